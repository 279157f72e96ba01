import { addFrameworkRoadmap } from '@shared/content/frameworkRoadmap';
import { startOfMonth } from '@shared/calendar/calendar';
import { findRecord } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import {
  addMilestone,
  addPhase,
  addStrand,
  addTask,
  duplicateTask,
  moveByDays,
  moveEnd,
  moveStrand,
  moveToStrand,
  tasksOfStrand,
} from '@shared/roadmap/roadmapEdits';
import { i18n } from '../../i18n/i18n';
import { currentDocument, edit } from '../../store/documentStore';
import { today } from '../../store/today';
import { clearSelection, inspect } from '../../store/uiStore';
import { showUndoToast } from '../../store/undoToast';
import { requestToday, setRenaming } from './roadmapView';

/** The name of any record of the roadmap, for labels. */
function nameOf(id: string): string {
  const record = findRecord(currentDocument(), id);
  return record !== undefined && 'name' in record ? record.name : '';
}

/** Shows a record that was just made, with its name ready to be typed over. */
function present(id: string): void {
  inspect([id]);
  setRenaming(id);
}

/** Adds a task to a strand; to the last one, made when there is none, when none is named. */
export function createTask(strandId?: string, startDate = today()): void {
  let id = '';
  edit(i18n.t('roadmap.undo.addTask'), (draft) => {
    const last = inOrder(draft.document.strand.values()).at(-1);
    const strand = strandId ?? (last ?? addStrand(draft, i18n.t('roadmap.newName.strand'))).id;
    id = addTask(draft, {
      strandId: strand,
      name: i18n.t('roadmap.newName.task'),
      startDate,
    }).id;
  });
  present(id);
}

export function createMilestone(date = today()): void {
  let id = '';
  edit(i18n.t('roadmap.undo.addMilestone'), (draft) => {
    id = addMilestone(draft, i18n.t('roadmap.newName.milestone'), date).id;
  });
  inspect([id]);
}

export function createStrand(): void {
  let id = '';
  edit(i18n.t('roadmap.undo.addStrand'), (draft) => {
    id = addStrand(draft, i18n.t('roadmap.newName.strand')).id;
  });
  present(id);
}

export function createPhase(): void {
  let id = '';
  const name = i18n.t('roadmap.newName.phase');
  edit(i18n.t('roadmap.undo.addPhase'), (draft) => {
    const gateName = i18n.t('roadmap.newName.gate', { phase: name });
    id = addPhase(draft, name, gateName, startOfMonth(today()));
  });
  inspect([id]);
}

/** Fills an empty roadmap with the framework's phases, gates, strands and tasks, from this month. */
export function startFromFramework(): void {
  edit(i18n.t('roadmap.undo.start'), (draft) => {
    const classes = [...draft.document.partnerClass.values()];
    addFrameworkRoadmap(draft, startOfMonth(today()), {
      classes: new Map(classes.map(({ name, id }) => [name, id])),
      kinds: new Map([...draft.document.partnerKind.values()].map(({ name, id }) => [name, id])),
    });
  });
  requestToday();
}

/** Moves records along the time line by whole days. */
export function shift(ids: readonly string[], days: number): void {
  const [first = ''] = ids;
  edit(i18n.t('roadmap.undo.move', { name: nameOf(first) }), (draft) => {
    moveByDays(draft, ids, days);
  });
}

/** Moves one end of a task or phase to a day. */
export function stretch(
  kind: 'task' | 'phase',
  id: string,
  end: 'start' | 'end',
  date: string,
): void {
  edit(i18n.t('roadmap.undo.resize', { name: nameOf(id) }), (draft) => {
    moveEnd(draft, kind, id, end, date);
  });
}

/** Moves a task in time and to a place in a strand, as one step. */
export function dropTask(id: string, days: number, strandId: string, index: number): void {
  edit(i18n.t('roadmap.undo.move', { name: nameOf(id) }), (draft) => {
    moveByDays(draft, [id], days);
    moveToStrand(draft, id, strandId, index);
  });
}

/** Moves a strand, or a task within and across strands, one place up (-1) or down (1). */
export function reorder(id: string, by: -1 | 1): void {
  edit(i18n.t('roadmap.undo.reorder', { name: nameOf(id) }), (draft) => {
    const strands = inOrder(draft.document.strand.values());
    const task = draft.document.task.get(id);
    if (task === undefined) {
      moveStrand(draft, id, Math.max(0, strands.findIndex((strand) => strand.id === id) + by));
      return;
    }
    const siblings = inOrder(tasksOfStrand(draft.document, task.strandId));
    const index = siblings.findIndex((sibling) => sibling.id === id) + by;
    if (index >= 0 && index < siblings.length) {
      moveToStrand(draft, id, task.strandId, index);
      return;
    }
    const next = strands[strands.findIndex(({ id: own }) => own === task.strandId) + by];
    if (next === undefined) return;
    moveToStrand(draft, id, next.id, by === 1 ? 0 : tasksOfStrand(draft.document, next.id).length);
  });
}

export function rename(
  kind: 'task' | 'strand' | 'phase' | 'milestone',
  id: string,
  name: string,
): void {
  edit(i18n.t('roadmap.undo.rename', { name: nameOf(id) }), (draft) => {
    draft.update(kind, id, { name });
  });
}

export function copyTask(id: string): void {
  let copy = '';
  edit(i18n.t('roadmap.undo.duplicate', { name: nameOf(id) }), (draft) => {
    copy = duplicateTask(draft, id, i18n.t('roadmap.copyOf', { name: nameOf(id) })).id;
  });
  inspect([copy]);
}

/** Deletes records of the roadmap and offers to take it back. */
export function remove(ids: readonly string[]): void {
  const [first = ''] = ids;
  const name = nameOf(first);
  const change = edit(i18n.t('roadmap.undo.delete', { name }), (draft) => {
    draft.remove(ids);
  });
  if (change === null) return;
  clearSelection();
  showUndoToast(i18n.t('roadmap.deleted', { name }));
}
