import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workspaceOf } from '@shared/document/document';
import { startI18n } from '@renderer/i18n/i18n';
import { closeStorage, openStorage, storage } from '@renderer/storage/connection';
import {
  addWorkspace,
  deleteWorkspace,
  duplicateWorkspace,
  purgeDeleted,
  refreshLibrary,
  renameWorkspace,
  restoreWorkspace,
  withFreeId,
} from '@renderer/storage/library';
import { adoptNewestCopy, listSafetyCopies, recoverFromCopies } from '@renderer/storage/recovery';
import {
  closeWorkspace,
  flushWorkspace,
  openWorkspace,
  rememberRevision,
} from '@renderer/storage/session';
import { flushOnLeaving, startStorage } from '@renderer/storage/start';
import { currentDocument, documentStore, edit, undo } from '@renderer/store/documentStore';
import { useSaveState } from '@renderer/store/saveState';
import { imitateDesktop, type ImitatedDesktop } from '../../../builders/desktopImitation';
import { imitateLocks } from '../../../builders/locks';
import { newPlan } from '../../../builders/storage';

startI18n();

const addPartner = (name: string) => edit('Add', (draft) => draft.add('partner', { name }));
const partnerNames = () => [...currentDocument().partner.values()].map(({ name }) => name).sort();
const plan = newPlan();
const { id } = workspaceOf(plan);
let desktop: ImitatedDesktop;

async function restart(): Promise<Awaited<ReturnType<typeof startStorage>>> {
  closeStorage();
  return startStorage();
}

describe('a workspace in the database', () => {
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

  it('has everything after closing and opening, and can undo it', async () => {
    expect(await openWorkspace(id)).toMatchObject({ state: 'opened' });
    addPartner('Aalto');
    addPartner('Borealis');
    expect(useSaveState.getState().state.status).toBe('saving');
    expect(await closeWorkspace()).toBe(true);
    expect(documentStore.getState().workspaceId).toBeNull();
    expect(await restart()).toEqual({ state: 'ready' });
    await openWorkspace(id);
    expect(partnerNames()).toEqual(['Aalto', 'Borealis']);
    undo();
    expect(partnerNames()).toEqual(['Aalto']);
    await closeWorkspace();
    await openWorkspace(id);
    expect(partnerNames()).toEqual(['Aalto']);
    expect(documentStore.getState().history.future).toHaveLength(1);
  });

  it('opens one workspace at a time, also when another is asked for meanwhile', async () => {
    const other = await addWorkspace(newPlan());
    const first = openWorkspace(id);
    await expect(openWorkspace(other.id)).rejects.toThrow('Another workspace is open.');
    expect(await first).toMatchObject({ state: 'opened' });
    addPartner('Aalto');
    await closeWorkspace();
    expect(await storage().journal.where({ workspaceId: other.id }).count()).toBe(0);
    expect(await openWorkspace(other.id)).toMatchObject({ state: 'opened' });
  });

  it('makes a snapshot when the journal has grown, and still undoes across it', async () => {
    await openWorkspace(id);
    for (let count = 0; count < 205; count += 1) addPartner(`Partner ${count}`);
    await flushWorkspace();
    await vi.waitFor(async () => expect(await storage().snapshots.count()).toBe(2));
    addPartner('Last');
    await closeWorkspace();
    await openWorkspace(id);
    expect(currentDocument().partner.size).toBe(206);
    expect(documentStore.getState().history.past).toHaveLength(206);
  });

  it('stays in memory and says unsaved when the disk refuses, and is saved by the rescue', async () => {
    await openWorkspace(id);
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(storage().journal, 'add').mockImplementation(() => Dexie.Promise.reject(full));
    addPartner('Aalto');
    await vi.waitFor(() => expect(useSaveState.getState().state.status).toBe('unsaved'));
    const state = useSaveState.getState().state;
    expect(state.status === 'unsaved' && state.reason).toMatch(/disk is full/);
    expect(partnerNames()).toEqual(['Aalto']);
    addPartner('Borealis');
    expect(useSaveState.getState().state.status).toBe('unsaved');
    vi.restoreAllMocks();
    expect(await flushWorkspace()).toBe(true);
    expect(useSaveState.getState().state.status).toBe('saved');
    await closeWorkspace();
    await openWorkspace(id);
    expect(partnerNames()).toEqual(['Aalto', 'Borealis']);
    expect(documentStore.getState().history.past).toHaveLength(2);
  });

  it('writes the whole document when the database was emptied under it', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    await flushWorkspace();
    await Promise.all(storage().tables.map((table) => table.clear()));
    addPartner('Borealis');
    await vi.waitFor(() => expect(useSaveState.getState().state.status).toBe('unsaved'));
    expect(await flushWorkspace()).toBe(true);
    await closeWorkspace();
    await openWorkspace(id);
    expect(partnerNames()).toEqual(['Aalto', 'Borealis']);
  });

  it('does not close with changes that are not on the disk, unless they are given up', async () => {
    await openWorkspace(id);
    vi.spyOn(storage().journal, 'add').mockImplementation(() =>
      Dexie.Promise.reject(new Error('no')),
    );
    vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(new Error('no'));
    addPartner('Aalto');
    expect(await closeWorkspace()).toBe(false);
    expect(partnerNames()).toEqual(['Aalto']);
    expect(await closeWorkspace(true)).toBe(true);
  });

  it('opens a plan although nothing can be written', async () => {
    const full = new DOMException('full', 'QuotaExceededError');
    vi.spyOn(storage().workspaceCards, 'put').mockImplementation(() => Dexie.Promise.reject(full));
    expect(await openWorkspace(id)).toMatchObject({ state: 'opened' });
  });

  it('closes only when a change that came at the last moment is saved too', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    const closing = closeWorkspace();
    // The end of the write takes some turns to get from the persister to who waits for it.
    const stop = useSaveState.subscribe(({ state }) => {
      if (state.status !== 'saved') return;
      stop();
      void Promise.resolve().then(() => addPartner('Borealis'));
    });
    expect(await closing).toBe(true);
    await openWorkspace(id);
    expect(partnerNames()).toEqual(['Aalto', 'Borealis']);
  });

  it('remembers an exported revision in its own workspace, whichever is open by then', async () => {
    const other = (await withFreeId(plan)).document;
    await addWorkspace(other);
    await openWorkspace(workspaceOf(other).id);
    await rememberRevision(id, 'revision_test0001', 0);
    const cards = await storage().workspaceCards.toArray();
    expect(cards.filter(({ lineage }) => lineage.length > 0).map((card) => card.id)).toEqual([id]);
  });

  it('does not read the copies at a start with nothing amiss', async () => {
    await vi.waitFor(() => expect(desktop.sentinel.state).toBe('good'), 3_000);
    expect(await restart()).toEqual({ state: 'ready' });
    expect(desktop.called).not.toContain('listSnapshots');
  });

  it('has everything written before the window closes', async () => {
    class Field {
      blur(): void {
        addPartner('Typed last');
      }
    }
    vi.stubGlobal('HTMLElement', Field);
    vi.stubGlobal('document', { addEventListener: () => undefined, activeElement: new Field() });
    flushOnLeaving();
    expect(desktop.called).toContain('askBeforeClosing');
    await openWorkspace(id);
    addPartner('Aalto');
    desktop.tell('flushRequested', { flushId: 3 });
    await vi.waitFor(() => expect(desktop.flushes).toEqual([{ flushId: 3, saved: true }]));
    expect(await storage().journal.count()).toBe(2);
  });

  it('does not open what another window has open', async () => {
    await openWorkspace(id);
    vi.resetModules();
    const other = await import('@renderer/storage/session');
    expect(await other.openWorkspace(id)).toEqual({ state: 'elsewhere' });
  });

  it('leaves a workspace of a newer version alone', async () => {
    await storage().workspaceCards.update(id, { formatVersion: 9_000 });
    const before = await storage().workspaceCards.toArray();
    expect(await openWorkspace(id)).toEqual({ state: 'newer', version: 9_000 });
    expect(await storage().workspaceCards.toArray()).toEqual(before);
  });

  it('leaves a database of a newer version alone', async () => {
    closeStorage();
    const newer = new Dexie('partnerscape');
    newer.version(7).stores({ workspaceCards: 'id', fancy: 'id' });
    await newer.open();
    newer.close();
    expect(await startStorage()).toEqual({ state: 'newer' });
  });

  it('opens nothing silently when the end of the journal cannot be read', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    addPartner('Borealis');
    await closeWorkspace();
    await storage().journal.update([id, 2], { text: 'x' });
    const result = await openWorkspace(id);
    expect(result).toMatchObject({ state: 'short', loaded: { sequence: 1 } });
    expect(await storage().journal.count()).toBe(2);
    expect(await openWorkspace(id, { acceptLoss: true })).toMatchObject({ state: 'opened' });
    expect(partnerNames()).toEqual(['Aalto']);
    expect(await storage().setAside.count()).toBe(1);
    addPartner('Cirrus');
    await closeWorkspace();
    await openWorkspace(id);
    expect(partnerNames()).toEqual(['Aalto', 'Cirrus']);
  });

  it('notices that the last entry is gone', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    await closeWorkspace();
    await storage().journal.delete([id, 1]);
    expect(await openWorkspace(id)).toMatchObject({ state: 'short', loaded: { sequence: 0 } });
  });

  it('brings back a safety copy when the workspace cannot be read', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    await flushWorkspace();
    await closeWorkspace();
    await storage().snapshots.toCollection().modify({ text: 'damaged' });
    expect(await openWorkspace(id)).toEqual({ state: 'unreadable' });
    expect(await adoptNewestCopy(await listSafetyCopies(id))).toBe(true);
    expect(await openWorkspace(id)).toMatchObject({ state: 'opened' });
    expect(partnerNames()).toEqual(['Aalto']);
    expect(await storage().setAside.count()).toBe(1);
  });

  it('offers the copies when the database has forgotten, and keeps it as it is', async () => {
    await openWorkspace(id);
    addPartner('Aalto');
    await flushWorkspace();
    await closeWorkspace();
    await vi.waitFor(() => expect(desktop.sentinel.workspaces[0]?.lastSequence).toBe(1));
    closeStorage();
    await Dexie.delete('partnerscape');
    const started = await startStorage();
    if (started.state !== 'recovery') throw new Error(started.state);
    expect(started.findings).toMatchObject([{ workspaceId: id, problem: 'missing', name: 'Plan' }]);
    expect(await recoverFromCopies(started.findings, started.database)).toEqual({
      lost: [],
      unread: [],
    });
    expect((await Dexie.getDatabaseNames()).sort()).toEqual(['partnerscape', 'partnerscape-2']);
    await openWorkspace(id);
    expect(partnerNames()).toEqual(['Aalto']);
    await closeWorkspace();
    expect(await restart()).toEqual({ state: 'ready' });
    expect(storage().name).toBe('partnerscape-2');
  });

  it('offers the copies when the database is behind, and takes over what agrees', async () => {
    const other = (await withFreeId(plan)).document;
    await addWorkspace(other);
    await openWorkspace(id);
    addPartner('Aalto');
    await flushWorkspace();
    await closeWorkspace();
    await storage().journal.clear();
    await storage().workspaceCards.update(id, { sequence: 0 });
    const started = await restart();
    if (started.state !== 'recovery') throw new Error(started.state);
    expect(started.findings.map(({ problem }) => problem)).toEqual(['behind']);
    await recoverFromCopies(started.findings, started.database);
    expect((await refreshLibrary()).map((card) => card.partnerCount).sort()).toEqual([0, 1]);
  });

  it('takes the copies as witness when the sentinel is lost too', async () => {
    closeStorage();
    await Dexie.delete('partnerscape');
    desktop.sentinel = { state: 'damaged', workspaces: [] };
    expect(await startStorage()).toMatchObject({ state: 'recovery', findings: [{ name: 'Plan' }] });
  });

  it('does not start empty when nothing outside the database can be read', async () => {
    closeStorage();
    await Dexie.delete('partnerscape');
    desktop.sentinel = { state: 'damaged', workspaces: [] };
    desktop.copiesRefused = true;
    await expect(startStorage()).rejects.toThrow();
  });

  it('passes over a recovery that was not finished', async () => {
    const unfinished = new Dexie('partnerscape-2');
    unfinished.version(1).stores({ meta: 'key' });
    await unfinished.open();
    unfinished.close();
    await restart();
    expect(storage().name).toBe('partnerscape');
  });

  it('renames, duplicates, deletes and brings back', async () => {
    expect(await renameWorkspace(id, 'New name', 'Rename')).toEqual([]);
    const copy = await duplicateWorkspace(id, 'Copy');
    expect(copy?.card.id).not.toBe(id);
    await deleteWorkspace(id);
    const [first, second] = await refreshLibrary();
    expect([first, second].map((card) => card?.name).sort()).toEqual(['Copy', 'New name']);
    await purgeDeleted(new Date());
    await restoreWorkspace(id);
    await openWorkspace(id);
    expect(workspaceOf(currentDocument()).name).toBe('New name');
    undo();
    expect(workspaceOf(currentDocument()).name).toBe('Plan');
  });

  it('purges what was deleted long ago, and retires its copies', async () => {
    await deleteWorkspace(id);
    await purgeDeleted(new Date(Date.now() + 31 * 24 * 60 * 60 * 1000));
    expect(await storage().snapshots.count()).toBe(0);
    expect(await refreshLibrary()).toEqual([]);
    expect(desktop.retired).toEqual([id]);
  });
});
