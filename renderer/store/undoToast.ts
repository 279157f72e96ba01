import { i18n } from '../i18n/i18n';
import { subscribeToChanges, undo } from './documentStore';
import { dismissToast, showToast } from './toasts';

/**
 * Says what was just done, with Undo. For deletions and other large steps; call it right after
 * `edit`. The next change takes the message away, because Undo would then mean something else.
 */
export function showUndoToast(message: string): void {
  const id = showToast({
    message,
    action: {
      label: i18n.t('ui.action.undo'),
      run: () => {
        undo();
      },
    },
  });
  const stop = subscribeToChanges(() => {
    stop();
    dismissToast(id);
  });
}
