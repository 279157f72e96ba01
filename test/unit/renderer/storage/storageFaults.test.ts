import Dexie from 'dexie';
import { IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crc32 } from '@shared/checksum/crc32';
import { workspaceOf } from '@shared/document/document';
import { startI18n } from '@renderer/i18n/i18n';
import { closeStorage, openStorage, storage } from '@renderer/storage/connection';
import { addWorkspace, duplicateWorkspace, renameWorkspace } from '@renderer/storage/library';
import { recoverFromCopies } from '@renderer/storage/recovery';
import {
  closeWorkspace,
  flushWorkspace,
  openWorkspace,
  saveWorkspace,
} from '@renderer/storage/session';
import { writeSentinel } from '@renderer/storage/sentinel';
import { startStorage } from '@renderer/storage/start';
import { currentDocument, edit } from '@renderer/store/documentStore';
import { useSaveState } from '@renderer/store/saveState';
import { imitateDesktop, type ImitatedDesktop } from '../../../builders/desktopImitation';
import { imitateLocks } from '../../../builders/locks';
import { newPlan } from '../../../builders/storage';

startI18n();

const addPartner = (name: string) => edit('Add', (draft) => draft.add('partner', { name }));
const partnerNames = () => [...currentDocument().partner.values()].map(({ name }) => name).sort();
const plan = newPlan();
const { id } = workspaceOf(plan);
const full = new DOMException('full', 'QuotaExceededError');
let desktop: ImitatedDesktop;

/** What is left after the app was killed: nothing that it had in mind is written any more. */
async function restartAfterKill(): Promise<Awaited<ReturnType<typeof startStorage>>> {
  closeStorage();
  return startStorage();
}

/** The sentinel stays as it is from now on, as when the app is killed before it writes the next. */
function keepSentinel(): void {
  const { sentinel } = desktop;
  Object.defineProperty(desktop, 'sentinel', { get: () => sentinel, set: () => undefined });
}

async function changeRecords(change: (records: Record<string, object[]>) => void): Promise<void> {
  const [row] = await storage().snapshots.toArray();
  if (row === undefined) throw new Error('There is no snapshot.');
  const records = JSON.parse(row.text) as Record<string, object[]>;
  change(records);
  const text = JSON.stringify(records);
  await storage().snapshots.update(row.id, { text, checksum: crc32(text) });
}

describe('storage with something wrong in it', () => {
  beforeEach(async () => {
    desktop = imitateDesktop();
    vi.stubGlobal('window', { partnerscape: desktop.bridge });
    vi.stubGlobal('navigator', { locks: imitateLocks(), languages: ['en'] });
    await openStorage();
    await addWorkspace(plan);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await closeWorkspace(true);
    closeStorage();
    for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
    vi.unstubAllGlobals();
  });

  it('takes over the readable tables when another cannot be listed, and names that one', async () => {
    await storage().importPresets.put({ id: 'a', name: 'A', changedAt: '', preset: null });
    const damaged = storage();
    vi.spyOn(damaged.journal, 'toCollection').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    const outcome = await recoverFromCopies([], damaged);
    expect(outcome).toEqual({ lost: [], unread: ['journal'] });
    expect(await storage().importPresets.count()).toBe(1);
    expect(await storage().workspaceCards.count()).toBe(1);
  });

  it('renames no plan of which the last changes cannot be read, so that the loss is still told', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    await closeWorkspace();
    await storage().journal.clear();
    expect(await renameWorkspace(id, 'Renamed', 'Rename')).toBeNull();
    expect(await openWorkspace(id)).toMatchObject({ state: 'short' });
  });

  it('has the sentinel expect the copy, also when it could not be told at first', async () => {
    await openWorkspace(id);
    await writeSentinel();
    vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(full);
    vi.spyOn(storage().journal, 'add').mockImplementation(() => Dexie.Promise.reject(full));
    desktop.sentinelRefused = true;
    addPartner('Aalto');
    await vi.waitFor(() => expect(desktop.copies[0]?.sequence).toBe(1));
    await vi.waitFor(() => expect(desktop.called.at(-1)).toBe('writeSentinel'));
    desktop.sentinelRefused = false;
    await saveWorkspace();
    await vi.waitFor(() => expect(desktop.sentinel.workspaces[0]?.lastSequence).toBe(1), 4_000);
  });

  it('leaves the sentinel as it is when the database cannot be read and no copy is concerned', async () => {
    await writeSentinel();
    const unreadable = new DOMException('Internal error', 'UnknownError');
    vi.spyOn(storage().workspaceCards, 'toArray').mockRejectedValue(unreadable);
    const written = (): number => desktop.called.filter((call) => call === 'writeSentinel').length;
    const before = written();
    expect(await writeSentinel()).toBe(false);
    expect(written()).toBe(before);
  });

  it('names a table of which some rows cannot be read', async () => {
    const damaged = storage();
    vi.spyOn(damaged.snapshots, 'get').mockImplementation(() =>
      Dexie.Promise.reject(new DOMException('Internal error', 'UnknownError')),
    );
    expect(await recoverFromCopies([], damaged)).toEqual({ lost: [], unread: ['snapshots'] });
  });

  it('offers the copies when the list of plans cannot be read', async () => {
    await writeSentinel();
    closeStorage();
    const reading = vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(() => {
      throw new DOMException('Internal error', 'UnknownError');
    });
    const started = await startStorage();
    reading.mockRestore();
    expect(started).toMatchObject({ state: 'recovery', findings: [{ problem: 'missing' }] });
  });

  it('sees no loss after a migration whose sentinel was not written before a kill', async () => {
    await storage().workspaceCards.update(id, { hash: 'old-hash' });
    await storage().snapshots.toCollection().modify({ formatVersion: 5 });
    await storage().workspaceCards.update(id, { formatVersion: 5 });
    await writeSentinel();
    keepSentinel();
    expect(await openWorkspace(id)).toMatchObject({ state: 'opened' });
    expect(await storage().snapshots.count()).toBe(2);
    await closeWorkspace(true);
    await openWorkspace(id);
    expect(await restartAfterKill()).toEqual({ state: 'ready' });
  });

  it('makes one snapshot for a damaged one, not another at each opening', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    addPartner('Borealis');
    await closeWorkspace();
    const [row] = await storage().snapshots.toArray();
    if (row === undefined) throw new Error('There is no snapshot.');
    const { id: _, ...newest } = row;
    await storage().snapshots.add({ ...newest, sequence: 7, text: 'damaged' });
    for (let opening = 0; opening < 3; opening += 1) {
      await openWorkspace(id);
      addPartner(`Later ${opening}`);
      await closeWorkspace();
    }
    const reasons = (await storage().snapshots.toArray()).map(({ reason }) => reason);
    expect(reasons).toEqual(['created', 'rescued']);
    expect(await storage().setAside.toArray()).toMatchObject([
      { from: 'snapshots', row: { sequence: 7, text: 'damaged' } },
    ]);
  });

  it('tells what was put right when a plan was opened, once', async () => {
    await changeRecords((records) => {
      records['contact'] = [
        {
          ...{ id: 'contact_aaaaaaaa', kind: 'contact', partnerId: 'partner_gonegone' },
          ...{ name: 'Ida', role: '', email: '', phone: '', order: 'a0' },
          ...{ createdAt: '2027-01-15T09:00:00.000Z', updatedAt: '2027-01-15T09:00:00.000Z' },
        },
      ];
    });
    expect(await openWorkspace(id)).toMatchObject({
      state: 'opened',
      repairs: [{ code: 'record-without-target', subject: { kind: 'contact', name: 'Ida' } }],
    });
    await closeWorkspace();
    expect(await openWorkspace(id)).toEqual({ state: 'opened', repairs: [] });
    expect(await storage().snapshots.count()).toBe(2);
  });

  it('says that a copy of a plan lacks what cannot be read', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    addPartner('Borealis');
    await closeWorkspace();
    const whole = await duplicateWorkspace(id, 'Whole');
    expect(whole).toMatchObject({ readUpTo: null });
    await storage().journal.update([id, 2], { text: 'x' });
    const readable = await storage().journal.get([id, 1]);
    expect(await duplicateWorkspace(id, 'Cut')).toMatchObject({ readUpTo: readable?.at });
    await storage().journal.delete([id, 2]);
    expect(await duplicateWorkspace(id, 'Short')).toMatchObject({ readUpTo: readable?.at });
  });

  it('puts what the database refuses into a safety copy, and offers it after a kill', async () => {
    await openWorkspace(id);
    vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(full);
    vi.spyOn(storage().journal, 'add').mockImplementation(() => Dexie.Promise.reject(full));
    addPartner('Aalto');
    await vi.waitFor(() => expect(useSaveState.getState().state.status).toBe('unsaved'));
    await vi.waitFor(() => expect(desktop.copies[0]?.text).toContain('Aalto'));
    await vi.waitFor(() => expect(desktop.sentinel.workspaces[0]?.lastSequence).toBe(1));
    keepSentinel();
    await closeWorkspace(true);
    vi.restoreAllMocks();
    const started = await restartAfterKill();
    if (started.state !== 'recovery') throw new Error(started.state);
    expect(started.findings).toMatchObject([{ problem: 'behind', name: 'Plan' }]);
    await recoverFromCopies(started.findings, started.database);
    await openWorkspace(id);
    expect(partnerNames()).toEqual(['Aalto']);
  });

  it('expects nothing of the copy any more once the changes are saved or given up', async () => {
    await openWorkspace(id);
    vi.spyOn(storage().journal, 'add').mockImplementation(() => Dexie.Promise.reject(full));
    addPartner('Aalto');
    await vi.waitFor(() => expect(desktop.sentinel.workspaces[0]?.lastSequence).toBe(1));
    vi.restoreAllMocks();
    expect(await flushWorkspace()).toBe(true);
    expect(await closeWorkspace()).toBe(true);
    expect(await restartAfterKill()).toEqual({ state: 'ready' });
    await openWorkspace(id);
    vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(full);
    vi.spyOn(storage().journal, 'add').mockImplementation(() => Dexie.Promise.reject(full));
    addPartner('Borealis');
    await vi.waitFor(() => expect(desktop.sentinel.workspaces[0]?.lastSequence).toBe(2));
    await closeWorkspace(true);
    // The database gives no answer, which is waited for a little.
    await vi.waitFor(() => expect(desktop.sentinel.workspaces[0]?.lastSequence).toBe(1), 4_000);
    vi.restoreAllMocks();
    expect(await restartAfterKill()).toEqual({ state: 'ready' });
  });
});
