import type { Partner } from '../model/partner';
import type { FilterCondition } from '../model/partnerFilter';
import { fieldText, optionLabel, type PartnerField } from '../partners/partnerField';
import { valuesOf } from '../partners/partnerFilter';
import { inTierOrder } from '../partners/tierOrder';
import { numericSteps, stepOf, type NumericStep } from './numericSteps';

/** The words a legend is made of. */
export interface StylingWords {
  /** A number, an amount or a date as it is written. */
  readonly value: (field: PartnerField, value: number | string) => string;
  readonly upTo: (to: string) => string;
  readonly over: (from: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly none: string;
  readonly several: string;
  readonly other: string;
}

/** Values of a field that look the same. */
export interface ValueGroup {
  /** `value:…`, `step:…`, `several`, `other` or `none`. */
  readonly id: string;
  readonly type: 'value' | 'step' | 'several' | 'other' | 'none';
  readonly label: string;
  /** What a partner must fulfil to belong to it; null when no filter can say so. */
  readonly condition: FilterCondition | null;
}

export interface ValueGroups {
  readonly groups: readonly ValueGroup[];
  readonly groupOf: (partner: Partner) => ValueGroup;
}

/** Whether a field's values are amounts, to be shown in steps from little to much. */
function isNumeric(field: PartnerField): boolean {
  return field.type === 'number' || field.type === 'money' || field.type === 'date';
}

/** Whether a field's values have an order that a size can show. */
export function isOrdered(field: PartnerField): boolean {
  // Options of classes and kinds stand in an order too, but not in one of more and less.
  const isRanked = field.inOptionOrder && (field.own || field.id === 'stage');
  return isNumeric(field) || field.type === 'yes-no' || isRanked;
}

/** The groups of a field's values among some partners; only those that occur. */
export function valueGroups(
  field: PartnerField,
  partners: readonly Partner[],
  most: number,
  words: StylingWords,
): ValueGroups {
  return isNumeric(field)
    ? steppedGroups(field, partners, words)
    : categoryGroups(field, partners, most, words);
}

function noneGroup(words: StylingWords): ValueGroup {
  return { id: 'none', type: 'none', label: words.none, condition: { operator: 'empty' } };
}

const day = 86_400_000;

function amountOf(field: PartnerField, partner: Partner): number | null {
  const value = field.read(partner);
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || field.type !== 'date') return null;
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : Math.floor(time / day);
}

function steppedGroups(
  field: PartnerField,
  partners: readonly Partner[],
  words: StylingWords,
): ValueGroups {
  const amounts = partners.map((partner) => amountOf(field, partner));
  const values = amounts.filter((amount) => amount !== null);
  const steps = numericSteps(values, field.type !== 'date');
  const groups = steps.map((step, index) => stepGroup(field, steps, index, step, words));
  const none = noneGroup(words);
  return {
    groups: values.length < partners.length ? [...groups, none] : groups,
    groupOf: (partner) => {
      const amount = amountOf(field, partner);
      return (amount === null ? undefined : groups[stepOf(steps, amount)]) ?? none;
    },
  };
}

function stepGroup(
  field: PartnerField,
  steps: readonly NumericStep[],
  index: number,
  { from, to }: NumericStep,
  words: StylingWords,
): ValueGroup {
  const isDate = field.type === 'date';
  const iso = (value: number): string => new Date(value * day).toISOString().slice(0, 10);
  const write = (value: number): string => words.value(field, isDate ? iso(value) : value);
  const isLast = index === steps.length - 1;
  const before = steps[index - 1]?.to ?? from;
  // Counts go from one to the next; what is measured begins where the step before it ends.
  const isCount = isDate || (field.type === 'number' && Number.isInteger(from));
  const label =
    from === to
      ? write(from)
      : index === 0
        ? words.upTo(write(to))
        : isLast
          ? words.over(write(before))
          : words.between(write(isCount ? from : before), write(to));
  const open = from !== to;
  const lower = open && index === 0 ? null : from;
  const upper = open && isLast ? null : to;
  const condition: FilterCondition = isDate
    ? {
        operator: 'date-between',
        from: lower === null ? null : iso(lower),
        to: upper === null ? null : iso(upper),
      }
    : { operator: 'number-between', from: lower, to: upper };
  return { id: `step:${String(index)}`, type: 'step', label, condition };
}

function categoryGroups(
  field: PartnerField,
  partners: readonly Partner[],
  most: number,
  words: StylingWords,
): ValueGroups {
  const keyOf = (partner: Partner): string | readonly string[] | null => {
    const values = valuesOf(field.read(partner));
    return values.length > 1 ? values : (values[0] ?? null);
  };
  const counts = new Map<string, number>();
  const seen = { several: false, none: false };
  for (const partner of partners) {
    const key = keyOf(partner);
    if (key === null) seen.none = true;
    else if (typeof key !== 'string') seen.several = true;
    else counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const kept = keptValues(field, counts, most);
  const known = new Map(kept.map((value) => [value, valueGroup(field, value)]));
  const left = [...counts.keys()].filter((value) => !known.has(value));
  const several: ValueGroup = {
    ...{ id: 'several', type: 'several', label: words.several },
    condition: null,
  };
  const other: ValueGroup = {
    ...{ id: 'other', type: 'other', label: words.other },
    condition: isChoice(field) ? { operator: 'any-of', values: left.slice(0, 500) } : null,
  };
  const none = noneGroup(words);
  return {
    groups: [
      ...known.values(),
      ...(left.length > 0 ? [other] : []),
      ...(seen.several ? [several] : []),
      ...(seen.none ? [none] : []),
    ],
    groupOf: (partner) => {
      const key = keyOf(partner);
      if (key === null) return none;
      return typeof key === 'string' ? (known.get(key) ?? other) : several;
    },
  };
}

function isChoice(field: PartnerField): boolean {
  return field.type === 'choice' || field.type === 'choices' || field.type === 'yes-no';
}

function valueGroup(field: PartnerField, value: string): ValueGroup {
  const condition: FilterCondition = isChoice(field)
    ? { operator: 'any-of', values: [value] }
    : { operator: 'contains', text: value.slice(0, 200) };
  return { id: `value:${value}`, type: 'value', label: optionLabel(field, value), condition };
}

/** The most frequent values, in the order of the field's options or of tiers, else of the alphabet. */
function keptValues(
  field: PartnerField,
  counts: ReadonlyMap<string, number>,
  most: number,
): readonly string[] {
  const collator = new Intl.Collator('en', { numeric: true });
  const byLabel = (a: string, b: string): number =>
    collator.compare(optionLabel(field, a), optionLabel(field, b)) || (a < b ? -1 : 1);
  const frequent = [...counts.keys()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || byLabel(a, b))
    .slice(0, most);
  const tiers = field.id === 'tier' ? inTierOrder(frequent) : null;
  if (tiers) return tiers;
  const place = new Map(field.options?.map(({ value }, index) => [value, index]));
  return frequent.sort(
    (a, b) => (place.get(a) ?? Infinity) - (place.get(b) ?? Infinity) || byLabel(a, b),
  );
}

/** A value as the second line of a card; empty when there is none. */
export function labelText(field: PartnerField, partner: Partner, words: StylingWords): string {
  const value = field.read(partner);
  if (value === null) return '';
  if (typeof value === 'number') {
    const text = words.value(field, value);
    return field.type === 'number' ? `${text} · ${field.label}` : text;
  }
  if (field.type === 'date' && typeof value === 'string') return words.value(field, value);
  const text = fieldText(field, value);
  return field.type === 'yes-no' && text !== '' ? `${text} · ${field.label}` : text;
}
