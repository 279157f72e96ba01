import { useEffect, useRef, type RefObject } from 'react';
import type { WorkspaceCard } from '../../storage/rows';
import { hasNoFocus } from '../../ui/hasNoFocus';

/**
 * Keeps the focus in the list of plans when the focused one is taken away or what brought one back
 * is, and after a plan was closed: it goes to the plan that came, else to the one in the place of the
 * one that went, else to the first thing that can be done. `root` is around the list and all that.
 */
export function usePlanFocus(
  root: RefObject<HTMLElement | null>,
  living: readonly WorkspaceCard[],
): void {
  const before = useRef<readonly string[] | null>(null);
  useEffect(() => {
    const ids = living.map(({ id }) => id);
    const earlier = before.current;
    before.current = ids;
    if (earlier === null) {
      // The plan that was closed took the focus with it.
      if (ids.length > 0) focusLater(root, 0);
      return;
    }
    const come = ids.findIndex((id) => !earlier.includes(id));
    const gone = earlier.findIndex((id) => !ids.includes(id));
    if (come === -1 && gone === -1) return;
    const at = come === -1 ? Math.min(gone, ids.length - 1) : come;
    focusLater(root, at);
  }, [root, living]);
}

/** After the menu or the message that was used has tried to give the focus back. */
function focusLater(root: RefObject<HTMLElement | null>, at: number): void {
  requestAnimationFrame(() => {
    if (hasNoFocus()) focusPlan(root.current, at);
  });
}

function focusPlan(root: HTMLElement | null, at: number): void {
  const buttons = [...(root?.querySelectorAll('button') ?? [])];
  const plans = buttons.filter((button) => button.dataset['opens'] !== undefined);
  (plans[at] ?? buttons[0])?.focus();
}
