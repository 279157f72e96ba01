import { unionBoxes, type Box, type Point } from '../scene/geometry';

/** A card to be given a place. */
export interface ArrangeCard {
  readonly id: string;
  /** Its centre, in map units; y grows downward. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** A locked card keeps its place, and the others keep off it. */
  readonly locked: boolean;
  /** What it is put together with on a grid: the value of a field, null for none. */
  readonly group: string | null;
}

/** Two cards that belong near each other, the nearer the stronger. */
export interface ArrangeLink {
  readonly from: string;
  readonly to: string;
  /** 1 or more. */
  readonly strength: number;
}

export interface ArrangeInput {
  readonly cards: readonly ArrangeCard[];
  readonly links: readonly ArrangeLink[];
  /** The cards to arrange, around their own centre, while the others stay; null for all. */
  readonly selection: ReadonlySet<string> | null;
}

/** A card at the place it should have. */
export interface PlacedCard extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly isFixed: boolean;
}

/** To a tenth, as places on maps are kept; never -0. */
export function rounded(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}

/** Room that is left between two cards that were moved apart. */
export const arrangeGap = { x: 28, y: 22 } as const;

/** Wider than high, by so much: cards are wide, and so are screens. */
export const aspect = 1.6;

/** Whether a card stays where it is. */
export function isFixed({ selection }: ArrangeInput, card: ArrangeCard): boolean {
  return card.locked || (selection !== null && !selection.has(card.id));
}

/** The cards that are arranged: those of the selection, the locked among them too. */
export function cardsInScope({ cards, selection }: ArrangeInput): readonly ArrangeCard[] {
  return selection === null ? cards : cards.filter(({ id }) => selection.has(id));
}

/** The middle of what is arranged; what moves comes to lie around it. */
export function scopeCentre(input: ArrangeInput): Point {
  const free = cardsInScope(input).filter(({ locked }) => !locked);
  const box = unionBoxes(free.map(boxOf));
  return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : { x: 0, y: 0 };
}

/** The box a card fills around its centre. */
export function boxOf({ x, y, width, height }: ArrangeCard): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}

/** The cell that any of the cards fits in with its gap. */
export function cellOf(cards: readonly { readonly width: number; readonly height: number }[]): {
  width: number;
  height: number;
} {
  let [width, height] = [1, 1];
  for (const card of cards) {
    width = Math.max(width, card.width);
    height = Math.max(height, card.height);
  }
  return { width: width + arrangeGap.x, height: height + arrangeGap.y };
}
