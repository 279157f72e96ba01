import { showUndoToast } from '../../../store/undoToast';
import { announce } from '../../../ui/announce';

/**
 * Says what an edit of places did. What it set in the plan is shown as well, with Undo: unlike a
 * drop, a command shows it nowhere beforehand.
 */
export function sayPlaced(done: string, effect: string): void {
  if (effect === '') announce(done);
  else showUndoToast(`${done} ${effect}`);
}
