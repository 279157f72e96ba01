import type { ActorMeasures, NetworkAnalysis } from './analyseNetwork';
import type { Concentration } from './concentration';

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
  | 'communities'
  | `${'relationships' | 'revenue'}${'Low' | 'Moderate' | 'High'}`;

/** Something worth knowing about a network, with what to show of it on the map. */
export interface Finding {
  readonly key: FindingKey;
  /** Actors whose names the message asks for, by its placeholders. */
  readonly names: Readonly<Record<string, string>>;
  /** Figures by placeholders: counts, percent, steps. */
  readonly figures: Readonly<Record<string, number>>;
  /** What to point at on the map: ids of partners and of relationships. */
  readonly actorIds: readonly string[];
  readonly relationshipIds: readonly string[];
}

export interface FindingOptions {
  readonly ownId: string | null;
  readonly revenue: Concentration | null;
  /** The most cut points and bridges to tell of each. */
  readonly most: number;
}

/** A broker has at least so many contacts that do not know each other. */
const leastBrokered = 3;

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
    ...concentrationFinding('relationships', analysis.concentration),
    ...concentrationFinding('revenue', options.revenue),
  ];
}

const nothing = { names: {}, figures: {}, actorIds: [], relationshipIds: [] } as const;

function weakPointFindings(analysis: NetworkAnalysis, options: FindingOptions): Finding[] {
  const { ownId, most } = options;
  const ownPart = analysis.parts.find((part) => ownId !== null && part.includes(ownId)) ?? [];
  const cutPoints = analysis.cutPoints
    .filter((id) => id !== ownId)
    .slice(0, most)
    .map((id): Finding => ({
      ...nothing,
      key: ownPart.includes(id) ? 'cutPointOwn' : 'cutPoint',
      names: { name: id },
      figures: { count: analysis.actors.get(id)?.cutOff ?? 0 },
      actorIds: [id],
    }));
  // A single actor at the end of a single tie is no surprise.
  const bridges = analysis.bridges
    .filter(({ cutOff }) => cutOff > 1)
    .slice(0, most)
    .map(({ nearId, farId, cutOff, relationshipIds }): Finding => ({
      key: 'bridge',
      names: { name: nearId, other: farId },
      figures: { count: cutOff },
      actorIds: [nearId, farId],
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

function partFindings({ parts, isolated, communities }: NetworkAnalysis): Finding[] {
  const linked = parts.filter((part) => part.length > 1);
  const circles = communities.filter((group) => group.length > 1);
  const findings: Finding[] = [];
  if (linked.length > 1) {
    const actorIds = linked.slice(1).flat();
    findings.push({ ...nothing, key: 'parts', figures: { count: linked.length }, actorIds });
  }
  if (isolated.length > 0) {
    const figures = { count: isolated.length };
    findings.push({ ...nothing, key: 'isolated', figures, actorIds: isolated });
  }
  const [largest] = circles;
  if (largest) {
    const figures = { count: circles.length, size: largest.length };
    findings.push({ ...nothing, key: 'communities', figures, actorIds: largest });
  }
  return findings;
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
  };
  return [
    { ...nothing, key: `${of}${level}`, names: { name: first.id }, figures, actorIds: [first.id] },
  ];
}
