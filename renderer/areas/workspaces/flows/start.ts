import type { GrantedFile } from '@shared/ipc/files';
import { onDesktop } from '../../../desktop';
import { i18n } from '../../../i18n/i18n';
import { acceptDatabase, recoverFromCopies } from '../../../storage/recovery';
import { beginWork, flushOnLeaving, startStorage } from '../../../storage/start';
import { showToast } from '../../../store/toasts';
import { formatList } from '../../../ui/format';
import { useStartPhase, type StartPhase } from '../startState';
import { openGrantedPlanFile } from './planFiles';

/** A plan file that came before the plans were ready. */
let waitingFile: GrantedFile | null = null;

/**
 * Opens the storage and takes plan files from the desktop from then on. Called once; the screen
 * follows by `useStartPhase`.
 */
export async function startWorkspaces(): Promise<void> {
  flushOnLeaving();
  onDesktop('planFileOffered', offerPlanFile);
  await openPlans();
}

/** Opens a plan file now, or as soon as the plans are ready. */
export function offerPlanFile(file: GrantedFile): void {
  if (useStartPhase.getState().start.phase === 'ready') void openGrantedPlanFile(file);
  else waitingFile = file;
}

/** Tries to open the storage. Also for a second try after a failure. */
export async function openPlans(): Promise<void> {
  setPhase({ phase: 'starting' });
  try {
    const outcome = await startStorage();
    if (outcome.state === 'newer') setPhase({ phase: 'newer' });
    else if (outcome.state === 'recovery') {
      const { findings, database } = outcome;
      setPhase({ phase: 'recovery', findings, database });
    } else await begin();
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    setPhase({ phase: 'failed', detail });
  }
}

/** Brings back what the database has lost. */
export async function bringBack({
  findings,
  database,
}: Extract<StartPhase, { readonly phase: 'recovery' }>): Promise<void> {
  const { lost, unread } = await recoverFromCopies(findings, database);
  await begin();
  if (unread.length > 0) {
    const parts = formatList(unread.map((table) => i18n.t(`storage.table.${table}`)));
    showToast({ message: i18n.t('workspaces.toast.partsUnread', { parts }), tone: 'bad' });
  }
  if (lost.length > 0) {
    const names = formatList(lost);
    showToast({ message: i18n.t('workspaces.toast.notRecovered', { names }), tone: 'bad' });
  } else if (findings.length > 0) {
    showToast({ message: i18n.t('workspaces.toast.recovered'), tone: 'good' });
  }
}

/** Goes on with what the database has; the safety copies stay. */
export async function goOnAsItIs(): Promise<void> {
  await acceptDatabase();
  await begin();
}

async function begin(): Promise<void> {
  await beginWork();
  setPhase({ phase: 'ready' });
  if (waitingFile !== null) await openGrantedPlanFile(waitingFile);
  waitingFile = null;
}

function setPhase(start: StartPhase): void {
  useStartPhase.setState({ start });
}
