import type { Steps } from '../calculation/steps';
import type { Point } from '../scene/geometry';
import {
  arrangeGap,
  cellOf,
  isFixed,
  rounded,
  type ArrangeInput,
  type PlacedCard,
} from './arrangement';
import { CellIndex } from './cellIndex';
import { nearestFreeSpots } from './freeSpots';

/** Rounds of pushing apart, and pairs looked at in them: past either, free spots are searched. */
const mostRounds = 80;
const mostPairs = 2_000_000;

/** Removes overlaps and does nothing else: cards that overlap nothing stay, as a rule, in place. */
export function* tidy(input: ArrangeInput): Steps<Map<string, Point>> {
  return yield* removeOverlaps(
    input.cards.map((card) => ({ ...card, isFixed: isFixed(input, card) })),
  );
}

/**
 * Places for all cards at which none that may move overlaps another. Overlapping cards push each
 * other apart the shorter way, half each; what still overlaps after some rounds goes to the nearest
 * free spot. Cards that did not have to move keep their exact place. One step a round.
 */
export function* removeOverlaps(cards: readonly PlacedCard[]): Steps<Map<string, Point>> {
  const xs = Float64Array.from(cards, ({ x }) => x);
  const ys = Float64Array.from(cards, ({ y }) => y);
  const cells = new CellIndex(cellOf(cards), cards.length);
  let pairs = 0;
  for (let round = 0; round < mostRounds && pairs < mostPairs; round += 1) {
    const done = pushApart(cards, xs, ys, cells);
    pairs += done.pairs;
    if (done.pushed === 0) break;
    yield round / (2 * mostRounds);
  }
  const wanted = cards.map((card, index): PlacedCard => {
    const [x, y] = [xs[index] ?? 0, ys[index] ?? 0];
    return x === card.x && y === card.y ? card : { ...card, x: rounded(x), y: rounded(y) };
  });
  return yield* nearestFreeSpots(cards, wanted);
}

/** Pushes all overlapping pairs apart once. A pair is found by the cells its cards began in. */
function pushApart(
  cards: readonly PlacedCard[],
  xs: Float64Array,
  ys: Float64Array,
  cells: CellIndex,
): { readonly pairs: number; readonly pushed: number } {
  cells.clear();
  for (let i = cards.length - 1; i >= 0; i -= 1) cells.put(i, xs[i] ?? 0, ys[i] ?? 0);
  let pairs = 0;
  let pushed = 0;
  const starts = { xs: xs.slice(), ys: ys.slice() };
  for (let i = 0; i < cards.length; i += 1) {
    cells.someNear(starts.xs[i] ?? 0, starts.ys[i] ?? 0, (j) => {
      if (j <= i) return false;
      pairs += 1;
      if (pushPair(cards, xs, ys, i, j)) pushed += 1;
      return false;
    });
  }
  return { pairs, pushed };
}

/** Pushes two cards apart, the shorter way, when they overlap and one of them may move. */
function pushPair(
  cards: readonly PlacedCard[],
  xs: Float64Array,
  ys: Float64Array,
  i: number,
  j: number,
): boolean {
  const [a, b] = [cards[i], cards[j]];
  if (!a || !b || (a.isFixed && b.isFixed)) return false;
  const dx = (xs[j] ?? 0) - (xs[i] ?? 0);
  const across = (a.width + b.width) / 2;
  if (Math.abs(dx) >= across) return false;
  const dy = (ys[j] ?? 0) - (ys[i] ?? 0);
  const down = (a.height + b.height) / 2;
  if (Math.abs(dy) >= down) return false;
  const byX = across + arrangeGap.x - Math.abs(dx);
  const byY = down + arrangeGap.y - Math.abs(dy);
  const [values, by, apart] = byX < byY ? [xs, byX, dx] : [ys, byY, dy];
  const sign = apart < 0 ? -1 : 1;
  const share = a.isFixed || b.isFixed ? 1 : 0.5;
  if (!a.isFixed) values[i] = (values[i] ?? 0) - sign * by * share;
  if (!b.isFixed) values[j] = (values[j] ?? 0) + sign * by * share;
  return true;
}
