import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '@shared/document/change';
import { historyFromJournal } from '@shared/history/history';
import { loadWorkspace } from '@renderer/storage/loadWorkspace';
import { editedDocument } from '../../builders/randomEdits';
import { discardDatabase, freshDatabase, storePlan } from '../../builders/storage';

const runs = { numRuns: 25 };

describe('laws of storage', () => {
  it('loads exactly what was saved, with the history', async () => {
    await fc.assert(
      fc.asyncProperty(editedDocument, async ({ start, changes, document }) => {
        const database = await freshDatabase();
        const { workspaceId } = await storePlan(database, start, changes);
        const loaded = await loadWorkspace(database, workspaceId);
        await discardDatabase(database);
        expect(loaded).toMatchObject({ state: 'loaded', cut: null, repairs: [] });
        if (loaded.state !== 'loaded') return;
        expect(loaded.document).toEqual(document);
        expect(loaded.sequence).toBe(changes.length);
        expect(loaded.history).toEqual(historyFromJournal(changes));
      }),
      runs,
    );
  });

  it('loads the state after the last whole entry of a journal cut at any byte', async () => {
    await fc.assert(
      fc.asyncProperty(editedDocument, fc.nat(), fc.nat(), async (edited, where, byte) => {
        const { start, changes } = edited;
        fc.pre(changes.length > 0);
        const database = await freshDatabase();
        const { workspaceId } = await storePlan(database, start, changes);
        const cutAt = (where % changes.length) + 1;
        const row = await database.journal.get([workspaceId, cutAt]);
        if (row === undefined) throw new Error('The entry is not there.');
        const text = row.text.slice(0, byte % row.text.length);
        await database.journal.put({ ...row, text });
        const loaded = await loadWorkspace(database, workspaceId);
        const kept = await database.journal.count();
        await discardDatabase(database);
        expect(loaded.state).toBe('loaded');
        if (loaded.state !== 'loaded') return;
        const whole = changes.slice(0, cutAt - 1);
        expect(loaded.document).toEqual(whole.reduce(applyChange, start));
        expect(loaded.history).toEqual(historyFromJournal(whole));
        expect(loaded.cut).toEqual({
          firstSequence: cutAt,
          entryCount: changes.length - cutAt + 1,
        });
        expect(kept).toBe(changes.length);
      }),
      runs,
    );
  });

  it('loads the state before a missing entry', async () => {
    await fc.assert(
      fc.asyncProperty(editedDocument, fc.nat(), async ({ start, changes }, where) => {
        fc.pre(changes.length > 1);
        const database = await freshDatabase();
        const { workspaceId } = await storePlan(database, start, changes);
        const missing = (where % (changes.length - 1)) + 1;
        await database.journal.delete([workspaceId, missing]);
        const loaded = await loadWorkspace(database, workspaceId);
        await discardDatabase(database);
        expect(loaded.state).toBe('loaded');
        if (loaded.state !== 'loaded') return;
        expect(loaded.document).toEqual(changes.slice(0, missing - 1).reduce(applyChange, start));
        expect(loaded.cut?.entryCount).toBe(changes.length - missing);
      }),
      runs,
    );
  });

  it('ends the journal at an entry with any one character changed', async () => {
    await fc.assert(
      fc.asyncProperty(editedDocument, fc.nat(), fc.nat(), async (edited, where, place) => {
        const { start, changes } = edited;
        fc.pre(changes.length > 0);
        const database = await freshDatabase();
        const { workspaceId } = await storePlan(database, start, changes);
        const hit = (where % changes.length) + 1;
        const row = await database.journal.get([workspaceId, hit]);
        if (row === undefined) throw new Error('The entry is not there.');
        const at = place % row.text.length;
        const flipped = String.fromCharCode(row.text.charCodeAt(at) ^ 1);
        const text = row.text.slice(0, at) + flipped + row.text.slice(at + 1);
        await database.journal.put({ ...row, text });
        const loaded = await loadWorkspace(database, workspaceId);
        await discardDatabase(database);
        expect(loaded).toMatchObject({ state: 'loaded', sequence: hit - 1 });
      }),
      runs,
    );
  });
});
