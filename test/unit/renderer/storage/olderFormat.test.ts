import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { crc32 } from '@shared/checksum/crc32';
import { workspaceOf } from '@shared/document/document';
import { currentFormatVersion, firstFormatVersion } from '@shared/migrations/migrations';
import { startI18n } from '@renderer/i18n/i18n';
import { closeStorage, openStorage, storage } from '@renderer/storage/connection';
import { addWorkspace, renameWorkspace } from '@renderer/storage/library';
import { closeWorkspace, openWorkspace } from '@renderer/storage/session';
import { currentDocument, edit, undo } from '@renderer/store/documentStore';
import { imitateDesktop } from '../../../builders/desktopImitation';
import { imitateLocks } from '../../../builders/locks';
import { newPlan } from '../../../builders/storage';

startI18n();

const plan = newPlan();
const { id } = workspaceOf(plan);

const orphan = {
  ...{ id: 'contact_aaaaaaaa', kind: 'contact', partnerId: 'partner_gonegone' },
  ...{ name: 'Ida', role: '', email: '', phone: '', order: 'a0' },
  ...{ createdAt: '2027-01-15T09:00:00.000Z', updatedAt: '2027-01-15T09:00:00.000Z' },
};

/** Turns what is stored into what an earlier version of the app left. */
async function makeOlder(more: Record<string, readonly object[]> = {}): Promise<void> {
  await storage().workspaceCards.update(id, { formatVersion: firstFormatVersion });
  await storage()
    .snapshots.toCollection()
    .modify((row) => {
      const text = JSON.stringify({ ...JSON.parse(row.text), ...more });
      Object.assign(row, { formatVersion: firstFormatVersion, text, checksum: crc32(text) });
    });
  const entries = await storage().journal.toArray();
  for (const entry of entries) {
    const { workspaceId, sequence, at, text } = entry;
    const formatVersion = firstFormatVersion;
    const checksum = crc32(`${workspaceId}|${sequence}|${at}|${formatVersion}|${text}`);
    await storage().journal.put({ ...entry, formatVersion, checksum });
  }
}

describe('a closed plan of an older format', () => {
  beforeEach(async () => {
    vi.stubGlobal('window', { partnerscape: imitateDesktop().bridge });
    vi.stubGlobal('navigator', { locks: imitateLocks(), languages: ['en'] });
    await openStorage();
    await addWorkspace(plan);
    await openWorkspace(id);
    edit('Add', (draft) => draft.add('partner', { name: 'Aalto' }));
    await closeWorkspace();
  });
  afterEach(async () => {
    await closeWorkspace(true);
    closeStorage();
    for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
    vi.unstubAllGlobals();
  });

  it('can be renamed without having been opened', async () => {
    await makeOlder();
    expect(await renameWorkspace(id, 'Renamed', 'Rename')).toEqual([]);
    const reasons = (await storage().snapshots.toArray()).map(({ reason }) => reason);
    expect(reasons).toEqual(['created', 'migrated']);
    expect(await storage().workspaceCards.get(id)).toMatchObject({
      name: 'Renamed',
      sequence: 2,
      formatVersion: currentFormatVersion,
    });
    expect(await openWorkspace(id)).toEqual({ state: 'opened', repairs: [] });
    expect(workspaceOf(currentDocument()).name).toBe('Renamed');
    expect(currentDocument().partner.size).toBe(1);
    undo();
    expect(workspaceOf(currentDocument()).name).toBe('Plan');
  });

  it('does not count as opened because it was renamed', async () => {
    await makeOlder();
    await storage().workspaceCards.update(id, { openedAt: null });
    await renameWorkspace(id, 'Renamed', 'Rename');
    expect(await storage().workspaceCards.get(id)).toMatchObject({ openedAt: null });
  });

  it('tells what had to be put right for it', async () => {
    await makeOlder({ contact: [orphan] });
    expect(await renameWorkspace(id, 'Renamed', 'Rename')).toMatchObject([
      { code: 'record-without-target', subject: { kind: 'contact', name: 'Ida' } },
    ]);
    expect(await openWorkspace(id)).toEqual({ state: 'opened', repairs: [] });
  });

  it('is not renamed when its last changes cannot be read', async () => {
    await makeOlder();
    await storage().journal.clear();
    expect(await renameWorkspace(id, 'Renamed', 'Rename')).toBeNull();
    expect(await storage().snapshots.count()).toBe(1);
    expect(await openWorkspace(id)).toMatchObject({ state: 'short' });
  });

  it('opens with all changes when the snapshot of the migration is damaged', async () => {
    await makeOlder();
    await openWorkspace(id);
    edit('Add', (draft) => draft.add('partner', { name: 'Borealis' }));
    await closeWorkspace();
    await storage()
      .snapshots.filter(({ reason }) => reason === 'migrated')
      .modify({ text: 'damaged' });
    expect(await openWorkspace(id)).toEqual({ state: 'opened', repairs: [] });
    expect(currentDocument().partner.size).toBe(2);
    await closeWorkspace();
    const reasons = (await storage().snapshots.toArray()).map(({ reason }) => reason);
    expect(reasons).toEqual(['created', 'migrated']);
  });
});
