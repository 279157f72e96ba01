import { seededRandom } from '../random/splitMix64';
import type { Steps } from '../calculation/steps';
import type { Network } from './network';
import { connectedParts } from './parts';
import { structuralOrder } from './structuralOrder';

export interface Communities {
  /** Positions in the network, largest community first; an actor without ties is one of its own. */
  readonly groups: readonly (readonly number[])[];
  /** The number of the group in `groups` by position. */
  readonly groupOf: Int32Array;
  /** How much more strength lies within the groups than chance would put there: −0.5 to 1. */
  readonly modularity: number;
}

/** A network whose actors may themselves be groups. `within`: the strength inside each, twice. */
interface Level {
  readonly count: number;
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly strengths: Float64Array;
  readonly within: Float64Array;
}

/** An improvement below this share of the whole is rounding. */
const leastGain = 1e-12;

/**
 * Groups of actors with more ties among each other than chance would give, by strength of ties
 * whatever their direction. The same seed gives the same groups, whatever the ids. Each group hangs
 * together: one that fell into parts, as the method allows, is split, which never lowers the modularity.
 *
 * Source: Blondel, Guillaume, Lambiotte & Lefebvre, 'Fast unfolding of communities in large
 * networks', Journal of Statistical Mechanics P10008 (2008); modularity: Newman & Girvan, Physical
 * Review E 69 (2004).
 */
export function* communities(network: Network, seed: number): Steps<Communities> {
  const random = seededRandom(seed);
  const order = structuralOrder(network);
  let level = firstLevel(network, order);
  const groupAt = Int32Array.from(order, (_, place) => place);
  for (let round = 1; ; round += 1) {
    const found = yield* moveActors(level, random, round);
    if (found === null) break;
    for (let at = 0; at < groupAt.length; at += 1) groupAt[at] = found.of[groupAt[at] ?? 0] ?? 0;
    level = joined(level, found);
    yield round / (round + 1);
  }
  // Who is tied to nobody stays in a group of its own, whatever its number.
  const groupOf = new Int32Array(network.ids.length);
  order.forEach((position, place) => (groupOf[position] = groupAt[place] ?? 0));
  const groups = connectedParts(network, groupOf);
  groups.forEach((group, number) => {
    for (const position of group) groupOf[position] = number;
  });
  return { groups, groupOf, modularity: modularityOf(network, groupOf) };
}

/** The actors of the network in an order, which those are in as well that each is tied to. */
function firstLevel(network: Network, order: readonly number[]): Level {
  const places = new Int32Array(network.ids.length);
  order.forEach((position, place) => (places[position] = place));
  const rows = order.map((position) => {
    const row: (readonly [place: number, strength: number])[] = [];
    const end = network.starts[position + 1] ?? 0;
    for (let at = network.starts[position] ?? 0; at < end; at += 1) {
      const strength = network.ties[network.tieAt[at] ?? 0]?.strength ?? 0;
      row.push([places[network.neighbours[at] ?? 0] ?? 0, strength]);
    }
    return row.sort(([a], [b]) => a - b);
  });
  return levelOf(rows, new Float64Array(order.length));
}

/** A level from the ties of each of its actors. */
function levelOf(
  rows: readonly (readonly (readonly [other: number, strength: number])[])[],
  within: Float64Array,
): Level {
  const starts = new Int32Array(rows.length + 1);
  rows.forEach((row, actor) => (starts[actor + 1] = (starts[actor] ?? 0) + row.length));
  const ties = rows.flat();
  return {
    count: rows.length,
    starts,
    neighbours: Int32Array.from(ties, ([other]) => other),
    strengths: Float64Array.from(ties, ([, strength]) => strength),
    within,
  };
}

/** The strength at each actor, the strength within it included. */
function strengthAt(level: Level): Float64Array {
  const totals = level.within.slice();
  for (let actor = 0; actor < level.count; actor += 1) {
    for (let at = level.starts[actor] ?? 0; at < (level.starts[actor + 1] ?? 0); at += 1) {
      totals[actor] = (totals[actor] ?? 0) + (level.strengths[at] ?? 0);
    }
  }
  return totals;
}

interface Found {
  readonly of: Int32Array;
  readonly count: number;
}

/** How actors are grouped while they move. */
interface Grouping {
  readonly level: Level;
  readonly whole: number;
  /** The strength at each actor; added up by group in `totals`. */
  readonly own: Float64Array;
  readonly groupOf: Int32Array;
  readonly totals: Float64Array;
  /** Scratch by group: the strength from the actor looked at; 0 between two looks. */
  readonly toward: Float64Array;
}

/**
 * Moves each actor to the neighbouring group that gains most, in an order of chance, until nothing
 * gains any more. Null when nothing moved.
 */
function* moveActors(level: Level, random: () => number, round: number): Steps<Found | null> {
  const { count } = level;
  const own = strengthAt(level);
  const whole = own.reduce((sum, value) => sum + value, 0);
  if (whole === 0) return null;
  const groupOf = Int32Array.from({ length: count }, (_, actor) => actor);
  const totals = own.slice();
  const grouping = { level, whole, own, groupOf, totals, toward: new Float64Array(count) };
  const order = shuffled(count, random);
  let hasMoved = false;
  for (let isMoving = true, visits = 0; isMoving;) {
    isMoving = false;
    for (const actor of order) {
      visits += 1;
      if (visits % 2000 === 0) yield (round - 1) / round;
      const [home, degree] = [groupOf[actor] ?? 0, own[actor] ?? 0];
      totals[home] = (totals[home] ?? 0) - degree;
      const best = bestGroup(grouping, actor);
      totals[best] = (totals[best] ?? 0) + degree;
      if (best === home) continue;
      groupOf[actor] = best;
      isMoving = true;
      hasMoved = true;
    }
  }
  return hasMoved ? numbered(groupOf) : null;
}

/** The group that gains most by an actor, which has been taken out of the totals: its own if none. */
function bestGroup(grouping: Grouping, actor: number): number {
  const { level, groupOf, toward } = grouping;
  const { neighbours, strengths } = level;
  const [start, end] = [level.starts[actor] ?? 0, level.starts[actor + 1] ?? 0];
  for (let at = start; at < end; at += 1) {
    const group = groupOf[neighbours[at] ?? 0] ?? 0;
    toward[group] = (toward[group] ?? 0) + (strengths[at] ?? 0);
  }
  let best = groupOf[actor] ?? 0;
  let most = gainBy(grouping, actor, best) + leastGain;
  for (let at = start; at < end; at += 1) {
    const group = groupOf[neighbours[at] ?? 0] ?? 0;
    const value = gainBy(grouping, actor, group);
    if (value <= most) continue;
    best = group;
    most = value;
  }
  for (let at = start; at < end; at += 1) toward[groupOf[neighbours[at] ?? 0] ?? 0] = 0;
  return best;
}

/** What a group gains in modularity by an actor, but for a factor that is the same for all. */
function gainBy({ toward, totals, own, whole }: Grouping, actor: number, group: number): number {
  return ((toward[group] ?? 0) - ((own[actor] ?? 0) * (totals[group] ?? 0)) / whole) / whole;
}

function shuffled(count: number, random: () => number): Int32Array {
  const order = Int32Array.from({ length: count }, (_, actor) => actor);
  for (let last = count - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const kept = order[last] ?? 0;
    order[last] = order[other] ?? 0;
    order[other] = kept;
  }
  return order;
}

/** The groups numbered from 0 without gaps. */
function numbered(groupOf: Int32Array): Found {
  const numbers = new Map<number, number>();
  const of = groupOf.map((group) => {
    const number = numbers.get(group) ?? numbers.size;
    numbers.set(group, number);
    return number;
  });
  return { of, count: numbers.size };
}

/** The network of the groups: each becomes one actor. */
function joined(level: Level, { of, count }: Found): Level {
  const within = new Float64Array(count);
  const rows = Array.from({ length: count }, () => new Map<number, number>());
  for (let actor = 0; actor < level.count; actor += 1) {
    const group = of[actor] ?? 0;
    const row = rows[group];
    within[group] = (within[group] ?? 0) + (level.within[actor] ?? 0);
    for (let at = level.starts[actor] ?? 0; at < (level.starts[actor + 1] ?? 0); at += 1) {
      const other = of[level.neighbours[at] ?? 0] ?? 0;
      const strength = level.strengths[at] ?? 0;
      if (other === group) within[group] = (within[group] ?? 0) + strength;
      else row?.set(other, (row.get(other) ?? 0) + strength);
    }
  }
  return levelOf(
    rows.map((row) => [...row]),
    within,
  );
}

/** Σ over groups of (strength within / all strength − (strength at the group / twice that)²). */
function modularityOf(network: Network, groupOf: Int32Array): number {
  const at = new Float64Array(groupOf.length);
  let within = 0;
  let whole = 0;
  for (const { from, to, strength } of network.ties) {
    const [a, b] = [groupOf[from] ?? 0, groupOf[to] ?? 0];
    whole += strength;
    if (a === b) within += strength;
    at[a] = (at[a] ?? 0) + strength;
    at[b] = (at[b] ?? 0) + strength;
  }
  if (whole === 0) return 0;
  return within / whole - at.reduce((sum, value) => sum + (value / (2 * whole)) ** 2, 0);
}
