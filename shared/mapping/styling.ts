import type { MapStyling } from '../model/mapLook';
import type { Partner } from '../model/partner';
import type { FilterCondition } from '../model/partnerFilter';
import type { PartnerField } from '../partners/partnerField';
import type { PartnerFields } from '../partners/partnerFields';
import { inTierOrder } from '../partners/tierOrder';
import {
  categoryHues,
  plainCard,
  shapeOfHue,
  type CardBorder,
  type CardColour,
  type CardStyle,
  type RampStep,
} from './cardStyle';
import {
  isOrdered,
  labelText,
  valueGroups,
  type StylingWords,
  type ValueGroup,
} from './styleValues';

/** What of a card a field can drive. */
export type StyleAspect = keyof MapStyling;
export const styleAspects = ['colour', 'size', 'border', 'label'] as const;

/** Partners whose cards look the same in one aspect. */
export interface StyleEntry {
  readonly id: string;
  readonly label: string;
  /** How the entry's cards differ from a plain one. */
  readonly style: CardStyle;
  readonly partnerIds: readonly string[];
  /** What finds the same partners as a filter on the field; null when no filter can. */
  readonly condition: FilterCondition | null;
}

/** One aspect of the cards and what it says. The second line of a card needs no entries. */
export interface StylePart {
  readonly aspect: StyleAspect;
  readonly field: PartnerField;
  readonly entries: readonly StyleEntry[];
}

/** What the fields of a map's styling make of its cards. */
export interface StyleSheet {
  readonly parts: readonly StylePart[];
  readonly styleOf: (partnerId: string) => CardStyle;
}

/** What the colours of categories come from besides their order. */
export interface StylingSources {
  readonly words: StylingWords;
  /** The hue a value carries itself (a class has one); null when it has none. */
  readonly hueOf: (field: PartnerField, value: string) => string | null;
}

/** Cards as they are designed. */
export const plainSheet: StyleSheet = { parts: [], styleOf: () => plainCard };

const mostCategories = { colour: categoryHues.length, size: 8, border: 4 } as const;

/** The style of the cards of some partners. A field that is no longer there leaves its aspect plain. */
export function styleSheet(
  styling: MapStyling,
  fields: PartnerFields,
  partners: readonly Partner[],
  sources: StylingSources,
): StyleSheet {
  const parts: StylePart[] = [];
  const styles = new Map<string, CardStyle>();
  const give = (id: string, style: Partial<CardStyle>): void => {
    styles.set(id, { ...(styles.get(id) ?? plainCard), ...style });
  };
  for (const aspect of styleAspects) {
    const field = fields.byId.get(styling[aspect] ?? '');
    if (field === undefined) continue;
    if (aspect === 'label') {
      parts.push({ aspect, field, entries: [] });
      for (const partner of partners) {
        give(partner.id, { label: labelText(field, partner, sources.words) });
      }
      continue;
    }
    const entries = entriesOf(aspect, field, partners, sources);
    parts.push({ aspect, field, entries });
    for (const { style, partnerIds } of entries) {
      for (const id of partnerIds) give(id, aspectOf(aspect, style));
    }
  }
  if (parts.length === 0) return plainSheet;
  return { parts, styleOf: (partnerId) => styles.get(partnerId) ?? plainCard };
}

function aspectOf(aspect: 'colour' | 'size' | 'border', style: CardStyle): Partial<CardStyle> {
  if (aspect === 'size') return { scale: style.scale };
  return aspect === 'colour' ? { colour: style.colour } : { border: style.border };
}

function entriesOf(
  aspect: 'colour' | 'size' | 'border',
  field: PartnerField,
  partners: readonly Partner[],
  sources: StylingSources,
): readonly StyleEntry[] {
  const { groups, groupOf } = valueGroups(field, partners, mostCategories[aspect], sources.words);
  const members = new Map<ValueGroup['id'], string[]>(groups.map(({ id }) => [id, []]));
  for (const partner of partners) members.get(groupOf(partner).id)?.push(partner.id);
  const ranked = groups.filter(({ type }) => type === 'value' || type === 'step');
  const isUpwards = goesUpwards(field, ranked.map(valueOf));
  const hues = aspect === 'colour' ? huesOf(field, ranked, sources) : [];
  return groups.map((group) => {
    const at = ranked.indexOf(group);
    const share = ranked.length < 2 ? 0.5 : at / (ranked.length - 1);
    return {
      id: group.id,
      label: group.label,
      style: { ...plainCard, ...styleOf(aspect, group, { at, share, hue: hues[at], isUpwards }) },
      partnerIds: members.get(group.id) ?? [],
      condition: group.condition,
    };
  });
}

interface Rank {
  readonly at: number;
  /** 0 for the first of the ranked groups, 1 for the last. */
  readonly share: number;
  readonly hue: string | undefined;
  /** Whether the groups go from less to more. */
  readonly isUpwards: boolean;
}

function styleOf(
  aspect: 'colour' | 'size' | 'border',
  group: ValueGroup,
  rank: Rank,
): Partial<CardStyle> {
  if (aspect === 'colour') return { colour: colourOf(group, rank) };
  if (aspect === 'border') return { border: borderOf(group, rank) };
  return { scale: scaleOf(group, rank) };
}

function colourOf(group: ValueGroup, { share, hue }: Rank): CardColour {
  if (group.type === 'step') return { type: 'step', step: rampStep(share) };
  if (group.type === 'value' && hue !== undefined) {
    return { type: 'hue', hue, shape: shapeOfHue(hue) };
  }
  if (group.type === 'other') return { type: 'hue', hue: 'neutral', shape: 'diamond' };
  return group.type === 'none'
    ? { type: 'none' }
    : { type: 'hue', hue: 'neutral', shape: 'square' };
}

const ramp: readonly RampStep[] = [1, 2, 3, 4, 5];

function rampStep(share: number): RampStep {
  return ramp[Math.round(share * (ramp.length - 1))] ?? 3;
}

const scales = [0.85, 1, 1.1, 1.25, 1.4] as const;
const [least] = scales;

/** The more, the larger. Values without an order begin with the largest. */
function scaleOf({ type }: ValueGroup, { share, isUpwards }: Rank): number {
  if (type !== 'value' && type !== 'step') return least;
  const amount = type === 'value' && !isUpwards ? 1 - share : share;
  return scales[Math.round(amount * (scales.length - 1))] ?? 1;
}

/** Only widths: dashes say that nothing is agreed with a candidate yet, on the same border. */
const borders: readonly CardBorder[] = [4.8, 3.2, 2, 1.2].map((width) => ({ width }));
const weights = [1, 1.8, 2.6, 3.6, 4.8] as const;

/** The more, the thicker. Values without an order begin with the thickest. Null is the plain border. */
function borderOf(group: ValueGroup, { at, share, isUpwards }: Rank): CardBorder | null {
  if (group.type === 'value' && !isUpwards) return borders[at] ?? null;
  if (group.type === 'value')
    return borders[Math.round((1 - share) * (borders.length - 1))] ?? null;
  if (group.type !== 'step') return null;
  return { width: weights[Math.round(share * (weights.length - 1))] ?? 1 };
}

function valueOf({ id }: Pick<ValueGroup, 'id'>): string {
  return id.slice('value:'.length);
}

/** Whether values stand from less to more. The options of yes and no begin with yes. */
function goesUpwards(field: PartnerField, values: readonly string[]): boolean {
  if (field.id === 'tier') return inTierOrder(values) !== null;
  return isOrdered(field) && field.type !== 'yes-no';
}

/** Each value has its own hue, else the first that no other value has. */
function huesOf(
  field: PartnerField,
  groups: readonly ValueGroup[],
  { hueOf }: StylingSources,
): readonly string[] {
  const own = groups.map(({ id }) => hueOf(field, valueOf({ id })));
  const free = categoryHues.filter((hue) => !own.includes(hue));
  return own.map((hue) => hue ?? free.shift() ?? 'neutral');
}
