import type { Steps } from '../calculation/steps';
import type { Point } from '../scene/geometry';
import { arrangeGap, cellOf, rounded, type PlacedCard } from './arrangement';
import { CellIndex } from './cellIndex';

/**
 * Puts the cards at their wanted places as far as these are free, and the others at the nearest
 * free spot to where they first were. `first` and `wanted` are the same cards in the same order.
 */
export function* nearestFreeSpots(
  first: readonly PlacedCard[],
  wanted: readonly PlacedCard[],
): Steps<Map<string, Point>> {
  const taken = new TakenPlaces(wanted);
  for (const card of wanted) if (card.isFixed) taken.put(card);
  const unmoved = (index: number): boolean =>
    first[index]?.x === wanted[index]?.x && first[index]?.y === wanted[index]?.y;
  const waiting: number[] = [];
  const places = new Map(wanted.map(({ id, x, y }) => [id, { x, y }]));
  for (const isFirstTurn of [true, false]) {
    wanted.forEach((card, index) => {
      if (card.isFixed || unmoved(index) !== isFirstTurn) return;
      if (taken.overlaps(card)) waiting.push(index);
      else taken.put(card);
    });
  }
  const spots = new Spots(taken);
  let done = 0;
  for (const index of waiting) {
    const card = first[index];
    if (!card) continue;
    const spot = spots.nearest(card);
    taken.put({ ...card, ...spot });
    places.set(card.id, spot);
    done += 1;
    if (done % 20 === 0) yield 0.5 + done / (2 * waiting.length);
  }
  return places;
}

/** Looks for free spots on a fine grid around a place, nearest first. */
class Spots {
  readonly #stepX: number;
  readonly #stepY: number;
  #offsets: readonly Point[] = [];
  #radius = 4;
  /** How far the search from a cell had to go: nothing nearer gets free again. */
  readonly #reached = new Map<string, { readonly from: Point; readonly distance: number }>();

  constructor(private readonly taken: TakenPlaces) {
    this.#stepX = taken.width / 2;
    this.#stepY = taken.height / 2;
  }

  nearest(card: PlacedCard): Point {
    const key = `${Math.floor(card.x / this.taken.width)} ${Math.floor(card.y / this.taken.height)}`;
    const known = this.#reached.get(key);
    const least = known
      ? known.distance - Math.hypot(card.x - known.from.x, card.y - known.from.y)
      : 0;
    for (let at = this.#firstFrom(least); ; at += 1) {
      if (at >= this.#offsets.length) this.#grow();
      const { x, y } = this.#offsets[at] ?? { x: 0, y: 0 };
      const spot = { x: rounded(card.x + x), y: rounded(card.y + y) };
      if (this.taken.crowds(card, spot.x, spot.y)) continue;
      this.#reached.set(key, { from: card, distance: Math.hypot(x, y) });
      return spot;
    }
  }

  /** The first offset at least so far away. */
  #firstFrom(distance: number): number {
    if (distance <= 0) return 0;
    while (this.#radius * this.#stepY < distance || this.#offsets.length === 0) this.#grow();
    let [low, high] = [0, this.#offsets.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const offset = this.#offsets[middle];
      if (offset && Math.hypot(offset.x, offset.y) < distance) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Offsets to twice the distance. Those up to the old one come first again, in the same order. */
  #grow(): void {
    this.#radius *= 2;
    const most = this.#radius * this.#stepY;
    const columns = Math.floor(most / this.#stepX);
    const offsets: Point[] = [];
    for (let column = -columns; column <= columns; column += 1) {
      for (let row = -this.#radius; row <= this.#radius; row += 1) {
        const offset = { x: column * this.#stepX, y: row * this.#stepY };
        if (Math.hypot(offset.x, offset.y) <= most) offsets.push(offset);
      }
    }
    this.#offsets = offsets.sort((a, b) => Math.hypot(a.x, a.y) - Math.hypot(b.x, b.y));
  }
}

/** Cards that have their place. */
class TakenPlaces {
  readonly width: number;
  readonly height: number;
  readonly #cards: PlacedCard[] = [];
  readonly #cells: CellIndex;

  constructor(cards: readonly PlacedCard[]) {
    const cell = cellOf(cards);
    this.width = cell.width;
    this.height = cell.height;
    this.#cells = new CellIndex(cell, cards.length);
  }

  put(card: PlacedCard): void {
    this.#cells.put(this.#cards.length, card.x, card.y);
    this.#cards.push(card);
  }

  /** Whether the card would lie over one that has its place. */
  overlaps(card: PlacedCard): boolean {
    return this.#meets(card, card.x, card.y, 0, 0);
  }

  /** Whether it would come nearer to one than the gap, at another place. */
  crowds(card: PlacedCard, x: number, y: number): boolean {
    return this.#meets(card, x, y, arrangeGap.x, arrangeGap.y);
  }

  #meets(card: PlacedCard, x: number, y: number, gapX: number, gapY: number): boolean {
    return this.#cells.someNear(x, y, (number) => {
      const other = this.#cards[number];
      return (
        other !== undefined &&
        Math.abs(other.x - x) < (other.width + card.width) / 2 + gapX &&
        Math.abs(other.y - y) < (other.height + card.height) / 2 + gapY
      );
    });
  }
}
