import type { NetworkAnalysis } from './analyseNetwork';
import type { Concentration } from './concentration';
import { nothing, type Finding, type FindingKey } from './finding';
import { leadingActors } from './leadingActors';
import type { PassedOver } from './passedOver';

export interface FindingOptions {
  readonly ownId: string | null;
  readonly revenue: Concentration | null;
  readonly passedOver: PassedOver;
}

/** So many communities are told of one by one, and so many of the largest shares. */
const mostCommunities = 8;
const mostShares = 5;

/**
 * What an analysis means, most urgent first: what would break, who holds the network together, what
 * lies apart, what it depends on. The own organisation is not told of as a danger to itself.
 */
export function findingsOf(analysis: NetworkAnalysis, options: FindingOptions): Finding[] {
  return [
    ...weakPointFindings(analysis, options.ownId),
    ...leadingActors(analysis, options.ownId),
    ...partFindings(analysis),
    ...aloneFindings(analysis, options.passedOver),
    ...communityFindings(analysis),
    ...concentrationFinding('relationships', analysis.concentration, relationshipCount(analysis)),
    ...concentrationFinding('revenue', options.revenue, options.revenue?.total ?? 0),
  ];
}

/** The best connected first. */
function byContacts(analysis: NetworkAnalysis, ids: readonly string[]): string[] {
  const contacts = (id: string): number => analysis.actors.get(id)?.degree ?? 0;
  return [...ids].sort((a, b) => contacts(b) - contacts(a));
}

function weakPointFindings(analysis: NetworkAnalysis, ownId: string | null): Finding[] {
  const ownPart = analysis.parts.find((part) => ownId !== null && part.includes(ownId)) ?? [];
  const cutPoints = [...analysis.lostWithout].map(([id, lostIds]): Finding => {
    const members = byContacts(analysis, lostIds);
    return {
      ...nothing,
      key: ownPart.includes(id) ? 'cutPointOwn' : 'cutPoint',
      names: { name: id },
      members,
      figures: { count: members.length },
      actorIds: [id, ...members],
    };
  });
  // A single actor at the end of a single tie is no surprise.
  const bridges = analysis.bridges
    .filter(({ lostIds }) => lostIds.length > 1)
    .map(({ nearId, farId, lostIds, relationshipIds }): Finding => ({
      ...nothing,
      key: 'bridge',
      names: { name: nearId, other: farId },
      members: byContacts(analysis, lostIds),
      figures: { count: lostIds.length },
      actorIds: [nearId, ...lostIds],
      relationshipIds,
    }));
  return [...cutPoints, ...bridges];
}

function partFindings({ parts }: NetworkAnalysis): Finding[] {
  const linked = parts.filter((part) => part.length > 1);
  if (linked.length < 2) return [];
  const actorIds = linked.slice(1).flat();
  return [{ ...nothing, key: 'parts', figures: { count: linked.length }, actorIds }];
}

/** Who has only plans, rivalry, or what has ended, is told of apart from who has nothing at all. */
function aloneFindings({ isolated }: NetworkAnalysis, { alone }: PassedOver): Finding[] {
  const { planned, rivalry, ended } = alone;
  const told = new Set([...planned, ...rivalry, ...ended]);
  const about = (key: FindingKey, actorIds: readonly string[]): Finding[] =>
    actorIds.length === 0
      ? []
      : [{ ...nothing, key, members: actorIds, figures: { count: actorIds.length }, actorIds }];
  return [
    ...about(
      'isolated',
      isolated.filter((id) => !told.has(id)),
    ),
    ...about('onlyPlanned', planned),
    ...about('onlyRivalry', rivalry),
    ...about('onlyEnded', ended),
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

/** How many relationships there are: each is counted at both of its ends. */
function relationshipCount({ actors }: NetworkAnalysis): number {
  return [...actors.values()].reduce((sum, { relationships }) => sum + relationships, 0) / 2;
}

/**
 * How far something depends on few: who holds most of it, or all who hold as much, and what share
 * of the `whole` each of them has to do with. A share of ends is not one of relationships: a
 * relationship has two.
 */
function concentrationFinding(
  of: 'relationships' | 'revenue',
  concentration: Concentration | null,
  whole: number,
): Finding[] {
  const { shares, index, equals } = concentration ?? { shares: [], index: 0, equals: 0 };
  const [first] = shares;
  if (!concentration || !first) return [];
  const leading = shares.filter(({ amount }) => amount === first.amount).map(({ id }) => id);
  const level = ({ low: 'Low', moderate: 'Moderate', high: 'High' } as const)[concentration.level];
  const areAllEqual = leading.length === shares.length;
  const place = areAllEqual ? (`${of}Equal` as const) : (`${of}${level}Many` as const);
  return [
    {
      ...nothing,
      ...(leading.length === 1
        ? { key: `${of}${level}` as const, names: { name: first.id } }
        : { key: place, members: leading }),
      shares: shares.slice(0, mostShares),
      figures: {
        percent: Math.round((first.amount / whole) * 100),
        count: leading.length,
        index: Math.round(index),
        equals: Math.round(equals * 10) / 10,
      },
      actorIds: leading,
    },
  ];
}
