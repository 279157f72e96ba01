import type { Result } from '@shared/ipc/result';
import { describeError, desktop } from '../desktop';
import { findCommand } from '../frame/commandRegistry';
import { i18n } from '../i18n/i18n';
import { setSaveState, useSaveState, type SaveAction } from '../store/saveState';
import { showToast } from '../store/toasts';
import { isDiskFull } from './diskFull';
import { WriteNotSettled, type PersisterState } from './persister';
import { WorkspaceConflict } from './writeWorkspace';

/** What a person can do about changes that cannot be saved. */
export interface SaveRemedies {
  readonly retry: () => Promise<void>;
}

/** Puts the persister's state into words and onto the screen. */
export function showPersisterState(state: PersisterState, remedies: SaveRemedies): void {
  if (state.status !== 'unsaved') {
    setSaveState(state);
    return;
  }
  const reason = reasonOf(state.cause);
  void desktop.writeLog({ level: 'error', message: `Not saved: ${String(state.cause)}` });
  setSaveState({ status: 'unsaved', reason, actions: actionsFor(remedies) });
}

function actionsFor({ retry }: SaveRemedies): readonly SaveAction[] {
  return [
    { label: i18n.t('storage.unsaved.retry'), run: retry },
    {
      label: i18n.t('storage.unsaved.export'),
      run: () => findCommand('workspace.exportPlanFile')?.run(),
    },
  ];
}

function reasonOf(cause: unknown): string {
  if (isDiskFull(cause)) return i18n.t('storage.unsaved.diskFull');
  if (cause instanceof WriteNotSettled) return i18n.t('storage.unsaved.noAnswer');
  if (cause instanceof WorkspaceConflict) return i18n.t('storage.unsaved.conflict');
  const detail = cause instanceof Error ? cause.message : String(cause);
  return i18n.t('storage.unsaved.other', { detail });
}

/** Tells that the copy outside the database could not be written, and whether the database has everything. */
export function reportMirrorFailure({ error }: Extract<Result<never>, { ok: false }>): void {
  const { key, values } = describeError(error);
  const reason = i18n.t(key, values);
  const isUnsaved = useSaveState.getState().state.status === 'unsaved';
  const message = i18n.t(isUnsaved ? 'storage.mirror.failedToo' : 'storage.mirror.failed', {
    reason,
  });
  showToast({ message, tone: 'bad' });
}
