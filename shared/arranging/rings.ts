import type { Steps } from '../calculation/steps';
import { degreeAt, type Network } from '../network/network';
import { PathSearch } from '../network/pathSearch';
import type { Point } from '../scene/geometry';
import {
  cardsInScope,
  cellOf,
  scopeCentre,
  type ArrangeCard,
  type ArrangeInput,
} from './arrangement';
import { Ellipse } from './ellipse';
import { linkNetwork } from './links';
import { settle } from './settle';

/**
 * One card in the centre, the others on ellipses around it: the fewer links away, the nearer.
 * Cards of the same distance stand near the cards they are linked to. What is not linked to the
 * centre at all comes outermost. A locked centre stays, and the rings lie around it; without the
 * centre among the cards, the one with most links takes its place.
 */
export function* arrangeRings(
  input: ArrangeInput,
  centreId: string | null,
): Steps<Map<string, Point>> {
  const scope = cardsInScope(input);
  const network = linkNetwork(scope, input.links);
  const cardById = new Map(scope.map((card) => [card.id, card]));
  const cards = network.ids.flatMap((id) => cardById.get(id) ?? []);
  const centre = centreOf(network, centreId);
  const centreCard = cards[centre];
  if (!centreCard) return yield* settle(input, new Map());
  yield 0.1;
  const middle = centreCard.locked ? centreCard : scopeCentre(input);
  const places = new Map([[centreCard.id, { x: middle.x, y: middle.y }]]);
  const cell = cellOf(scope);
  const angles = new Map<number, number>();
  let rings = 0;
  for (const level of levelsAround(network, centre)) {
    const wished = wishedAngles(network, angles, level);
    const free = inOrder(level, wished, cards).filter((at) => !cards[at]?.locked);
    const ellipses: Ellipse[] = [];
    for (let room = 0; room < free.length;) {
      rings += 1;
      const ellipse = new Ellipse(rings, cell);
      room += ellipse.room;
      ellipses.push(ellipse);
    }
    for (const [at, place] of dealt(free, ellipses, wished)) {
      angles.set(at, place.angle);
      places.set(network.ids[at] ?? '', { x: middle.x + place.x, y: middle.y + place.y });
    }
  }
  yield 0.3;
  return yield* settle(input, places);
}

function centreOf(network: Network, centreId: string | null): number {
  const wanted = centreId === null ? undefined : network.positions.get(centreId);
  if (wanted !== undefined) return wanted;
  let most = 0;
  network.ids.forEach((_, at) => {
    if (degreeAt(network, at) > degreeAt(network, most)) most = at;
  });
  return most;
}

/** The others by their distance from the centre in links; those out of reach last. */
function levelsAround(network: Network, centre: number): readonly (readonly number[])[] {
  const search = new PathSearch(network);
  search.from(centre);
  const levels: number[][] = [];
  const outside: number[] = [];
  search.distances.forEach((distance, at) => {
    if (distance < 0) outside.push(at);
    else (levels[distance] ??= []).push(at);
  });
  return [...levels.slice(1), outside];
}

/** The mean angle of what each is linked to nearer in; none for those without such links. */
function wishedAngles(
  network: Network,
  angles: ReadonlyMap<number, number>,
  level: readonly number[],
): ReadonlyMap<number, number> {
  const wished = new Map<number, number>();
  for (const at of level) {
    let [x, y] = [0, 0];
    for (let link = network.starts[at] ?? 0; link < (network.starts[at + 1] ?? 0); link += 1) {
      const angle = angles.get(network.neighbours[link] ?? -1);
      if (angle === undefined) continue;
      x += Math.sin(angle);
      y += Math.cos(angle);
    }
    const angle = Math.atan2(x, y);
    if (x !== 0 || y !== 0) wished.set(at, angle < 0 ? angle + 2 * Math.PI : angle);
  }
  return wished;
}

/** By wished angle, those without one last; of the same, by group. */
function inOrder(
  level: readonly number[],
  wished: ReadonlyMap<number, number>,
  cards: readonly ArrangeCard[],
): number[] {
  const group = (at: number): string => cards[at]?.group ?? '';
  return [...level].sort((a, b) => {
    const [first, second] = [wished.get(a) ?? Infinity, wished.get(b) ?? Infinity];
    if (first !== second) return first - second;
    return group(a) < group(b) ? -1 : group(a) > group(b) ? 1 : a - b;
  });
}

/**
 * Deals cards out to ellipses in the proportion of their room, so that the order goes round on each,
 * and turns each ellipse so that its cards come to stand, in the mean, at the angles they wish.
 */
function dealt(
  cards: readonly number[],
  ellipses: readonly Ellipse[],
  wished: ReadonlyMap<number, number>,
): (readonly [number, ReturnType<Ellipse['at']>])[] {
  const rows = ellipses.map((ellipse) => ({ ellipse, on: new Array<number>() }));
  for (const card of cards) {
    const fill = ({ ellipse, on }: (typeof rows)[number]): number =>
      (on.length + 0.5) / ellipse.room;
    const emptiest = rows.reduce((least, row) => (fill(row) < fill(least) ? row : least));
    emptiest.on.push(card);
  }
  return rows.flatMap(({ ellipse, on }) => {
    let [x, y] = [0, 0];
    on.forEach((card, index) => {
      const angle = wished.get(card);
      if (angle === undefined) return;
      const turn = angle - ellipse.at(index / on.length).angle;
      x += Math.sin(turn);
      y += Math.cos(turn);
    });
    const turned = x === 0 && y === 0 ? 0 : Math.atan2(x, y) / (2 * Math.PI);
    return on.map((card, index) => {
      const share = index / on.length + turned;
      return [card, ellipse.at(share - Math.floor(share))] as const;
    });
  });
}
