import { workspaceOf } from '@shared/document/document';
import type { GrantedFile, OpenedPlanFile } from '@shared/ipc/files';
import type { Result } from '@shared/ipc/result';
import { decodePlanFileInSteps } from '@shared/planfile/decodePlanFile';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import { describeError, desktop, grantDroppedFile } from '../../../desktop';
import { fileNameOf } from '../../../frame/fileNameOf';
import { finishTyping } from '../../../frame/finishTyping';
import { runSliced } from '../../../frame/runSliced';
import { i18n } from '../../../i18n/i18n';
import { livingCards, refreshLibrary, withFreeId, withNewIdentity } from '../../../storage/library';
import { openCard, rememberRevision, savedDocument, saveWorkspace } from '../../../storage/session';
import { currentDocument } from '../../../store/documentStore';
import { newRevision } from '../../../store/newId';
import { showToast } from '../../../store/toasts';
import { closeWorkspaceDialog, showWorkspaceDialog, type ReadPlanFile } from '../dialogState';
import { addAndOpen, freeName } from './newPlan';
import { leavePlan } from './openPlan';

/** Asks for a plan file and opens it. */
export async function openPlanFile(): Promise<void> {
  await receive(await desktop.openPlanFile(null));
}

/** Opens a plan file the app was given: a recent one, or one from the command line. */
export async function openGrantedPlanFile({ grant }: Pick<GrantedFile, 'grant'>): Promise<void> {
  await receive(await desktop.readPlanFile(grant));
}

/** Opens a plan file that was dropped on the window. */
export async function openDroppedPlanFile(file: File): Promise<void> {
  const granted = await grantDroppedFile(file);
  if (granted.ok) await openGrantedPlanFile(granted.value);
  else await receive(granted);
}

async function receive(opened: Result<OpenedPlanFile | null>): Promise<void> {
  if (!opened.ok) {
    const { key, values } = describeError(opened.error);
    showToast({ message: i18n.t(key, values), tone: 'bad' });
    return;
  }
  if (opened.value === null) return;
  const { fileName, grant, text } = opened.value;
  const decoded = await runSliced(decodePlanFileInSteps(text));
  if (!decoded.ok) {
    // The list of recent files is of those that can be opened.
    await desktop.forgetRecentPlanFile(grant);
    showWorkspaceDialog({ kind: 'refused', fileName, refusal: decoded.refusal });
    return;
  }
  const file: ReadPlanFile = { fileName, ...decoded };
  if (file.repairs.length > 0) showWorkspaceDialog({ kind: 'repairs', file });
  else await offerReadFile(file);
}

/** Opens a file that was read, unless the state it holds is that of a plan that is here already. */
export async function offerReadFile(file: ReadPlanFile): Promise<void> {
  closeWorkspaceDialog();
  const cards = livingCards(await refreshLibrary());
  const card = cards.find(({ lineage }) =>
    lineage.some(({ revision, sequence }) => sequence !== null && revision === file.info.revision),
  );
  if (card !== undefined) showWorkspaceDialog({ kind: 'known', file, card });
  else await openReadFile(file);
}

/** Opens a file that was read as a plan of its own. */
export async function openReadFile(file: ReadPlanFile): Promise<void> {
  closeWorkspaceDialog();
  if (!(await leavePlan(() => void openReadFile(file)))) return;
  const { info } = file;
  await refreshLibrary();
  const { document, renewed } = await withFreeId(file.document);
  const name = freeName(workspaceOf(document).name);
  const lineage = [
    { revision: info.revision, sequence: 0 },
    ...info.basedOn.map((revision) => ({ revision, sequence: null })),
  ];
  await addAndOpen(renewed ? withNewIdentity(document, { name }) : document, {
    origin: { lineage },
  });
  if (renewed) showToast({ message: i18n.t('workspaces.toast.openedCopy', { name }) });
}

/** Writes the open plan as it is now to a file the person chooses. */
export async function exportPlanFile(): Promise<void> {
  finishTyping();
  await saveWorkspace();
  const document = currentDocument();
  const card = openCard();
  // Only a state that is on the disk has a number to remember its revision by.
  const saved = savedDocument() === document;
  const known = card?.lineage[0];
  const isKnownState = known !== undefined && known.sequence === card?.sequence && saved;
  const revision = isKnownState ? known.revision : newRevision();
  const basedOn = (card?.lineage ?? []).map((entry) => entry.revision);
  const exportedAt = new Date().toISOString();
  const text = encodePlanFile(document, {
    exportedAt,
    revision,
    basedOn: basedOn.filter((other) => other !== revision),
  });
  const name = fileNameOf(workspaceOf(document).name, i18n.t('workspaces.unnamedFile'));
  const suggestedName = `${name}.partnerscape.json`;
  const written = await desktop.savePlanFileAs({ suggestedName, text });
  if (!written.ok) {
    const { key, values } = describeError(written.error);
    showToast({ message: i18n.t(key, values), tone: 'bad' });
    return;
  }
  if (written.value === null) return;
  if (saved && card !== null && !isKnownState) {
    await rememberRevision(card.id, revision, card.sequence);
  }
  const { fileName, folder, grant } = written.value;
  showToast({
    kind: 'export',
    message: i18n.t('workspaces.toast.exported', { fileName, folder }),
    tone: 'good',
    action: {
      label: i18n.t('workspaces.toast.reveal'),
      run: () => void desktop.revealFile(grant),
    },
  });
}
