import { useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Partner, Stage } from '@shared/model/partner';
import { hasNoFocus } from '../../../ui/hasNoFocus';

/** Which card the keyboard is on. */
export interface BoardFocus {
  readonly focusedId: string | null;
  readonly focusCard: (id: string) => void;
  /** Notes that a card has got the focus by itself: by Tab or a click. */
  readonly noteFocus: (id: string) => void;
  /** Gives the focus back to its card after it moved or something else had it. */
  readonly restore: () => void;
}

/**
 * Keeps the focus on one card of the board; before the first visit, on the first card there is.
 * @param returnTo the partner that gets the focus when the board appears, unless something else has it
 */
export function useBoardFocus(
  board: RefObject<HTMLElement | null>,
  columns: ReadonlyMap<Stage, readonly Partner[]>,
  returnTo: string | null,
): BoardFocus {
  const [stored, setStored] = useState(returnTo);
  const wantsFocus = useRef(false);
  const all = [...columns.values()];
  const isThere = stored !== null && all.some((cards) => cards.some(({ id }) => id === stored));
  const focusedId = isThere ? stored : (all.find((cards) => cards.length > 0)?.[0]?.id ?? null);
  useLayoutEffect(() => {
    // Here, because until now the profile that goes away had the focus.
    if (returnTo !== null && hasNoFocus()) wantsFocus.current = true;
  }, [returnTo]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const card = board.current?.querySelector<HTMLElement>('[data-focused="true"] > [data-card]');
    card?.focus({ preventScroll: true });
    card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  return {
    focusedId,
    focusCard: (id) => {
      wantsFocus.current = true;
      setStored(id);
    },
    noteFocus: setStored,
    restore: () => {
      wantsFocus.current = true;
      setStored(focusedId);
    },
  };
}
