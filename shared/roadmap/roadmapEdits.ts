import { addDays, daysBetween } from '../calendar/calendar';
import type { Draft } from '../document/draft';
import { orderAfter, orderAt } from '../document/ordering';
import type { Document } from '../document/document';
import type { Milestone } from '../model/milestone';
import type { Strand } from '../model/strand';
import type { Task } from '../model/task';

/** The records that have a place on the time line and can be dragged along it. */
export type Movable = 'task' | 'milestone' | 'phase';

/** How long a new task is until somebody says otherwise, in days. */
const newTaskDays = 14;

/** The tasks of a strand in order. */
export function tasksOfStrand(document: Document, strandId: string): Task[] {
  return [...document.task.values()].filter((task) => task.strandId === strandId);
}

/** Adds a strand after the others. */
export function addStrand(draft: Draft, name: string): Strand {
  return draft.add('strand', { name, order: orderAfter(draft.document.strand.values()) });
}

/** Adds a task of two weeks at the end of a strand. `startDate` is YYYY-MM-DD. */
export function addTask(
  draft: Draft,
  { strandId, name, startDate }: { strandId: string; name: string; startDate: string },
): Task {
  return draft.add('task', {
    strandId,
    name,
    startDate,
    endDate: addDays(startDate, newTaskDays - 1),
    order: orderAfter(tasksOfStrand(draft.document, strandId)),
  });
}

/** Adds a milestone on a day. */
export function addMilestone(draft: Draft, name: string, date: string): Milestone {
  return draft.add('milestone', {
    name,
    date,
    order: orderAfter(draft.document.milestone.values()),
  });
}

/** Moves tasks, milestones and phases along the time line by whole days; negative is earlier. */
export function moveByDays(draft: Draft, ids: Iterable<string>, days: number): void {
  for (const id of ids) {
    const task = draft.document.task.get(id);
    const phase = draft.document.phase.get(id);
    const milestone = draft.document.milestone.get(id);
    if (task !== undefined) draft.update('task', id, shifted(task, days));
    if (phase !== undefined) draft.update('phase', id, shifted(phase, days));
    if (milestone !== undefined) {
      draft.update('milestone', id, { date: addDays(milestone.date, days) });
    }
  }
}

/**
 * Moves one end of a task or phase to a day. It keeps at least one day: an end cannot pass the
 * other.
 */
export function moveEnd(
  draft: Draft,
  kind: 'task' | 'phase',
  id: string,
  end: 'start' | 'end',
  date: string,
): void {
  const { startDate, endDate } = draft.require(kind, id);
  if (end === 'start') draft.update(kind, id, { startDate: date < endDate ? date : endDate });
  else draft.update(kind, id, { endDate: date > startDate ? date : startDate });
}

/** Moves a task to place `index` (0 first) of a strand, its own or another. */
export function moveToStrand(draft: Draft, taskId: string, strandId: string, index: number): void {
  const siblings = tasksOfStrand(draft.document, strandId).filter(({ id }) => id !== taskId);
  draft.update('task', taskId, { strandId, order: orderAt(siblings, index) });
}

/** Moves a strand to place `index` (0 first). */
export function moveStrand(draft: Draft, strandId: string, index: number): void {
  const siblings = [...draft.document.strand.values()].filter(({ id }) => id !== strandId);
  draft.update('strand', strandId, { order: orderAt(siblings, index) });
}

/** Copies a task into the place after it. */
export function duplicateTask(draft: Draft, taskId: string, name: string): Task {
  const task = draft.require('task', taskId);
  const siblings = tasksOfStrand(draft.document, task.strandId);
  const index = siblings.filter(({ order }) => order <= task.order).length;
  return draft.add('task', { ...task, name, progress: 0, order: orderAt(siblings, index) });
}

/**
 * Adds a phase of three months after the last one (or from `firstDay`), with a gate that has no
 * condition yet.
 */
export function addPhase(draft: Draft, name: string, gateName: string, firstDay: string): string {
  const phases = [...draft.document.phase.values()];
  const lastDay = phases
    .map(({ endDate }) => endDate)
    .sort()
    .at(-1);
  const startDate = lastDay === undefined ? firstDay : addDays(lastDay, 1);
  const phase = draft.add('phase', {
    name,
    startDate,
    endDate: addDays(startDate, 90),
    order: orderAfter(phases),
  });
  draft.add('gate', { phaseId: phase.id, name: gateName });
  return phase.id;
}

/** Adds a condition to a gate: at least one partner of any class. */
export function addGateCondition(draft: Draft, gateId: string): string {
  const siblings = [...draft.document.gateCondition.values()].filter((c) => c.gateId === gateId);
  return draft.add('gateCondition', { gateId, minimum: 1, order: orderAfter(siblings) }).id;
}

function shifted(
  stretch: { readonly startDate: string; readonly endDate: string },
  days: number,
): { startDate: string; endDate: string } {
  const startDate = addDays(stretch.startDate, days);
  return {
    startDate,
    endDate: addDays(startDate, daysBetween(stretch.startDate, stretch.endDate)),
  };
}
