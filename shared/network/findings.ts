import type { ActorMeasures, NetworkAnalysis } from './analyseNetwork';
import type { Concentration, Share } from './concentration';
import type { PassedOver } from './passedOver';

/** What a finding says: a key under `network.finding` in the message catalogue, without plural. */
export type FindingKey =
  | 'cutPoint'
  | 'cutPointOwn'
  | 'bridge'
  | 'goBetween'
  | 'hub'
  | 'nearest'
  | 'broker'
  | 'parts'
  | 'isolated'
  | 'onlyPlanned'
  | 'onlyEnded'
  | 'communities'
  | 'community'
  | `${'relationships' | 'revenue'}${'Low' | 'Moderate' | 'High'}`;

/** Something worth knowing about a network, with what to show of it on the map. */
export interface Finding {
  readonly key: FindingKey;
  /** Actors whose names the message asks for, by its placeholders. */
  readonly names: Readonly<Record<string, string>>;
  /** Actors to name in a row, as far as there is room; the message calls them `members`. */
  readonly members: readonly string[];
  /** Of a concentration: who holds most, the largest first. */
  readonly shares: readonly Share[];
  /** Figures by placeholders: counts, percent, steps. */
  readonly figures: Readonly<Record<string, number>>;
  /** What to point at on the map: ids of partners and of relationships. */
  readonly actorIds: readonly string[];
  readonly relationshipIds: readonly string[];
}

export interface FindingOptions {
  readonly ownId: string | null;
  readonly revenue: Concentration | null;
  readonly passedOver: PassedOver;
  /** The most cut points and bridges to tell of each. */
  readonly most: number;
}

/** A broker has at least so many contacts that do not know each other. */
const leastBrokered = 3;
/** So many communities are told of one by one, and so many of the largest shares. */
const mostCommunities = 8;
const mostShares = 5;

/**
 * What an analysis means, most urgent first: what would break, who holds the network together, what
 * lies apart, what it depends on. The own organisation is not told of as a danger to itself.
 */
export function findingsOf(analysis: NetworkAnalysis, options: FindingOptions): Finding[] {
  const others = [...analysis.actors.values()].filter(({ id }) => id !== options.ownId);
  return [
    ...weakPointFindings(analysis, options),
    ...leadingActors(others),
    ...partFindings(analysis),
    ...aloneFindings(analysis, options.passedOver),
    ...communityFindings(analysis),
    ...concentrationFinding('relationships', analysis.concentration),
    ...concentrationFinding('revenue', options.revenue),
  ];
}

const nothing = {
  names: {},
  members: [],
  shares: [],
  figures: {},
  actorIds: [],
  relationshipIds: [],
} as const;

/** The best connected first. */
function byContacts(analysis: NetworkAnalysis, ids: readonly string[]): string[] {
  const contacts = (id: string): number => analysis.actors.get(id)?.degree ?? 0;
  return [...ids].sort((a, b) => contacts(b) - contacts(a));
}

function weakPointFindings(analysis: NetworkAnalysis, options: FindingOptions): Finding[] {
  const { ownId, most } = options;
  const ownPart = analysis.parts.find((part) => ownId !== null && part.includes(ownId)) ?? [];
  const cutPoints = analysis.cutPoints
    .filter((id) => id !== ownId)
    .slice(0, most)
    .map((id): Finding => {
      const members = byContacts(analysis, analysis.lostWithout.get(id) ?? []);
      return {
        ...nothing,
        key: ownPart.includes(id) ? 'cutPointOwn' : 'cutPoint',
        names: { name: id },
        members,
        figures: { count: analysis.actors.get(id)?.cutOff ?? 0 },
        actorIds: [id, ...members],
      };
    });
  // A single actor at the end of a single tie is no surprise.
  const bridges = analysis.bridges
    .filter(({ cutOff }) => cutOff > 1)
    .slice(0, most)
    .map(({ nearId, farId, cutOff, lostIds, relationshipIds }): Finding => ({
      ...nothing,
      key: 'bridge',
      names: { name: nearId, other: farId },
      members: byContacts(analysis, lostIds),
      figures: { count: cutOff },
      actorIds: [nearId, ...lostIds],
      relationshipIds,
    }));
  return [...cutPoints, ...bridges];
}

/** The actor with the most of something; null when nobody has any. */
function leader(
  actors: readonly ActorMeasures[],
  valueOf: (actor: ActorMeasures) => number,
): ActorMeasures | null {
  let best: ActorMeasures | null = null;
  for (const actor of actors) {
    if (valueOf(actor) > (best ? valueOf(best) : 0)) best = actor;
  }
  return best;
}

function leadingActors(actors: readonly ActorMeasures[]): Finding[] {
  const about = (
    key: FindingKey,
    actor: ActorMeasures | null,
    figures: (actor: ActorMeasures) => Finding['figures'],
  ): Finding[] =>
    actor === null
      ? []
      : [
          {
            ...nothing,
            key,
            names: { name: actor.id },
            figures: figures(actor),
            actorIds: [actor.id],
          },
        ];
  const brokers = actors.filter(({ effectiveSize }) => (effectiveSize ?? 0) >= leastBrokered);
  return [
    ...about(
      'goBetween',
      leader(actors, (actor) => actor.betweenness),
      ({ betweenness }) => ({
        percent: Math.round(betweenness * 100),
      }),
    ),
    ...about(
      'broker',
      leader(brokers, ({ constraint }) => 1 / (constraint ?? Infinity)),
      (actor) => ({
        contacts: Math.round((actor.effectiveSize ?? 0) * 10) / 10,
      }),
    ),
    ...about(
      'hub',
      leader(actors, ({ degree }) => degree),
      ({ degree }) => ({ count: degree }),
    ),
    ...about(
      'nearest',
      leader(actors, (actor) => actor.closeness),
      ({ meanDistance }) => ({
        steps: Math.round((meanDistance ?? 0) * 10) / 10,
      }),
    ),
  ];
}

function partFindings({ parts }: NetworkAnalysis): Finding[] {
  const linked = parts.filter((part) => part.length > 1);
  if (linked.length < 2) return [];
  const actorIds = linked.slice(1).flat();
  return [{ ...nothing, key: 'parts', figures: { count: linked.length }, actorIds }];
}

/** Who has only plans, or only what has ended, is told of apart from who has nothing at all. */
function aloneFindings(
  { isolated }: NetworkAnalysis,
  { onlyPlanned, onlyEnded }: PassedOver,
): Finding[] {
  const told = new Set([...onlyPlanned, ...onlyEnded]);
  const about = (key: FindingKey, actorIds: readonly string[]): Finding[] =>
    actorIds.length === 0
      ? []
      : [{ ...nothing, key, members: actorIds, figures: { count: actorIds.length }, actorIds }];
  return [
    ...about(
      'isolated',
      isolated.filter((id) => !told.has(id)),
    ),
    ...about('onlyPlanned', onlyPlanned),
    ...about('onlyEnded', onlyEnded),
  ];
}

function communityFindings(analysis: NetworkAnalysis): Finding[] {
  const { communities } = analysis;
  const [largest] = communities;
  if (!largest) return [];
  const figures = { count: communities.length, size: largest.length };
  const each = communities.slice(0, mostCommunities).map((actorIds, place): Finding => ({
    ...nothing,
    key: 'community',
    members: byContacts(analysis, actorIds),
    figures: { number: place + 1, count: actorIds.length },
    actorIds,
  }));
  const all = communities.flat();
  return [{ ...nothing, key: 'communities', figures, actorIds: all }, ...each];
}

function concentrationFinding(
  of: 'relationships' | 'revenue',
  concentration: Concentration | null,
): Finding[] {
  const [first] = concentration?.shares ?? [];
  if (!concentration || !first) return [];
  const level = ({ low: 'Low', moderate: 'Moderate', high: 'High' } as const)[concentration.level];
  const figures = {
    percent: Math.round(first.percent),
    index: Math.round(concentration.index),
    equals: Math.round(concentration.equals * 10) / 10,
  };
  return [
    {
      ...nothing,
      key: `${of}${level}`,
      names: { name: first.id },
      shares: concentration.shares.slice(0, mostShares),
      figures,
      actorIds: [first.id],
    },
  ];
}
