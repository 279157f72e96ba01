import { inOrder } from '../document/ordering';
import type { Hue } from '../model/hue';
import type { ZoneBinding } from '../model/mapZone';
import { regions, stages, type Partner, type Region, type Stage } from '../model/partner';
import { placeOfKind, type TaxonomyTables } from '../taxonomy/placeOfKind';

/** What partners can be sorted into zones by. */
export const groupings = ['class', 'family', 'kind', 'stage', 'regions'] as const;
export type Grouping = (typeof groupings)[number];

/** Names of groups that no record gives its name to. */
export interface GroupWords {
  readonly competitors: string;
  readonly customers: string;
  /** Partners without a kind. */
  readonly others: string;
  readonly severalRegions: string;
  readonly noRegion: string;
  readonly stage: (stage: Stage) => string;
  readonly region: (region: Region) => string;
}

/** Partners that belong together, and the zone they share. */
export interface PartnerGroup {
  readonly name: string;
  readonly hue: Hue;
  /** What a partner gets that is dropped among them; null where nothing can be set. */
  readonly binding: ZoneBinding | null;
  readonly partners: readonly Partner[];
}

interface Bin {
  readonly key: string;
  readonly name: string;
  readonly hue: Hue;
  readonly binding: ZoneBinding | null;
}

const noKey = '';
const several = 'several';

/** The colours of the regions, so that neighbours differ. */
const regionHues: Readonly<Record<Region, Hue>> = {
  'north-america': 'blue',
  europe: 'violet',
  'asia-pacific': 'amber',
  'latin-america': 'green',
  'middle-east-africa': 'rose',
};

/**
 * Partners by class, family, kind, stage or region, in the order of those; the empty groups are
 * there too. Within a group they are in the order of their kinds, then by name. What fits no group,
 * customer segments and competitors follow in groups of their own, if there are any. The own
 * organisation is in none.
 */
export function groupPartners(
  tables: TaxonomyTables,
  partners: readonly Partner[],
  by: Grouping,
  words: GroupWords,
): PartnerGroup[] {
  const sorted = inKindOrder(tables, partners);
  const ofRole = (role: Partner['role']): Partner[] =>
    sorted.filter((partner) => partner.role === role);
  const bins = binsOf(tables, by, words);
  const rest: Bin = {
    key: noKey,
    name: by === 'regions' ? words.noRegion : words.others,
    hue: 'neutral',
    binding: null,
  };
  const held = new Map<string, Partner[]>();
  for (const partner of ofRole('partner')) {
    const key = keyOf(tables, partner, by);
    const known = bins.some((bin) => bin.key === key) ? key : noKey;
    held.set(known, [...(held.get(known) ?? []), partner]);
  }
  const groups = [...bins, rest].map(({ key, ...group }) => ({
    ...group,
    partners: held.get(key) ?? [],
  }));
  const extras: PartnerGroup[] = [
    { name: words.customers, hue: 'green', binding: null, partners: ofRole('customer-segment') },
    { name: words.competitors, hue: 'rose', binding: null, partners: ofRole('competitor') },
  ];
  return [
    ...groups.slice(0, -1),
    ...[...groups.slice(-1), ...extras].filter((group) => group.partners.length > 0),
  ].filter((group) => group.name !== words.severalRegions || group.partners.length > 0);
}

function binsOf(tables: TaxonomyTables, by: Grouping, words: GroupWords): Bin[] {
  const bound = (value: string): ZoneBinding => ({ fieldId: by, value });
  const classes = inOrder(tables.partnerClass.values());
  const families = classes.flatMap(({ id, hue }) =>
    inOrder(tables.partnerFamily.values())
      .filter(({ classId }) => classId === id)
      .map((family) => ({ ...family, hue })),
  );
  if (by === 'class') {
    return classes.map(({ id, name, hue }) => ({ key: id, name, hue, binding: null }));
  }
  if (by === 'family') {
    return families.map(({ id, name, hue }) => ({ key: id, name, hue, binding: null }));
  }
  if (by === 'kind') {
    const kinds = inOrder(tables.partnerKind.values()).filter(({ archived }) => !archived);
    return families.flatMap((family) =>
      kinds
        .filter(({ familyId }) => familyId === family.id)
        .map(({ id, name }) => ({ key: id, name, hue: family.hue, binding: bound(id) })),
    );
  }
  if (by === 'stage') {
    return stages.map((stage) => ({
      key: stage,
      name: words.stage(stage),
      hue: stage === 'active' ? 'green' : 'neutral',
      binding: bound(stage),
    }));
  }
  return [
    ...regions.map((region) => ({
      key: region,
      name: words.region(region),
      hue: regionHues[region],
      binding: bound(region),
    })),
    { key: several, name: words.severalRegions, hue: 'neutral', binding: null },
  ];
}

function keyOf(tables: TaxonomyTables, partner: Partner, by: Grouping): string {
  if (by === 'stage') return partner.stage;
  if (by === 'regions') {
    return partner.regions.length > 1 ? several : (partner.regions[0] ?? noKey);
  }
  const place = placeOfKind(tables, partner.partnerKindId);
  if (!place) return noKey;
  return by === 'class' ? place.class.id : by === 'family' ? place.family.id : place.kind.id;
}

/** Partners by family, kind and name; those without a kind by name. */
function inKindOrder(tables: TaxonomyTables, partners: readonly Partner[]): Partner[] {
  const rank = new Map<string, string>();
  for (const partner of partners) {
    const place = placeOfKind(tables, partner.partnerKindId);
    const kind = place ? `${place.family.order} ${place.kind.order} ` : '';
    rank.set(partner.id, kind + partner.name.toLowerCase());
  }
  const rankOf = ({ id }: Partner): string => rank.get(id) ?? '';
  return [...partners].sort((a, b) => {
    const [x, y] = [rankOf(a), rankOf(b)];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  });
}
