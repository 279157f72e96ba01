import type { Draft } from '../../document/draft';
import { ordersAfter } from '../../document/ordering';
import type { OwnValue } from '../../model/partner';
import { addDays } from '../../calendar/calendar';
import type { TaxonomyIds } from '../taxonomy';
import { alliancePartners } from './alliancePartners';
import { channelPartners } from './channelPartners';
import { otherActors } from './otherActors';
import { securityReviews, siteName, type PartnerContent } from './partnerContent';
import { technologyPartners } from './technologyPartners';

/** Every partner of the example plan, competitors and customers not among them. */
export const partnerContents: readonly PartnerContent[] = [
  ...technologyPartners,
  ...channelPartners,
  ...alliancePartners,
];

/** Finds the actors that were added by their names. */
export interface ActorIds {
  /** Throws RangeError for a name that nobody has: a slip in the content. */
  readonly idOf: (name: string) => string;
}

interface OwnFieldIds {
  readonly contractEnds: string;
  readonly review: string;
  readonly exclusive: string;
}

/** Adds the example's own fields, its partners with their contacts, and the other actors. */
export function addActors(draft: Draft, today: string, taxonomy: TaxonomyIds): ActorIds {
  const ids = new Map<string, string>();
  const ownFields = addOwnFields(draft);
  for (const content of otherActors) {
    const actor = draft.add('partner', {
      name: content.name,
      role: content.role,
      stage: 'identified',
      regions: [...content.regions],
      countries: content.countries.split(' '),
      website: content.role === 'customer-segment' ? '' : siteOf(content.name),
      description: content.description,
    });
    ids.set(content.name, actor.id);
  }
  for (const content of partnerContents) {
    ids.set(content.name, addPartner(draft, today, content, taxonomy, ownFields));
  }
  return {
    idOf: (name) => {
      const id = ids.get(name);
      if (id === undefined) throw new RangeError(`No actor is called ${name}.`);
      return id;
    },
  };
}

function addOwnFields(draft: Draft): OwnFieldIds {
  const [first = 'a0', second = 'a1', third = 'a2'] = ordersAfter([], 3);
  const contractEnds = draft.add('ownField', { name: 'Contract ends', type: 'date', order: first });
  const review = draft.add('ownField', {
    name: 'Security review',
    type: 'choice',
    options: [...securityReviews],
    order: second,
  });
  const exclusive = draft.add('ownField', { name: 'Exclusive', type: 'yes-no', order: third });
  return { contractEnds: contractEnds.id, review: review.id, exclusive: exclusive.id };
}

function addPartner(
  draft: Draft,
  today: string,
  content: PartnerContent,
  taxonomy: TaxonomyIds,
  ownFields: OwnFieldIds,
): string {
  const kindId = taxonomy.kinds.get(content.kind);
  if (kindId === undefined) throw new RangeError(`No partner kind is called ${content.kind}.`);
  const { id: partnerId } = draft.add('partner', {
    name: content.name,
    partnerKindId: kindId,
    stage: content.stage,
    stageSince: addDays(today, -content.since),
    tier: content.tier ?? null,
    regions: [...content.regions],
    countries: content.countries.split(' '),
    website: siteOf(content.name),
    description: content.description,
    tags: content.tags.split(', '),
    owner: content.owner,
    notes: content.notes ?? '',
    // Thousands to minor units, for a currency with two decimals.
    annualRevenue: content.revenue === undefined ? null : content.revenue * 100_000,
    ownValues: ownValuesOf(today, content, ownFields),
  });
  const contacts = content.contacts ?? [];
  const orders = ordersAfter([], contacts.length);
  for (const [at, [name, role]] of contacts.entries()) {
    draft.add('contact', {
      partnerId,
      name,
      role,
      email: `${mailName(name)}@${siteName(content.name)}.example`,
      order: orders[at] ?? 'a0',
    });
  }
  return partnerId;
}

function ownValuesOf(
  today: string,
  { contractEnds, review, exclusive }: PartnerContent,
  ownFields: OwnFieldIds,
): Record<string, OwnValue> {
  return {
    ...(contractEnds === undefined
      ? {}
      : { [ownFields.contractEnds]: addDays(today, contractEnds) }),
    ...(review === undefined ? {} : { [ownFields.review]: review }),
    ...(exclusive === undefined ? {} : { [ownFields.exclusive]: exclusive }),
  };
}

function siteOf(name: string): string {
  return `https://www.${siteName(name)}.example`;
}

/** 'Jürgen Falk' gives 'jurgen.falk'. */
function mailName(name: string): string {
  return name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(' ', '.');
}
