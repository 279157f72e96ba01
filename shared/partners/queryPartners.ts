import type { Partner } from '../model/partner';
import { isEmptyValue, optionLabel, type PartnerField } from './partnerField';
import type { PartnerFields } from './partnerFields';
import type { PartnerFilter } from '../model/partnerFilter';
import { filterTest, valuesOf } from './partnerFilter';
import { searchTest } from './searchPartners';
import { sortPartners, type SortKey } from './sortPartners';

/** What is to be listed, and how. */
export interface PartnerQuery {
  readonly search: string;
  readonly filters: readonly PartnerFilter[];
  readonly sort: readonly SortKey[];
  /** The field to group by, or null. */
  readonly groupBy: string | null;
}

/** Partners with the same value in the grouping field. */
export interface PartnerGroup {
  /** The value; null for the group of partners that have none. */
  readonly value: string | null;
  /** The value as people read it; empty for partners that have none. */
  readonly label: string;
  readonly partners: readonly Partner[];
}

/** The answer to a query. */
export interface PartnerList {
  /** How many there are without search and filters. */
  readonly total: number;
  /** Those that match, each once, in order. */
  readonly partners: readonly Partner[];
  /** The same by group; a partner with several values is in several groups. Null when not grouped. */
  readonly groups: readonly PartnerGroup[] | null;
}

/** The partners of a list in the order they stand under each other, each once. */
export function shownOrder({ partners, groups }: PartnerList): readonly Partner[] {
  return groups === null ? partners : [...new Set(groups.flatMap((group) => group.partners))];
}

/** Lists partners. Give `memoPartnerQuery` preference where the same list is asked for repeatedly. */
export function queryPartners(
  partners: ReadonlyMap<string, Partner>,
  fields: PartnerFields,
  query: PartnerQuery,
): PartnerList {
  return memoPartnerQuery()(partners, fields, query);
}

/**
 * A query that repeats only what changed since it was last asked: sorting is done once for all
 * keystrokes of a search, and after an edit it starts from the order before.
 */
export function memoPartnerQuery(): typeof queryPartners {
  const sorted = memoLast(sortPartnersAgain());
  const matching = memoLast(matchingPartners);
  const groups = memoLast(groupPartners);
  const list = memoLast(
    (total: number, found: readonly Partner[], grouped: readonly PartnerGroup[] | null) =>
      ({ total, partners: found, groups: grouped }) satisfies PartnerList,
  );
  return (partners, fields, { search, filters, sort, groupBy }) => {
    const found = matching(sorted(partners, fields, sort), fields, filters, search);
    const field = groupBy === null ? undefined : fields.byId.get(groupBy);
    return list(partners.size, found, field === undefined ? null : groups(found, field));
  };
}

function matchingPartners(
  partners: readonly Partner[],
  fields: PartnerFields,
  filters: readonly PartnerFilter[],
  search: string,
): readonly Partner[] {
  const passes = filterTest(fields, filters);
  const found = searchTest(fields, search);
  if (passes === null && found === null) return partners;
  return partners.filter(
    (partner) => (passes === null || passes(partner)) && (found === null || found(partner)),
  );
}

/** Sorts; a list that is nearly in order already, as after an edit, takes a fraction of the time. */
function sortPartnersAgain() {
  let before: readonly Partner[] = [];
  return (
    partners: ReadonlyMap<string, Partner>,
    fields: PartnerFields,
    sort: readonly SortKey[],
  ): readonly Partner[] => {
    const started = new Set<string>();
    const start: Partner[] = [];
    for (const { id } of before) {
      const partner = partners.get(id);
      if (partner === undefined) continue;
      started.add(id);
      start.push(partner);
    }
    for (const partner of partners.values()) if (!started.has(partner.id)) start.push(partner);
    before = sortPartners(start, fields, sort);
    return before;
  };
}

/** Groups in the order of the field's options, or of the alphabet; partners without a value last. */
function groupPartners(partners: readonly Partner[], field: PartnerField): PartnerGroup[] {
  const byValue = new Map<string, Partner[]>();
  const without: Partner[] = [];
  for (const partner of partners) {
    const value = field.read(partner);
    if (isEmptyValue(value)) without.push(partner);
    for (const item of valuesOf(value)) {
      const group = byValue.get(item);
      if (group === undefined) byValue.set(item, [partner]);
      else group.push(partner);
    }
  }
  const places = new Map(field.options?.map(({ value }, index) => [value, index]));
  const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });
  const groups = [...byValue].map(([value, members]): PartnerGroup => ({
    value,
    label: optionLabel(field, value),
    partners: members,
  }));
  groups.sort(
    (a, b) =>
      (places.get(a.value ?? '') ?? places.size) - (places.get(b.value ?? '') ?? places.size) ||
      collator.compare(a.label, b.label),
  );
  if (without.length > 0) groups.push({ value: null, label: '', partners: without });
  return groups;
}

/** Gives the last result again when it is asked with the very same arguments. */
function memoLast<Args extends readonly unknown[], Result>(
  compute: (...args: Args) => Result,
): (...args: Args) => Result {
  let last: { readonly args: Args; readonly result: Result } | null = null;
  return (...args) => {
    if (last === null || last.args.some((arg, index) => arg !== args[index])) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
