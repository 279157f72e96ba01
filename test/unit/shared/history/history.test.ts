import { describe, expect, it } from 'vitest';
import type { Change } from '@shared/document/change';
import {
  emptyHistory,
  historyFromJournal,
  historyLimit,
  nextRedo,
  nextUndo,
  recordInHistory,
  redoChange,
  undoChange,
} from '@shared/history/history';

function change(label: string, source: Change['source'] = 'user'): Change {
  return { label, source, added: [], updated: [], removed: [] };
}

describe('history', () => {
  it('names what will be undone and redone', () => {
    let history = historyFromJournal([change('Add Anthracite'), change('Rename Basalt')]);
    expect(nextUndo(history)?.label).toBe('Rename Basalt');
    const step = undoChange(history);
    if (step !== null) history = recordInHistory(history, step);
    expect(nextUndo(history)?.label).toBe('Add Anthracite');
    expect(nextRedo(history)?.label).toBe('Rename Basalt');
    expect(redoChange(history)?.source).toBe('redo');
  });

  it('forgets what could be redone once something new is done', () => {
    const undone = { ...change('A'), source: 'undo' as const };
    const history = historyFromJournal([change('A'), undone, change('B')]);
    expect(nextRedo(history)).toBeNull();
    expect(nextUndo(history)?.label).toBe('B');
  });

  it('does not undo loading', () => {
    expect(historyFromJournal([change('Open', 'load')])).toEqual(emptyHistory);
    expect(undoChange(emptyHistory)).toBeNull();
    expect(redoChange(emptyHistory)).toBeNull();
  });

  it('keeps the latest steps when there are too many', () => {
    const many = Array.from({ length: historyLimit + 5 }, (_, index) => change(String(index)));
    const { past } = historyFromJournal(many);
    expect(past.length).toBe(historyLimit);
    expect(past[0]?.label).toBe('5');
  });
});
