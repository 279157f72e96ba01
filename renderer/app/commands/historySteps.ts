import type { Change } from '@shared/document/change';
import { cancelGestureInHand } from '../../frame/gestureInHand';
import { i18n } from '../../i18n/i18n';
import { redo, undo } from '../../store/documentStore';
import { showToast } from '../../store/toasts';

/** Takes back what is under way, else the last step, and names it: what changed may be out of sight. */
export function undoAndTell(): void {
  if (cancelGestureInHand()) return;
  tell(undo(), 'frame.top.undone');
}

/** Does the last undone step again and names it. A gesture under way is taken back instead. */
export function redoAndTell(): void {
  if (cancelGestureInHand()) return;
  tell(redo(), 'frame.top.redone');
}

function tell(change: Change | null, key: 'frame.top.undone' | 'frame.top.redone'): void {
  if (change === null) return;
  // One message at a time: who goes back ten steps reads the last.
  showToast({ message: i18n.t(key, { label: change.label }), kind: 'history', duration: 4_000 });
}
