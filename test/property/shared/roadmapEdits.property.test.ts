import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '@shared/document/change';
import { emptyDocument } from '@shared/document/document';
import { startDraft } from '@shared/document/draft';
import { inOrder } from '@shared/document/ordering';
import { addDays, daysBetween } from '@shared/calendar/calendar';
import {
  addStrand,
  addTask,
  duplicateTask,
  moveByDays,
  moveEnd,
  moveToStrand,
  tasksOfStrand,
} from '@shared/roadmap/roadmapEdits';
import { countingContext } from '../../builders/draftContext';

function roadmap() {
  const draft = startDraft(emptyDocument, countingContext());
  const strands = ['Strategy', 'Network'].map((name) => addStrand(draft, name));
  const tasks = strands.flatMap((strand) =>
    ['A', 'B', 'C'].map((name) =>
      addTask(draft, { strandId: strand.id, name: strand.name + name, startDate: '2027-03-01' }),
    ),
  );
  return { document: draft.document, strands, tasks };
}

const days = fc.integer({ min: -2000, max: 2000 });

describe('laws of the roadmap', () => {
  it('moves a task without changing how long it is, and back again', () => {
    const { document, tasks } = roadmap();
    fc.assert(
      fc.property(fc.constantFrom(...tasks), days, (task, by) => {
        const draft = startDraft(document, countingContext());
        moveByDays(draft, [task.id], by);
        const moved = draft.require('task', task.id);
        expect(daysBetween(moved.startDate, moved.endDate)).toBe(13);
        expect(daysBetween(task.startDate, moved.startDate)).toBe(by);
        const change = draft.toChange('Move');
        if (change === null) return;
        const after = applyChange(document, change);
        expect(applyChange(after, invertChange(change))).toEqual(document);
      }),
    );
  });

  it('never lets one end of a task pass the other', () => {
    const { document, tasks } = roadmap();
    const end = fc.constantFrom('start' as const, 'end' as const);
    fc.assert(
      fc.property(fc.constantFrom(...tasks), end, days, (task, which, by) => {
        const draft = startDraft(document, countingContext());
        moveEnd(draft, 'task', task.id, which, addDays(task.startDate, by));
        const moved = draft.require('task', task.id);
        expect(moved.startDate <= moved.endDate).toBe(true);
      }),
    );
  });

  it('puts a task at the place it was dropped, whatever was moved before', () => {
    const { document, strands, tasks } = roadmap();
    const move = fc.tuple(fc.constantFrom(...tasks), fc.constantFrom(...strands), fc.nat(6));
    fc.assert(
      fc.property(fc.array(move, { minLength: 1, maxLength: 20 }), (moves) => {
        const draft = startDraft(document, countingContext());
        for (const [task, strand, index] of moves) {
          moveToStrand(draft, task.id, strand.id, index);
          const order = inOrder(tasksOfStrand(draft.document, strand.id)).map(({ id }) => id);
          expect(order.indexOf(task.id)).toBe(Math.min(index, order.length - 1));
        }
        expect(draft.document.task.size).toBe(tasks.length);
      }),
    );
  });

  it('puts a copy right behind its task, not yet begun', () => {
    const { document, strands, tasks } = roadmap();
    const draft = startDraft(document, countingContext('2027-05-01T00:00:00.000Z'));
    const [first] = tasks;
    const [strand] = strands;
    if (first === undefined || strand === undefined) throw new Error('no task');
    draft.update('task', first.id, { progress: 40 });
    const copy = duplicateTask(draft, first.id, 'Copy');
    const names = inOrder(tasksOfStrand(draft.document, strand.id)).map(({ name }) => name);
    expect(names).toEqual(['StrategyA', 'Copy', 'StrategyB', 'StrategyC']);
    expect(copy).toMatchObject({ progress: 0, createdAt: '2027-05-01T00:00:00.000Z' });
    expect(copy.id).not.toBe(first.id);
  });
});
