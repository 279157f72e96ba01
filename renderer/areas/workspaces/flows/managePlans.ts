import { decodePlanFile } from '@shared/planfile/decodePlanFile';
import type { GoodSnapshot } from '@shared/ipc/safetyCopies';
import { describeError, desktop } from '../../../desktop';
import { i18n } from '../../../i18n/i18n';
import { duplicateWorkspace, renameWorkspace, withNewIdentity } from '../../../storage/library';
import { adoptNewestCopy, listSafetyCopies } from '../../../storage/recovery';
import type { WorkspaceCard } from '../../../storage/rows';
import { showToast } from '../../../store/toasts';
import { formatInstant } from '../../../ui/format';
import { closeWorkspaceDialog, showRepairs, showWorkspaceDialog } from '../dialogState';
import { addAndOpen, freeName } from './newPlan';
import { openPlan } from './openPlan';

/** Gives a plan another name. */
export async function renamePlan({ id, name }: WorkspaceCard, newName: string): Promise<void> {
  const repairs = await renameWorkspace(id, newName, i18n.t('workspaces.change.rename'));
  if (repairs !== null) showRepairs(newName, repairs);
  else say(i18n.t('workspaces.toast.renameFailed', { name }));
}

/** Adds a copy of a plan beside it. */
export async function duplicatePlan({ id, name }: WorkspaceCard): Promise<void> {
  const copy = await duplicateWorkspace(id, freeName(i18n.t('workspaces.copyName', { name })));
  if (copy === null) {
    say(i18n.t('workspaces.toast.duplicateFailed', { name }));
    return;
  }
  const { card, readUpTo, repairs } = copy;
  if (readUpTo === null) {
    showToast({ message: i18n.t('workspaces.toast.duplicated', { name: card.name }) });
  } else {
    const readAt = formatInstant(readUpTo);
    say(i18n.t('workspaces.toast.duplicatedShort', { name, copy: card.name, readAt }));
  }
  showRepairs(card.name, repairs);
}

/** Shows the copies of a plan that are kept outside the database. */
export async function showSafetyCopies({ id, name }: WorkspaceCard): Promise<void> {
  showWorkspaceDialog({ kind: 'copies', name, copies: await listSafetyCopies(id) });
}

/** Opens a safety copy as a plan of its own. */
export async function openSafetyCopy({
  workspaceId,
  snapshotId,
  name,
  writtenAt,
}: GoodSnapshot): Promise<void> {
  closeWorkspaceDialog();
  const read = await desktop.readSnapshot({ workspaceId, snapshotId });
  if (!read.ok) {
    const { key, values } = describeError(read.error);
    say(i18n.t(key, values));
    return;
  }
  const decoded = decodePlanFile(read.value.text);
  if (!decoded.ok) {
    showWorkspaceDialog({ kind: 'refused', fileName: name, refusal: decoded.refusal });
    return;
  }
  const when = formatInstant(writtenAt);
  const copyName = freeName(i18n.t('workspaces.copies.name', { name, when }));
  // What keeps it from being opened has been said, and is no place to speak of success.
  if (!(await addAndOpen(withNewIdentity(decoded.document, { name: copyName })))) return;
  showRepairs(copyName, decoded.repairs);
  showToast({ message: i18n.t('workspaces.toast.restored', { name: copyName }), tone: 'good' });
}

/** Opens a damaged plan as its newest safety copy has it. */
export async function openFromCopy(
  workspaceId: string,
  copies: readonly GoodSnapshot[],
): Promise<void> {
  closeWorkspaceDialog();
  if (await adoptNewestCopy(copies)) await openPlan(workspaceId, { acceptLoss: true });
  else say(i18n.t('workspaces.loss.copyUnreadable'));
}

function say(message: string): void {
  showToast({ message, tone: 'bad' });
}
