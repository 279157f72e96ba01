import { nextUndo } from '@shared/history/history';
import { i18n } from '../i18n/i18n';
import { documentStore, undo } from './documentStore';
import { dismissToast, showToast, type ToastTone } from './toasts';

/**
 * Says what was just done, with Undo. For deletions and other large steps; call it right after
 * `edit`. The next change takes the message away, because Undo would then mean something else; so
 * does closing the plan.
 */
export function showUndoToast(message: string, tone: ToastTone = 'plain'): void {
  const step = nextUndo(documentStore.getState().history);
  const isNext = (): boolean => nextUndo(documentStore.getState().history) === step;
  const id = showToast({
    message,
    tone,
    action: {
      label: i18n.t('ui.action.undo'),
      run: () => {
        if (isNext()) undo();
      },
    },
  });
  const stop = documentStore.subscribe(() => {
    if (isNext()) return;
    stop();
    dismissToast(id);
  });
}
