import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workspaceOf } from '@shared/document/document';
import { openPlan } from '@renderer/areas/workspaces/flows/openPlan';
import { startI18n } from '@renderer/i18n/i18n';
import { closeStorage, openStorage, storage } from '@renderer/storage/connection';
import { addWorkspace } from '@renderer/storage/library';
import { closeWorkspace } from '@renderer/storage/session';
import { currentDocument, edit } from '@renderer/store/documentStore';
import { imitateDesktop } from '../../../../builders/desktopImitation';
import { imitateLocks } from '../../../../builders/locks';
import { newPlan } from '../../../../builders/storage';

startI18n();

describe('openPlan', () => {
  beforeEach(async () => {
    vi.stubGlobal('window', { partnerscape: imitateDesktop().bridge });
    vi.stubGlobal('document', { activeElement: null });
    vi.stubGlobal('HTMLElement', EventTarget);
    vi.stubGlobal('navigator', { locks: imitateLocks(), languages: ['en'] });
    await openStorage();
  });
  afterEach(async () => {
    await closeWorkspace(true);
    closeStorage();
    for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
    vi.unstubAllGlobals();
  });

  it('opens the plan that was asked for last when another is still being opened', async () => {
    const first = await addWorkspace(newPlan());
    const second = await addWorkspace(newPlan());
    const opened = await Promise.all([openPlan(first.id), openPlan(second.id)]);
    expect(opened).toEqual([true, true]);
    expect(workspaceOf(currentDocument()).id).toBe(second.id);
    edit('Add', (draft) => draft.add('partner', { name: 'Aalto' }));
    await closeWorkspace();
    expect(await storage().journal.where({ workspaceId: first.id }).count()).toBe(0);
    expect(await storage().journal.where({ workspaceId: second.id }).count()).toBe(1);
  });
});
