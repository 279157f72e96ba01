import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange, isEmptyChange, squashChanges } from '@shared/document/change';
import { checkIntegrity } from '@shared/document/integrity';
import {
  emptyHistory,
  historyFromJournal,
  recordInHistory,
  redoChange,
  undoChange,
} from '@shared/history/history';
import { editedDocument } from '../../builders/randomEdits';

describe('laws of documents and changes', () => {
  it('keeps every reference whole after any sequence of edits', () => {
    fc.assert(
      fc.property(editedDocument, ({ document }) => {
        expect(checkIntegrity(document)).toEqual([]);
      }),
    );
  });

  it('gives the same document after doing and undoing', () => {
    fc.assert(
      fc.property(editedDocument, ({ start, changes, document }) => {
        const back = changes.reduceRight(
          (current, change) => applyChange(current, invertChange(change)),
          document,
        );
        expect(back).toEqual(start);
      }),
    );
  });

  it('squashes changes to one that does the same', () => {
    fc.assert(
      fc.property(editedDocument, ({ start, changes, document }) => {
        fc.pre(changes.length > 0);
        const whole = changes.reduce(squashChanges);
        expect(applyChange(start, whole)).toEqual(document);
        expect(applyChange(document, invertChange(whole))).toEqual(start);
      }),
    );
  });

  it('undoes and redoes along any path, and rebuilds the same history from the journal', () => {
    fc.assert(
      fc.property(editedDocument, fc.array(fc.boolean()), ({ changes, document }, path) => {
        const journal = [...changes];
        let history = historyFromJournal(journal);
        let current = document;
        const seen = [current];
        for (const back of path) {
          const step = back ? undoChange(history) : redoChange(history);
          if (step === null) continue;
          journal.push(step);
          history = recordInHistory(history, step);
          current = applyChange(current, step);
          if (back) seen.push(current);
        }
        expect(historyFromJournal(journal)).toEqual(history);
        expect(checkIntegrity(current)).toEqual([]);
        expect(history.past.length + history.future.length).toBe(changes.length);
      }),
    );
  });

  it('knows an empty change', () => {
    expect(emptyHistory.past).toEqual([]);
    expect(isEmptyChange({ label: '', source: 'user', added: [], updated: [], removed: [] })).toBe(
      true,
    );
  });
});
