import type { Relationship, RelationshipStatus } from '../model/relationship';
import { noRivalry } from './rivalry';

/** Who is tied to whom, all relationships between the same two actors taken together. */
export interface Tie {
  /** Positions in `Network.ids`; `from` is the smaller. */
  readonly from: number;
  readonly to: number;
  /** The strengths of its relationships added up. */
  readonly strength: number;
  /** What `from` puts into `to`, and back: a mutual relationship counts both ways. */
  readonly forth: number;
  readonly back: number;
  readonly relationshipIds: readonly string[];
}

/**
 * Actors and their ties as lists of neighbours: those of the actor at position `i` of `ids` stand
 * in `neighbours` from `starts[i]` up to `starts[i + 1]`, the number of the tie beside each in
 * `tieAt`. Plain data, so that it can be handed to a worker.
 */
export interface Network {
  readonly ids: readonly string[];
  readonly positions: ReadonlyMap<string, number>;
  readonly ties: readonly Tie[];
  readonly starts: Int32Array;
  readonly neighbours: Int32Array;
  readonly tieAt: Int32Array;
}

/** What of a relationship the network is built from. */
export type NetworkRelationship = Pick<
  Relationship,
  'id' | 'fromId' | 'toId' | 'typeId' | 'direction' | 'strength' | 'status'
>;

/** The relationships that are there today. */
const presentStatuses: ReadonlySet<RelationshipStatus> = new Set(['existing', 'at-risk']);

interface OpenTie {
  readonly from: number;
  readonly to: number;
  forth: number;
  back: number;
  strength: number;
  readonly relationshipIds: string[];
}

/**
 * The network of some actors (ids of partners). Relationships that are planned, have ended, are of
 * a type that means rivalry, lead outside, or lead from an actor to itself are passed over. Actors
 * and ties are sorted by id, so that the results do not depend on the order records come in.
 */
export function buildNetwork(
  actorIds: Iterable<string>,
  relationships: Iterable<NetworkRelationship>,
  rivalryTypeIds: ReadonlySet<string> = noRivalry,
): Network {
  const ids = [...new Set(actorIds)].sort();
  const positions = new Map(ids.map((id, position) => [id, position]));
  const open = new Map<number, OpenTie>();
  for (const relationship of relationships) {
    const { status, typeId } = relationship;
    if (!presentStatuses.has(status) || (typeId !== null && rivalryTypeIds.has(typeId))) continue;
    const from = positions.get(relationship.fromId);
    const to = positions.get(relationship.toId);
    if (from === undefined || to === undefined || from === to) continue;
    addTo(tieOf(open, from, to, ids.length), relationship, from < to);
  }
  const ties = [...open.entries()].sort(([a], [b]) => a - b).map(([, tie]) => tie);
  for (const tie of ties) tie.relationshipIds.sort();
  return { ids, positions, ties, ...neighbourLists(ids.length, ties) };
}

function tieOf(open: Map<number, OpenTie>, a: number, b: number, count: number): OpenTie {
  const [from, to] = a < b ? [a, b] : [b, a];
  const key = from * count + to;
  const known = open.get(key);
  if (known) return known;
  const tie = { from, to, forth: 0, back: 0, strength: 0, relationshipIds: [] };
  open.set(key, tie);
  return tie;
}

function addTo(tie: OpenTie, relationship: NetworkRelationship, isForth: boolean): void {
  const { strength, direction } = relationship;
  tie.strength += strength;
  if (isForth || direction === 'mutual') tie.forth += strength;
  if (!isForth || direction === 'mutual') tie.back += strength;
  tie.relationshipIds.push(relationship.id);
}

function neighbourLists(
  count: number,
  ties: readonly Tie[],
): Pick<Network, 'starts' | 'neighbours' | 'tieAt'> {
  const starts = new Int32Array(count + 1);
  for (const { from, to } of ties) {
    starts[from + 1] = (starts[from + 1] ?? 0) + 1;
    starts[to + 1] = (starts[to + 1] ?? 0) + 1;
  }
  for (let at = 0; at < count; at += 1) starts[at + 1] = (starts[at + 1] ?? 0) + (starts[at] ?? 0);
  const next = starts.slice();
  const neighbours = new Int32Array(2 * ties.length);
  const tieAt = new Int32Array(2 * ties.length);
  const enter = (actor: number, neighbour: number, tie: number): void => {
    const place = next[actor] ?? 0;
    neighbours[place] = neighbour;
    tieAt[place] = tie;
    next[actor] = place + 1;
  };
  ties.forEach(({ from, to }, tie) => {
    enter(from, to, tie);
    enter(to, from, tie);
  });
  return { starts, neighbours, tieAt };
}

/** The number of actors the actor at a position is tied to. */
export function degreeAt(network: Network, position: number): number {
  return (network.starts[position + 1] ?? 0) - (network.starts[position] ?? 0);
}

/** The value of each tie's field at each entry of the lists of neighbours. */
export function perNeighbour(network: Network, valueOf: (tie: Tie) => number): Float64Array {
  const values = new Float64Array(network.tieAt.length);
  for (let at = 0; at < values.length; at += 1) {
    const tie = network.ties[network.tieAt[at] ?? 0];
    if (tie) values[at] = valueOf(tie);
  }
  return values;
}
