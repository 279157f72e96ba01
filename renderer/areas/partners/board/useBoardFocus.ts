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

interface CardPlace {
  readonly column: number;
  readonly index: number;
}

type Columns = ReadonlyMap<Stage, readonly Partner[]>;

/**
 * Keeps the focus on one card of the board; before the first visit, on the first card there is; when
 * its card goes, on the one that takes its place.
 * @param returnTo the partner that gets the focus when the board appears, unless something else has it
 */
export function useBoardFocus(
  board: RefObject<HTMLElement | null>,
  columns: Columns,
  returnTo: string | null,
): BoardFocus {
  const [stored, setStored] = useState(returnTo);
  const [lastPlace, setLastPlace] = useState<CardPlace>({ column: 0, index: 0 });
  const wantsFocus = useRef(false);
  const place = placeOf(columns, stored);
  if (place !== null && !isSame(place, lastPlace)) setLastPlace(place);
  const focusedId = place === null ? nearestCard(columns, lastPlace) : stored;
  useLayoutEffect(() => {
    // Here, because until now the profile that goes away had the focus.
    if (returnTo !== null && hasNoFocus()) wantsFocus.current = true;
  }, [returnTo]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const card = board.current?.querySelector<HTMLElement>('[data-landing="true"]');
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

function placeOf(columns: Columns, id: string | null): CardPlace | null {
  for (const [column, cards] of [...columns.values()].entries()) {
    const index = cards.findIndex((card) => card.id === id);
    if (index !== -1) return { column, index };
  }
  return null;
}

function isSame(one: CardPlace, other: CardPlace): boolean {
  return one.column === other.column && one.index === other.index;
}

/** The card at a place, else the last of its column, else the first there is; null on an empty board. */
function nearestCard(columns: Columns, { column, index }: CardPlace): string | null {
  const all = [...columns.values()];
  const cards = all[column] ?? [];
  const nearest = cards[index] ?? cards.at(-1) ?? all.find(({ length }) => length > 0)?.[0];
  return nearest?.id ?? null;
}
