import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { workspaceOf } from '@shared/document/document';
import { useWorkspaceDialog } from '@renderer/areas/workspaces/dialogState';
import { openSafetyCopy } from '@renderer/areas/workspaces/flows/managePlans';
import { startI18n } from '@renderer/i18n/i18n';
import { closeStorage, openStorage, storage } from '@renderer/storage/connection';
import { addWorkspace } from '@renderer/storage/library';
import { listSafetyCopies } from '@renderer/storage/recovery';
import { closeWorkspace, openWorkspace } from '@renderer/storage/session';
import { currentDocument, edit } from '@renderer/store/documentStore';
import { useToasts } from '@renderer/store/toasts';
import { imitateDesktop } from '../../../../builders/desktopImitation';
import { imitateLocks } from '../../../../builders/locks';
import { newPlan } from '../../../../builders/storage';

startI18n();

const plan = newPlan();
const { id } = workspaceOf(plan);
const messages = () => useToasts.getState().toasts.map(({ message }) => message);

describe('openSafetyCopy', () => {
  beforeEach(async () => {
    const desktop = imitateDesktop();
    vi.stubGlobal('window', { partnerscape: desktop.bridge });
    vi.stubGlobal('document', { activeElement: null });
    vi.stubGlobal('HTMLElement', EventTarget);
    vi.stubGlobal('navigator', { locks: imitateLocks(), languages: ['en'] });
    await openStorage();
    await addWorkspace(plan);
    await vi.waitFor(() => expect(desktop.copies).toHaveLength(1));
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    await closeWorkspace(true);
    closeStorage();
    for (const name of await Dexie.getDatabaseNames()) await Dexie.delete(name);
    vi.unstubAllGlobals();
    useToasts.setState({ toasts: [] });
    useWorkspaceDialog.setState({ dialog: null });
  });

  it('says that the copy was opened when it was', async () => {
    const [copy] = await listSafetyCopies(id);
    if (copy === undefined) throw new Error('There is no copy.');
    await openSafetyCopy(copy);
    const { name } = workspaceOf(currentDocument());
    expect(name).not.toBe('Plan');
    expect(messages()).toEqual([`The safety copy was opened as “${name}”.`]);
  });

  it('says nothing of the kind when the plan that is open cannot be left', async () => {
    const [copy] = await listSafetyCopies(id);
    if (copy === undefined) throw new Error('There is no copy.');
    await openWorkspace(id);
    const refused = new Error('no');
    vi.spyOn(storage().journal, 'add').mockImplementation(() => Dexie.Promise.reject(refused));
    vi.spyOn(Dexie.prototype, 'open').mockRejectedValue(refused);
    edit('Add', (draft) => draft.add('partner', { name: 'Aalto' }));
    await openSafetyCopy(copy);
    expect(workspaceOf(currentDocument()).id).toBe(id);
    expect(useWorkspaceDialog.getState().dialog).toMatchObject({ kind: 'unsavedClose' });
    expect(messages().filter((message) => message.includes('was opened'))).toEqual([]);
  });
});
