import { i18n } from '../../../i18n/i18n';
import { deleteWorkspace, restoreWorkspace } from '../../../storage/library';
import type { WorkspaceCard } from '../../../storage/rows';
import { dismissToast, showToast } from '../../../store/toasts';

/** The plans deleted since the start, the last one last. */
const deleted: string[] = [];
/** The message that tells of each deletion. */
const messages = new Map<string, string>();

/** Deletes a plan; the message that says so can undo it, and so can undoing on the welcome screen. */
export async function deletePlan({ id, name }: WorkspaceCard): Promise<void> {
  // Before the list of plans is read again, which is when the screen asks what undoing means.
  deleted.push(id);
  await deleteWorkspace(id);
  const action = { label: i18n.t('workspaces.toast.undo'), run: () => void restoreWorkspace(id) };
  messages.set(id, showToast({ message: i18n.t('workspaces.toast.deleted', { name }), action }));
}

/** The plan that undoing would bring back: the one deleted last that is still deleted. */
export function nextToBringBack(cards: readonly WorkspaceCard[]): WorkspaceCard | null {
  const gone = new Map(cards.flatMap((card) => (card.deletedAt === null ? [] : [[card.id, card]])));
  const last = deleted.findLast((id) => gone.has(id));
  return last === undefined ? null : (gone.get(last) ?? null);
}

/** Brings a plan back that was deleted. */
export async function bringBackPlan(id: string): Promise<void> {
  const message = messages.get(id);
  if (message !== undefined) dismissToast(message);
  await restoreWorkspace(id);
}
