import { degreeAt, type Network } from './network';
import { connectedParts } from './parts';

/** An actor without whom others are no longer connected. */
export interface CutPoint {
  readonly position: number;
  /** How many actors lose the rest of the network when it leaves. */
  readonly cutOff: number;
  /** Into how many parts its part of the network falls. */
  readonly parts: number;
}

/** A tie without which others are no longer connected. */
export interface Bridge {
  /** Its number in `Network.ties`. */
  readonly tie: number;
  /** The end that is cut off. */
  readonly farEnd: number;
  /** How many actors lose the rest of the network when it ends. */
  readonly cutOff: number;
}

export interface WeakPoints {
  /** Both lists with what cuts off most first. */
  readonly cutPoints: readonly CutPoint[];
  readonly bridges: readonly Bridge[];
}

/**
 * The single points of failure: actors and ties whose removal splits the network. 'The rest' is
 * where `own`, the position of the own organisation, is; without it, the largest part that is left.
 *
 * Source: Tarjan, 'Depth-first search and linear graph algorithms', SIAM Journal on Computing 1
 * (1972); Tarjan, 'A note on finding the bridges of a graph' (1974). O(actors + ties).
 */
export function weakPoints(network: Network, own: number | null = null): WeakPoints {
  const search = searchDepthFirst(network);
  const cutPoints: CutPoint[] = [];
  const bridges: Bridge[] = [];
  for (const actor of search.order) {
    const whole = search.sizes[search.roots[actor] ?? 0] ?? 1;
    const split = splitAt(search, actor, whole, own);
    if (split) cutPoints.push(split);
    const bridge = bridgeAbove(search, actor, whole, own);
    if (bridge) bridges.push(bridge);
  }
  cutPoints.sort((a, b) => b.cutOff - a.cutOff || a.position - b.position);
  bridges.sort((a, b) => b.cutOff - a.cutOff || a.tie - b.tie);
  return { cutPoints, bridges };
}

interface DepthFirst {
  /** Positions in the order they were entered. What hangs below an actor follows it directly. */
  readonly order: Int32Array;
  /** By position: its place in `order`, and the first place that it or what hangs below reaches. */
  readonly entered: Int32Array;
  readonly lowest: Int32Array;
  /** By position: how many hang below it, itself included; where its part starts; its parent. */
  readonly sizes: Int32Array;
  readonly roots: Int32Array;
  readonly parents: Int32Array;
  readonly parentTies: Int32Array;
  readonly children: readonly (readonly number[])[];
}

/** A search under way: which tie of each actor comes next, and how many have been entered. */
interface Search extends DepthFirst {
  readonly network: Network;
  readonly children: number[][];
  readonly next: Int32Array;
  place: number;
}

/** Walks through all parts. */
function searchDepthFirst(network: Network): DepthFirst {
  const search = blankSearch(network);
  for (let root = 0; root < network.ids.length; root += 1) {
    if ((search.entered[root] ?? 0) < 0) walkFrom(search, root);
  }
  return search;
}

function blankSearch(network: Network): Search {
  const count = network.ids.length;
  return {
    network,
    order: new Int32Array(count),
    entered: new Int32Array(count).fill(-1),
    lowest: new Int32Array(count),
    sizes: new Int32Array(count).fill(1),
    roots: new Int32Array(count),
    parents: new Int32Array(count).fill(-1),
    parentTies: new Int32Array(count).fill(-1),
    children: Array.from({ length: count }, () => []),
    next: network.starts.slice(),
    place: 0,
  };
}

/** Walks through the part of an actor, without recursion: a chain of thousands must not fill the stack. */
function walkFrom(search: Search, root: number): void {
  const { network, entered, lowest, parents, parentTies, children, next } = search;
  const { starts, neighbours, tieAt } = network;
  enter(search, root, root);
  for (let actor = root; actor >= 0;) {
    const at = next[actor] ?? 0;
    if (at === starts[actor + 1]) {
      leave(search, actor);
      actor = parents[actor] ?? -1;
      continue;
    }
    next[actor] = at + 1;
    const other = neighbours[at] ?? 0;
    if ((entered[other] ?? 0) < 0) {
      parents[other] = actor;
      parentTies[other] = tieAt[at] ?? -1;
      children[actor]?.push(other);
      enter(search, other, root);
      actor = other;
    } else if (tieAt[at] !== parentTies[actor]) {
      lowest[actor] = Math.min(lowest[actor] ?? 0, entered[other] ?? 0);
    }
  }
}

function enter(search: Search, actor: number, root: number): void {
  search.order[search.place] = actor;
  search.entered[actor] = search.place;
  search.lowest[actor] = search.place;
  search.roots[actor] = root;
  search.place += 1;
}

/** What hangs below an actor is known: its parent reaches as far, and holds it. */
function leave({ parents, lowest, sizes }: Search, actor: number): void {
  const parent = parents[actor] ?? -1;
  if (parent < 0) return;
  lowest[parent] = Math.min(lowest[parent] ?? 0, lowest[actor] ?? 0);
  sizes[parent] = (sizes[parent] ?? 0) + (sizes[actor] ?? 0);
}

/** Whether `below` hangs below `top`, or is it. */
function hangsBelow(search: DepthFirst, below: number, top: number): boolean {
  const first = search.entered[top] ?? 0;
  const place = search.entered[below] ?? -1;
  return place >= first && place < first + (search.sizes[top] ?? 0);
}

function isInPart(search: DepthFirst, actor: number | null, root: number): actor is number {
  return actor !== null && search.roots[actor] === root;
}

function splitAt(
  search: DepthFirst,
  actor: number,
  whole: number,
  own: number | null,
): CutPoint | null {
  const isRoot = (search.parents[actor] ?? -1) < 0;
  const separate = (search.children[actor] ?? []).filter(
    (child) => isRoot || (search.lowest[child] ?? 0) >= (search.entered[actor] ?? 0),
  );
  const sizes = separate.map((child) => search.sizes[child] ?? 0);
  const above = whole - 1 - sizes.reduce((sum, size) => sum + size, 0);
  const parts = sizes.length + (above > 0 ? 1 : 0);
  if (parts < 2) return null;
  let kept = sizes.reduce((most, size) => Math.max(most, size), above);
  if (own !== actor && isInPart(search, own, search.roots[actor] ?? -1)) {
    const holder = separate.findIndex((child) => hangsBelow(search, own, child));
    kept = sizes[holder] ?? above;
  }
  return { position: actor, cutOff: whole - 1 - kept, parts };
}

/** The tie to the parent, when nothing below the actor is tied to anything above it. */
function bridgeAbove(
  search: DepthFirst,
  actor: number,
  whole: number,
  own: number | null,
): Bridge | null {
  const parent = search.parents[actor] ?? -1;
  if (parent < 0 || (search.lowest[actor] ?? 0) <= (search.entered[parent] ?? 0)) return null;
  const below = search.sizes[actor] ?? 0;
  const isOwnHere = isInPart(search, own, search.roots[actor] ?? -1);
  const isBelowKept = isOwnHere ? hangsBelow(search, own, actor) : below > whole - below;
  return {
    tie: search.parentTies[actor] ?? -1,
    farEnd: isBelowKept ? parent : actor,
    cutOff: isBelowKept ? whole - below : below,
  };
}

/**
 * Who loses the rest of the network when an actor leaves, as ids; the same actors that `cutOff` of
 * its cut point counts. Empty when it is not a cut point.
 */
export function cutOffWithout(network: Network, position: number, own: number | null): string[] {
  if (degreeAt(network, position) < 2) return [];
  const near = new Set(
    network.neighbours.slice(network.starts[position], network.starts[position + 1]),
  );
  const without = new Int32Array(network.ids.length);
  without[position] = 1;
  // Only its own part falls apart: parts that it was never tied to stay as they are.
  const parts = connectedParts(network, without).filter((part) =>
    part.some((other) => near.has(other)),
  );
  const kept = parts.find((part) => own !== null && part.includes(own)) ?? parts[0];
  return parts
    .filter((part) => part !== kept)
    .flat()
    .sort((a, b) => a - b)
    .flatMap((other) => network.ids[other] ?? []);
}

/** Who is on the far side of a bridge (its number in `Network.ties`), as ids in their order. */
export function beyondTie(network: Network, bridge: number, farEnd: number): string[] {
  const { starts, neighbours, tieAt } = network;
  const seen = new Set([farEnd]);
  // What is added while the set is walked through is walked through as well.
  for (const actor of seen) {
    for (let at = starts[actor] ?? 0; at < (starts[actor + 1] ?? 0); at += 1) {
      if (tieAt[at] !== bridge) seen.add(neighbours[at] ?? 0);
    }
  }
  return [...seen].sort((a, b) => a - b).flatMap((other) => network.ids[other] ?? []);
}
