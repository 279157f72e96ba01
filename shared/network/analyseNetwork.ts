import { within, type Steps } from '../calculation/steps';
import { betweenness } from './betweenness';
import { closeness, type Closeness } from './closeness';
import { communities, type Communities } from './communities';
import { relationshipConcentration, type Concentration } from './concentration';
import { beyondTie, cutOffWithout, weakPoints, type Bridge, type WeakPoints } from './cutPoints';
import { degreeAt, type Network } from './network';
import { connectedParts } from './parts';
import { structuralHoles, type StructuralHoles } from './structuralHoles';

/** Where one actor stands in the network. */
export interface ActorMeasures {
  readonly id: string;
  /** How many actors it is tied to. */
  readonly degree: number;
  /** How many relationships it has. */
  readonly relationships: number;
  /** Their strengths added up. */
  readonly strength: number;
  /** 0 to 1. */
  readonly betweenness: number;
  /** 0 to 1. */
  readonly closeness: number;
  readonly reach: number;
  readonly meanDistance: number | null;
  /** Null without ties. */
  readonly constraint: number | null;
  readonly effectiveSize: number | null;
  /** The number of its group in `communities`; null when it stands alone. */
  readonly community: number | null;
  /** How many others lose the rest of the network without it; null when nothing splits. */
  readonly cutOff: number | null;
}

/** A tie that alone connects some actors with the rest. */
export interface WeakTie {
  readonly nearId: string;
  /** The end that would be cut off, with `cutOff` actors in all. */
  readonly farId: string;
  readonly cutOff: number;
  /** Who would be cut off; empty for the many ties that cut off less than the first few. */
  readonly lostIds: readonly string[];
  readonly relationshipIds: readonly string[];
}

export interface NetworkAnalysis {
  readonly actors: ReadonlyMap<string, ActorMeasures>;
  /** Ids by group of two or more, largest first. */
  readonly communities: readonly (readonly string[])[];
  readonly modularity: number;
  /** Ids of what hangs together, largest first. */
  readonly parts: readonly (readonly string[])[];
  /** Ids of actors without ties. */
  readonly isolated: readonly string[];
  /** Ids of the actors whose loss splits the network, what cuts off most first. */
  readonly cutPoints: readonly string[];
  /** Who loses the rest of the network without an actor: for the first few but the own organisation. */
  readonly lostWithout: ReadonlyMap<string, readonly string[]>;
  /** What cuts off most first. */
  readonly bridges: readonly WeakTie[];
  /** Of ends of relationships over actors, the own organisation left out. Null without any. */
  readonly concentration: Concentration | null;
}

export interface AnalysisOptions {
  /** A whole number from 0: the same gives the same communities. */
  readonly seed: number;
  /** The own organisation: who keeps in touch with it keeps in touch with the rest. */
  readonly ownId: string | null;
}

/** Of so many others and ties it is said whom they would cut off, and these are told of. */
const mostNamed = 3;

/** All measures of a network. Actors are told of by their ids. */
export function* analyseNetwork(
  network: Network,
  { seed, ownId }: AnalysisOptions,
): Steps<NetworkAnalysis> {
  const own = (ownId === null ? undefined : network.positions.get(ownId)) ?? null;
  const through = yield* within(0, 0.6, betweenness(network));
  const near = yield* within(0.6, 0.85, closeness(network));
  const holes = yield* within(0.85, 0.95, structuralHoles(network));
  const groups = yield* within(0.95, 1, communities(network, seed));
  const weak = weakPoints(network, own);
  const idsOf = (positions: readonly number[]): string[] =>
    positions.flatMap((position) => network.ids[position] ?? []);
  const measured = { through, near, holes, groups, weak };
  const actors = actorMeasures(network, measured);
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    communities: groups.groups.filter((group) => group.length > 1).map(idsOf),
    modularity: groups.modularity,
    parts: connectedParts(network).map(idsOf),
    isolated: actors.filter(({ degree }) => degree === 0).map(({ id }) => id),
    cutPoints: idsOf(weak.cutPoints.map(({ position }) => position)),
    lostWithout: new Map(
      weak.cutPoints
        .filter(({ position }) => position !== own)
        .slice(0, mostNamed)
        .map(({ position }) => [
          network.ids[position] ?? '',
          cutOffWithout(network, position, own),
        ]),
    ),
    bridges: weakTies(network, weak.bridges),
    concentration: relationshipConcentration(network, new Set(ownId === null ? [] : [ownId])),
  };
}

interface Measured {
  readonly through: Float64Array;
  readonly near: readonly Closeness[];
  readonly holes: readonly (StructuralHoles | null)[];
  readonly groups: Communities;
  readonly weak: WeakPoints;
}

function actorMeasures(
  network: Network,
  { through, near, holes, groups, weak }: Measured,
): ActorMeasures[] {
  const cutOff = new Map(weak.cutPoints.map((point) => [point.position, point.cutOff]));
  const sums = tieSums(network);
  const communityOf = (position: number): number | null => {
    const group = groups.groupOf[position] ?? 0;
    return (groups.groups[group]?.length ?? 0) > 1 ? group : null;
  };
  return network.ids.map((id, position) => ({
    id,
    degree: degreeAt(network, position),
    relationships: sums.relationships[position] ?? 0,
    strength: sums.strength[position] ?? 0,
    betweenness: through[position] ?? 0,
    closeness: near[position]?.closeness ?? 0,
    reach: near[position]?.reach ?? 0,
    meanDistance: near[position]?.meanDistance ?? null,
    constraint: holes[position]?.constraint ?? null,
    effectiveSize: holes[position]?.effectiveSize ?? null,
    community: communityOf(position),
    cutOff: cutOff.get(position) ?? null,
  }));
}

function weakTies(network: Network, bridges: readonly Bridge[]): WeakTie[] {
  return bridges.flatMap(({ tie: number, farEnd, cutOff }, place) => {
    const tie = network.ties[number];
    if (!tie) return [];
    const nearEnd = tie.from === farEnd ? tie.to : tie.from;
    const [nearId = '', farId = ''] = [network.ids[nearEnd], network.ids[farEnd]];
    const lostIds = place < mostNamed ? beyondTie(network, number, farEnd) : [];
    return [{ nearId, farId, cutOff, lostIds, relationshipIds: tie.relationshipIds }];
  });
}

function tieSums(network: Network): { relationships: Float64Array; strength: Float64Array } {
  const relationships = new Float64Array(network.ids.length);
  const strength = new Float64Array(network.ids.length);
  for (const tie of network.ties) {
    for (const end of [tie.from, tie.to]) {
      relationships[end] = (relationships[end] ?? 0) + tie.relationshipIds.length;
      strength[end] = (strength[end] ?? 0) + tie.strength;
    }
  }
  return { relationships, strength };
}
