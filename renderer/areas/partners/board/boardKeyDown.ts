import type { KeyboardEvent } from 'react';
import { stages, type Partner, type Stage } from '@shared/model/partner';
import { navigate, toggleSelected, useUi } from '../../../store/uiStore';
import { removePartners } from '../partnerActions';
import type { BoardFocus } from './useBoardFocus';

type Columns = ReadonlyMap<Stage, readonly Partner[]>;
type Move = (ids: readonly string[], stage: Stage) => void;

/**
 * What keys do on the board while no card is carried: arrows walk, with Ctrl and Shift they move the
 * card to the stage before or after. Space belongs to the drag.
 */
export function boardKeyDown(
  event: KeyboardEvent,
  columns: Columns,
  focus: BoardFocus,
  move: Move,
): void {
  const isCarrying = event.currentTarget.querySelector('[data-carried="true"]') !== null;
  const id = event.target instanceof Element ? event.target.getAttribute('data-card') : null;
  if (isCarrying || id === null) return;
  const isCommand = event.ctrlKey || event.metaKey;
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by !== 0 && isCommand && event.shiftKey) {
    const stage = neighbourStage(columns, id, by);
    if (stage !== null) move(carriedWith(id), stage);
    focus.focusCard(id);
  } else if (by !== 0) {
    const next = cardBeside(columns, id, by);
    if (next !== null) focus.focusCard(next);
  } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const next = cardBelow(columns, id, event.key === 'ArrowDown' ? 1 : -1);
    if (next !== null) focus.focusCard(next);
  } else if (event.key === 'Home' || event.key === 'End') {
    const cards = cardsAround(columns, id);
    const end = event.key === 'Home' ? cards[0] : cards.at(-1);
    if (end !== undefined) focus.focusCard(end.id);
  } else if (event.key === 'Enter') navigate('partners', { profile: id });
  else if (event.key === ' ' && isCommand) toggleSelected(id);
  else if (event.key === 'Delete') removePartners(carriedWith(id));
  else return;
  event.preventDefault();
  event.stopPropagation();
}

/** The card, or all selected ones when it is among them. */
function carriedWith(id: string): readonly string[] {
  const { selection } = useUi.getState();
  return selection.includes(id) ? selection : [id];
}

function cardsAround(columns: Columns, id: string): readonly Partner[] {
  return [...columns.values()].find((cards) => cards.some((card) => card.id === id)) ?? [];
}

function cardBelow(columns: Columns, id: string, by: 1 | -1): string | null {
  const cards = cardsAround(columns, id);
  return cards[cards.findIndex((card) => card.id === id) + by]?.id ?? null;
}

function stageOf(columns: Columns, id: string): number {
  const cards = cardsAround(columns, id);
  return stages.findIndex((stage) => columns.get(stage) === cards);
}

function neighbourStage(columns: Columns, id: string, by: number): Stage | null {
  return stages[stageOf(columns, id) + by] ?? null;
}

/** The card at the same height in the next column that has any. */
function cardBeside(columns: Columns, id: string, by: number): string | null {
  const height = cardsAround(columns, id).findIndex((card) => card.id === id);
  for (let at = stageOf(columns, id) + by; ; at += by) {
    const stage = stages[at];
    if (stage === undefined) return null;
    const cards = columns.get(stage) ?? [];
    const card = cards[Math.min(height, cards.length - 1)];
    if (card !== undefined) return card.id;
  }
}
