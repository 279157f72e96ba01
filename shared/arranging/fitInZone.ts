import {
  boxesOverlap,
  boxHolds,
  centreOf,
  expandBox,
  unionBoxes,
  type Box,
  type Point,
} from '../scene/geometry';
import {
  arrangeGap,
  boxOf,
  isFixed,
  rounded,
  type ArrangeCard,
  type ArrangeInput,
  type Places,
} from './arrangement';

/** A zone that keeps its cards to itself. */
export interface ArrangeZone {
  readonly id: string;
  /** All of it: cards of elsewhere stay out. */
  readonly box: Box;
  /** What its cards may fill: below its name, off its edges. */
  readonly inner: Box;
  /** Where cards that are set anew begin: clear of a name that is drawn larger when seen from afar. */
  readonly top: number;
  /** How far down it may be made longer; its own bottom when it may not. */
  readonly lowest: number;
  /** Those of the cards that lie in it and in no zone within it. */
  readonly cardIds: readonly string[];
}

export interface FittedCards {
  readonly places: Places;
  /** The bottom that the zone needs to hold them; null: it is large enough. */
  readonly bottom: number | null;
}

/** How near cards may come to each other where there is not room for the usual gap. */
const leastGap = { x: 12, y: 8 } as const;

/** Steps in which a card that has no place looks for one, in map units: longer in a vast zone. */
const leastStep = 12;
const mostPlaces = 40_000;
/** So many look for the nearest place; more than these are set in rows. */
const mostSeekers = 60;

/**
 * Brings the cards of a zone that were arranged on open paper into it, clear of what is taken: as
 * they are when they fit, else in rows in the order they came to lie in. Null when the zone is too
 * small. With `isGentle`, what lies well stays, and the others come as near as they can; so it is
 * with `isNested`, round the middle of the zone.
 */
export function fitInZone(
  zone: ArrangeZone,
  input: ArrangeInput,
  arranged: Places,
  taken: readonly Box[],
  { isGentle, isNested }: { readonly isGentle: boolean; readonly isNested: boolean },
): FittedCards | null {
  const moving = input.cards.filter((card) => !isFixed(input, card));
  const fixed = input.cards.filter((card) => isFixed(input, card)).map(boxOf);
  const placed = moving.map((card) => ({ ...card, ...arranged.get(card.id) }));
  const blocked = [...taken, ...fixed];
  const fits = (card: ArrangeCard): boolean => {
    const box = boxOf(card);
    return boxHolds(zone.inner, box) && !blocked.some((other) => boxesOverlap(other, box));
  };
  const staysPut = isGentle || fixed.length > 0;
  const wanted = staysPut ? placed : centred(placed, isNested ? zone.box : belowTop(zone));
  if (!isGentle && wanted.every(fits)) return { places: placesOf(wanted), bottom: null };
  const nearest = isGentle || isNested ? nearestPlaces(zone.inner, wanted, fits, blocked) : null;
  return nearest ? { places: nearest, bottom: null } : inRows(zone, placed, blocked);
}

function belowTop({ inner, top }: ArrangeZone): Box {
  return { ...inner, y: top, height: inner.y + inner.height - top };
}

function placesOf(cards: readonly ArrangeCard[]): Places {
  return new Map(cards.map(({ id, x, y }) => [id, { x: rounded(x), y: rounded(y) }]));
}

/** The cards moved together to the middle of a box. */
function centred(cards: readonly ArrangeCard[], within: Box): ArrangeCard[] {
  const box = unionBoxes(cards.map(boxOf)) ?? within;
  const [from, to] = [centreOf(box), centreOf(within)];
  return cards.map((card) => ({
    ...card,
    x: card.x + to.x - from.x,
    y: card.y + to.y - from.y,
  }));
}

/** The cards that fit where they are, and the others at the nearest place; null when one has none. */
function nearestPlaces(
  inner: Box,
  cards: readonly ArrangeCard[],
  fits: (card: ArrangeCard) => boolean,
  blocked: readonly Box[],
): Places | null {
  const settled = cards.filter(fits);
  const seekers = cards.filter((card) => !settled.includes(card));
  if (seekers.length > mostSeekers) return null;
  const taken = [...blocked, ...settled.map(boxOf)];
  for (const card of seekers) {
    const place = nearestPlace(inner, card, taken);
    if (!place) return null;
    settled.push({ ...card, ...place });
    taken.push(boxOf({ ...card, ...place }));
  }
  return placesOf(settled);
}

function nearestPlace(inner: Box, card: ArrangeCard, taken: readonly Box[]): Point | null {
  let nearest: Point | null = null;
  let least = Infinity;
  const step = Math.max(leastStep, Math.sqrt((inner.width * inner.height) / mostPlaces));
  const right = inner.x + inner.width - card.width / 2;
  const bottom = inner.y + inner.height - card.height / 2;
  for (let y = inner.y + card.height / 2; y <= bottom; y += step) {
    for (let x = inner.x + card.width / 2; x <= right; x += step) {
      const away = Math.hypot(x - card.x, y - card.y);
      if (away >= least) continue;
      const kept = expandBox(boxOf({ ...card, x, y }), leastGap.y);
      if (taken.some((other) => boxesOverlap(other, kept))) continue;
      nearest = { x, y };
      least = away;
    }
  }
  return nearest;
}

/**
 * The cards in rows from the top, with the usual gap or a smaller one, in a zone that is made longer
 * where it has to be.
 */
function inRows(
  zone: ArrangeZone,
  cards: readonly ArrangeCard[],
  blocked: readonly Box[],
): FittedCards | null {
  const { inner, box, lowest } = zone;
  const margin = box.y + box.height - (inner.y + inner.height);
  const from = belowTop(zone);
  for (const [gap, bottom] of [
    [arrangeGap, box.y + box.height],
    [leastGap, box.y + box.height],
    [arrangeGap, lowest],
  ] as const) {
    const room = { ...from, height: bottom - margin - from.y };
    const rows = rowsIn(room, cards, gap, blocked);
    if (!rows) continue;
    const isLonger = bottom > box.y + box.height;
    const lowestCard = Math.max(...rows.map((card) => card.y + card.height / 2));
    return { places: placesOf(rows), bottom: isLonger ? rounded(lowestCard + margin) : null };
  }
  return null;
}

function rowsIn(
  room: Box,
  cards: readonly ArrangeCard[],
  gap: { readonly x: number; readonly y: number },
  blocked: readonly Box[],
): ArrangeCard[] | null {
  const width = Math.max(...cards.map((card) => card.width));
  const height = Math.max(...cards.map((card) => card.height));
  const columns = Math.floor((room.width + gap.x) / (width + gap.x));
  if (columns < 1) return null;
  const waiting = readingOrder(cards, height);
  const left = room.x + (room.width - columns * (width + gap.x) + gap.x) / 2;
  const rows: ArrangeCard[] = [];
  let next = waiting.shift();
  for (let top = room.y; next && top + height <= room.y + room.height; top += height + gap.y) {
    for (let column = 0; next && column < columns; column += 1) {
      const at = { x: left + column * (width + gap.x) + width / 2, y: top + height / 2 };
      const cell = boxOf({ ...next, ...at, width, height });
      if (blocked.some((other) => boxesOverlap(other, cell))) continue;
      rows.push({ ...next, ...at });
      next = waiting.shift();
    }
  }
  return next ? null : rows;
}

/** Row by row, as one reads: cards whose middles are less than a card apart are in one row. */
function readingOrder(cards: readonly ArrangeCard[], rowHeight: number): ArrangeCard[] {
  const row = ({ y }: ArrangeCard): number => Math.round(y / rowHeight);
  return [...cards].sort((a, b) => row(a) - row(b) || a.x - b.x);
}
