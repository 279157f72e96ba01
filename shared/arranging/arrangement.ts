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

/** The centre of every card that was given, those that stay included. */
export type Places = ReadonlyMap<string, Point>;

/** Why there is no layout in layers: too many cards in one part, or too many links between them. */
export interface ArrangeRefusal {
  readonly reason: 'too-many-cards' | 'too-many-links';
  /** In the part that is too large. */
  readonly count: number;
  readonly most: number;
}

/** What a layout gives: either places for all cards, or why there are none. */
export type LayoutResult =
  | { readonly places: Places; readonly refusal: null }
  | { readonly places: null; readonly refusal: ArrangeRefusal };

export type Arrangement =
  | {
      readonly outcome: 'arranged';
      readonly places: Places;
      /** The new bottoms of zones that have to be longer to hold their cards, by their ids. */
      readonly bottoms: ReadonlyMap<string, number>;
      /** Zones that are too small for their cards: these stay where they are. */
      readonly crowded: readonly string[];
    }
  | { readonly outcome: 'refused'; readonly refusal: ArrangeRefusal };

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
