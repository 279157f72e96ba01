import { workspaceOf } from '@shared/document/document';
import { finishTyping } from '../../../frame/finishTyping';
import { i18n } from '../../../i18n/i18n';
import { useLibrary, refreshLibrary } from '../../../storage/library';
import { listSafetyCopies } from '../../../storage/recovery';
import { closeWorkspace, openCard, openWorkspace, type OpenResult } from '../../../storage/session';
import { currentDocument, documentStore } from '../../../store/documentStore';
import { startAt } from '../../../store/uiStore';
import { showRepairs, showWorkspaceDialog } from '../dialogState';

/** The screen a plan opens on. */
const firstArea = 'overview';

interface OpenOptions {
  readonly acceptLoss?: boolean;
  readonly area?: string;
}

/** The opening that is under way, or the last one. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Opens a plan, closing the one that is open. What keeps it from being opened is said in a dialog.
 * True when it is open. The window takes input meanwhile: the plan that is asked for last wins.
 */
export function openPlan(workspaceId: string, options: OpenOptions = {}): Promise<boolean> {
  const next = last.then(() => openInTurn(workspaceId, options));
  last = next.catch(() => undefined);
  return next;
}

async function openInTurn(workspaceId: string, options: OpenOptions): Promise<boolean> {
  if (openCard()?.id === workspaceId) {
    startAt(options.area ?? firstArea);
    return true;
  }
  if (!(await leavePlan(() => void openPlan(workspaceId, options)))) return false;
  const result = await openWorkspace(workspaceId, { acceptLoss: options.acceptLoss === true });
  if (result.state === 'opened') {
    startAt(options.area ?? firstArea);
    showRepairs(workspaceOf(currentDocument()).name, result.repairs);
    return true;
  }
  await explain(workspaceId, result);
  return false;
}

async function explain(
  workspaceId: string,
  result: Exclude<OpenResult, { readonly state: 'opened' }>,
): Promise<void> {
  const card = useLibrary.getState().cards?.find(({ id }) => id === workspaceId);
  const name = card?.name ?? '';
  if (result.state === 'missing') await refreshLibrary();
  if (result.state === 'short' || result.state === 'unreadable') {
    const copies = await listSafetyCopies(workspaceId);
    const readable =
      result.state === 'short' ? { savedAt: result.savedAt, readAt: result.loaded.at } : null;
    const known = result.state === 'short' ? result.loaded.sequence : -1;
    showWorkspaceDialog({
      kind: 'loss',
      card: { id: workspaceId, name },
      readable,
      copies: copies.filter(({ sequence }) => sequence > known),
    });
    return;
  }
  showWorkspaceDialog({ kind: 'cannotOpen', name, text: reasonFor(result) });
}

function reasonFor(
  result: Exclude<OpenResult, { readonly state: 'opened' | 'short' | 'unreadable' }>,
): string {
  switch (result.state) {
    case 'missing':
      return i18n.t('workspaces.cannotOpen.missing');
    case 'newer':
      return i18n.t('workspaces.cannotOpen.newer', { version: result.version });
    case 'elsewhere':
      return i18n.t('workspaces.cannotOpen.elsewhere');
    case 'failed': {
      const detail = result.cause instanceof Error ? result.cause.message : String(result.cause);
      return i18n.t('workspaces.cannotOpen.failed', { detail });
    }
  }
}

/**
 * Closes the open plan. When its last changes cannot be saved the person is asked; `next` is what
 * happens once they gave them up. True when no plan is open any more.
 */
export async function leavePlan(next: () => void): Promise<boolean> {
  if (documentStore.getState().workspaceId === null) return true;
  finishTyping();
  if (await closeWorkspace()) return true;
  const { name } = workspaceOf(currentDocument());
  showWorkspaceDialog({ kind: 'unsavedClose', name, next });
  return false;
}

/** Closes the open plan and shows all plans. */
export async function showAllPlans(): Promise<void> {
  if (!(await leavePlan(() => void showAllPlans()))) return;
  await refreshLibrary();
  startAt('welcome');
}
