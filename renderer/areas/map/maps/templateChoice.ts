import type { TFunction } from 'i18next';
import type { Document } from '@shared/document/document';
import { inOrder } from '@shared/document/ordering';
import type { Grouping } from '@shared/mapping/partnerGroups';
import type { MapTemplate, TemplateId } from '@shared/mapping/templates/mapTemplate';
import type { Axis } from '@shared/mapping/templates/quadrants';
import type { PartnerField } from '@shared/partners/partnerField';
import type { PartnerFields } from '@shared/partners/partnerFields';
import { groupWords, quadrantWords, ringNames, valueChainWords } from './templateWords';

/** The options of all templates; each keeps its own while another is looked at. */
export interface TemplateOptions {
  readonly lanesBy: Grouping;
  readonly lanesRun: 'columns' | 'rows';
  /** Ids of fields; null: the first that will do. */
  readonly xFieldId: string | null;
  readonly yFieldId: string | null;
  readonly supplierClassId: string | null;
  readonly channelClassId: string | null;
}

/** What the dialog opens with: the classes whose colours say so are supplier and channel. */
export function firstOptions(document: Document): TemplateOptions {
  const classes = inOrder(document.partnerClass.values());
  const ofHue = (hue: string): string | null => classes.find((c) => c.hue === hue)?.id ?? null;
  return {
    lanesBy: 'stage',
    lanesRun: 'columns',
    xFieldId: null,
    yFieldId: null,
    supplierClassId: ofHue('technology') ?? classes[0]?.id ?? null,
    channelClassId: ofHue('channel') ?? classes[1]?.id ?? null,
  };
}

/** The fields an axis can be made of: those that hold numbers, the telling ones first. */
export function axisFields(fields: PartnerFields): readonly PartnerField[] {
  const order = ['score', 'annualRevenue'];
  const rank = ({ id }: PartnerField): number => (order.includes(id) ? order.indexOf(id) : 2);
  return fields.all
    .filter(({ type }) => type === 'number' || type === 'money')
    .sort((a, b) => rank(a) - rank(b));
}

/** The two fields of the quadrants, or null when there are not two with numbers. */
export function axesOf(
  fields: PartnerFields,
  { xFieldId, yFieldId }: TemplateOptions,
): { readonly x: PartnerField; readonly y: PartnerField } | null {
  const all = axisFields(fields);
  const y = all.find(({ id }) => id === yFieldId) ?? all.find(({ id }) => id !== xFieldId);
  const x = all.find(({ id }) => id === xFieldId) ?? all.find(({ id }) => id !== y?.id);
  return x && y ? { x, y } : null;
}

/** A template with its options and words; null when its options cannot be met. */
export function templateOf(
  id: TemplateId,
  options: TemplateOptions,
  fields: PartnerFields,
  t: TFunction,
): MapTemplate | null {
  switch (id) {
    case 'blank':
      return { id };
    case 'rings':
      return { id, names: ringNames(t) };
    case 'lanes':
      return { id, by: options.lanesBy, run: options.lanesRun, words: groupWords(t) };
    case 'quadrants': {
      const axes = axesOf(fields, options);
      if (!axes) return null;
      const words = quadrantWords(t, axes.x, axes.y);
      return { id, x: axisOf(axes.x), y: axisOf(axes.y), words };
    }
    case 'valueChain': {
      const { supplierClassId, channelClassId } = options;
      return { id, supplierClassId, channelClassId, words: valueChainWords(t) };
    }
    case 'regions':
      return { id, words: groupWords(t) };
  }
}

function axisOf(field: PartnerField): Axis {
  return {
    title: field.label,
    read: (partner) => {
      const value = field.read(partner);
      return typeof value === 'number' ? value : null;
    },
  };
}
