import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { crc32 } from '@shared/checksum/crc32';
import { applyChange, type Change } from '@shared/document/change';
import { allRecords, buildDocument } from '@shared/document/document';
import type { StorageDatabase } from '@renderer/storage/database';
import { loadWorkspace, type LoadedWorkspace } from '@renderer/storage/loadWorkspace';
import { makeEntry } from '@renderer/storage/journalEntry';
import { settleLoaded } from '@renderer/storage/settleLoaded';
import { makeSnapshot } from '@renderer/storage/snapshot';
import { appendEntries, compactWorkspace, factsOf } from '@renderer/storage/writeWorkspace';
import {
  discardDatabase,
  freshDatabase,
  instant,
  newPlan,
  storePlan,
  withPartner,
} from '../../../builders/storage';

const times = { now: instant, openedAt: instant };
let database: StorageDatabase;
let workspaceId: string;

async function load(): Promise<LoadedWorkspace> {
  const loaded = await loadWorkspace(database, workspaceId);
  if (loaded.state !== 'loaded') throw new Error(loaded.state);
  return loaded;
}

/** Adds a partner to what was loaded, as a session does. */
async function addPartner(loaded: LoadedWorkspace, name: string): Promise<Change> {
  const { change, document } = withPartner(loaded.document, name);
  const entry = makeEntry(workspaceId, loaded.sequence + 1, instant, change);
  const last = { at: instant, sequence: entry.sequence, hash: entry.checksum };
  await appendEntries(database, workspaceId, [entry], factsOf(document, last));
  return change;
}

/** Points the contact that is stored at a partner that is not there. */
async function breakSnapshot(): Promise<void> {
  await database.snapshots.toCollection().modify((row) => {
    const contact = {
      ...{ id: 'contact_aaaaaaaa', kind: 'contact', partnerId: 'partner_gonegone' },
      ...{ name: 'Ida', role: '', email: '', phone: '', order: 'a0' },
      ...{ createdAt: instant, updatedAt: instant },
    };
    const text = JSON.stringify({ ...JSON.parse(row.text), contact: [contact] });
    Object.assign(row, { text, checksum: crc32(text) });
  });
}

describe('undo after a plan was repaired', () => {
  beforeEach(async () => {
    database = await freshDatabase();
    const start = newPlan();
    const first = withPartner(start, 'Aalto');
    const second = withPartner(first.document, 'Borealis');
    ({ workspaceId } = await storePlan(database, start, [first.change, second.change]));
    await breakSnapshot();
  });
  afterEach(() => discardDatabase(database));

  it('does not reach before the repair when it was made just now', async () => {
    const { document, history, repairs } = await load();
    expect(repairs).toHaveLength(1);
    expect(document.partner.size).toBe(2);
    expect(history).toEqual({ past: [], future: [] });
  });

  it('reaches back to the repair and no further at later loads', async () => {
    await settleLoaded(database, workspaceId, await load(), times);
    const repaired = await load();
    expect(repaired.repairs).toEqual([]);
    expect(repaired.history.past).toEqual([]);
    const change = await addPartner(repaired, 'Cirrus');
    expect((await load()).history.past).toEqual([change]);
  });

  it('still does so when the journal has grown into a newer snapshot', async () => {
    await settleLoaded(database, workspaceId, await load(), times);
    const change = await addPartner(await load(), 'Cirrus');
    const { document, sequence } = await load();
    const snapshot = makeSnapshot(workspaceId, sequence, instant, 'grown', document);
    await compactWorkspace(database, snapshot);
    const later = await addPartner(await load(), 'Dione');
    expect((await load()).history.past).toEqual([change, later]);
  });

  it('reaches back to the start of the journal when nothing was repaired', async () => {
    const whole = buildDocument([...allRecords(newPlan('Sound'))], []);
    const { change } = withPartner(whole, 'Aalto');
    ({ workspaceId } = await storePlan(database, whole, [change]));
    expect((await load()).history.past).toEqual([change]);
    expect((await load()).document).toEqual(applyChange(whole, change));
  });
});
