import { within, type Steps } from '../calculation/steps';
import { betweenness } from './betweenness';
import { closeness } from './closeness';
import { communities } from './communities';
import { relationshipConcentration, type Concentration } from './concentration';
import { weakPoints } from './cutPoints';
import { degreeAt, type Network } from './network';
import { connectedParts } from './parts';
import { structuralHoles } from './structuralHoles';

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
  /** The number of its group in `communities`. */
  readonly community: number;
  /** How many others lose the rest of the network without it; null when nothing splits. */
  readonly cutOff: number | null;
}

/** A tie that alone connects some actors with the rest. */
export interface WeakTie {
  readonly nearId: string;
  /** The end that would be cut off, with `cutOff` actors in all. */
  readonly farId: string;
  readonly cutOff: number;
  readonly relationshipIds: readonly string[];
}

export interface NetworkAnalysis {
  readonly actors: ReadonlyMap<string, ActorMeasures>;
  /** Ids by group, largest first; actors without ties are groups of one. */
  readonly communities: readonly (readonly string[])[];
  readonly modularity: number;
  /** Ids of what hangs together, largest first. */
  readonly parts: readonly (readonly string[])[];
  /** Ids of actors without ties. */
  readonly isolated: readonly string[];
  /** Ids of the actors whose loss splits the network, what cuts off most first. */
  readonly cutPoints: readonly string[];
  /** What cuts off most first. */
  readonly bridges: readonly WeakTie[];
  /** Of relationships over actors, the own organisation left out. Null without relationships. */
  readonly concentration: Concentration | null;
}

export interface AnalysisOptions {
  /** A whole number from 0: the same gives the same communities. */
  readonly seed: number;
  /** The own organisation: who keeps in touch with it keeps in touch with the rest. */
  readonly ownId: string | null;
}

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
  const cutOff = new Map(weak.cutPoints.map((point) => [point.position, point.cutOff]));
  const sums = tieSums(network);
  const actors = network.ids.map((id, position): ActorMeasures => ({
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
    community: groups.groupOf[position] ?? 0,
    cutOff: cutOff.get(position) ?? null,
  }));
  return {
    actors: new Map(actors.map((actor) => [actor.id, actor])),
    communities: groups.groups.map(idsOf),
    modularity: groups.modularity,
    parts: connectedParts(network).map(idsOf),
    isolated: actors.filter(({ degree }) => degree === 0).map(({ id }) => id),
    cutPoints: idsOf(weak.cutPoints.map(({ position }) => position)),
    bridges: weak.bridges.flatMap(({ tie: number, farEnd, cutOff: count }) => {
      const tie = network.ties[number];
      if (!tie) return [];
      const nearEnd = tie.from === farEnd ? tie.to : tie.from;
      const [nearId = '', farId = ''] = [network.ids[nearEnd], network.ids[farEnd]];
      return [{ nearId, farId, cutOff: count, relationshipIds: tie.relationshipIds }];
    }),
    concentration: relationshipConcentration(network, new Set(ownId === null ? [] : [ownId])),
  };
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
