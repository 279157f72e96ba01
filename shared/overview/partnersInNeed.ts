import type { Document } from '../document/document';
import type { Partner } from '../model/partner';
import { daysInStage } from '../partners/computedFields';
import {
  attentionLimits,
  undatedUrgency,
  type AttentionItem,
  type PartnerReason,
} from './attentionItem';
import { byName, inPortions } from './inPortions';
import { hasAgreement } from './portfolio';
import type { Ranking } from './ranking';

interface Found {
  readonly item: Partner;
  /** Days in negotiation, or the rank. */
  readonly figure: number | null;
}

/** What needs attention about the partners themselves, in no order. `today` is YYYY-MM-DD. */
export function partnersInNeed(
  { partner }: Pick<Document, 'partner'>,
  ranking: Ranking | null,
  today: string,
): AttentionItem[] {
  const partners = [...partner.values()].filter(({ role }) => role === 'partner');
  return [
    ...longNegotiations(partners, today),
    ...(ranking === null ? [] : unrated(partners, ranking)),
    ...(ranking === null ? [] : promising(ranking)),
    ...items('without-owner', byNames(partners.filter(lacksOwner))),
    // Facts are filled in at one go, in the table: one line for all of them.
    ...items('without-region', byNames(partners.filter(lacksRegion)), 1),
    ...items('without-kind', byNames(partners.filter(lacksKind)), 1),
  ];
}

function longNegotiations(partners: readonly Partner[], today: string): AttentionItem[] {
  const long: { item: Partner; figure: number }[] = [];
  for (const item of partners) {
    const figure = item.stage === 'negotiating' ? daysInStage(item, today) : null;
    if (figure !== null && figure > attentionLimits.negotiationDays) long.push({ item, figure });
  }
  long.sort((a, b) => b.figure - a.figure || byName(a.item, b.item));
  return items('negotiating-long', long);
}

function unrated(partners: readonly Partner[], ranking: Ranking): AttentionItem[] {
  const found = partners.filter(
    ({ stage, id }) => stage === 'negotiating' && !ranking.scores.has(id),
  );
  return items('unrated', byNames(found));
}

/** Ranked high, and nobody talks to them yet. */
function promising({ ranked }: Ranking): AttentionItem[] {
  const found = ranked.filter(
    ({ rank, partner: { stage, role } }) =>
      rank <= attentionLimits.topRank &&
      role === 'partner' &&
      (stage === 'identified' || stage === 'profiled'),
  );
  return items(
    'promising',
    found.map((place) => ({ item: place.partner, figure: place.rank })),
  );
}

function lacksOwner(partner: Partner): boolean {
  return hasAgreement(partner) && partner.owner === '';
}

/** Gates count the regions of partners with an agreement: without one they do not count there. */
function lacksRegion(partner: Partner): boolean {
  return hasAgreement(partner) && partner.regions.length === 0;
}

function lacksKind({ partnerKindId, stage }: Partner): boolean {
  return partnerKindId === null && stage !== 'ended';
}

/** By name, because they have nothing else to come by. */
function byNames(partners: readonly Partner[]): Found[] {
  return partners.toSorted(byName).map((item) => ({ item, figure: null }));
}

function items(
  reason: PartnerReason,
  found: readonly Found[],
  separately: number = attentionLimits.separately,
): AttentionItem[] {
  return inPortions(reason, found, separately).map(({ id, first, portion }) => ({
    id,
    urgency: urgencyOf(reason, first.figure),
    reason,
    partners: portion.map(({ item }) => item),
    figure: first.figure,
  }));
}

/** The longer a negotiation and the better a rank, the more urgent. */
function urgencyOf(reason: PartnerReason, figure: number | null): number {
  const usual = undatedUrgency[reason];
  if (figure === null) return usual;
  if (reason !== 'negotiating-long') return usual + figure;
  return Math.max(0, usual - (figure - attentionLimits.negotiationDays) / 10);
}
