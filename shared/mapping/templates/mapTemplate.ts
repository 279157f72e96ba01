import type { Document } from '../../document/document';
import type { Draft } from '../../document/draft';
import type { PartnerMap } from '../../model/map';
import type { Partner } from '../../model/partner';
import { applyLayout, emptyLayout, type MapLayout } from '../mapLayout';
import { createMap } from '../maps';
import { groupPartners, type Grouping, type GroupWords } from '../partnerGroups';
import { columnLanes, rowLanes } from './lanes';
import { quadrants, type Axis, type QuadrantWords } from './quadrants';
import { regionZones } from './regionZones';
import { rings, type RingNames } from './rings';
import { valueChain, type ValueChainOptions } from './valueChain';

export const templateIds = [
  'blank',
  'rings',
  'lanes',
  'quadrants',
  'valueChain',
  'regions',
] as const;
export type TemplateId = (typeof templateIds)[number];

/** A template with its options. */
export type MapTemplate =
  | { readonly id: 'blank' }
  | { readonly id: 'rings'; readonly names: RingNames }
  | {
      readonly id: 'lanes';
      readonly by: Grouping;
      readonly run: 'columns' | 'rows';
      readonly words: GroupWords;
    }
  | {
      readonly id: 'quadrants';
      readonly x: Axis;
      readonly y: Axis;
      readonly words: QuadrantWords;
    }
  | ({ readonly id: 'valueChain' } & ValueChainOptions)
  | { readonly id: 'regions'; readonly words: GroupWords };

type TemplateTables = Pick<
  Document,
  'partner' | 'partnerKind' | 'partnerFamily' | 'partnerClass' | 'relationship'
>;

/** What a template puts on a new map. Without partners it is the empty zones only. */
export function templateLayout(
  tables: TemplateTables,
  template: MapTemplate,
  withPartners: boolean,
): MapLayout {
  const partners = withPartners ? [...tables.partner.values()].sort(byName) : [];
  const own = partners.filter(({ role }) => role === 'own-organisation');
  switch (template.id) {
    case 'blank':
      return emptyLayout;
    case 'rings':
      return rings(partners, tables.relationship.values(), template.names);
    case 'lanes': {
      const groups = groupPartners(tables, partners, template.by, template.words);
      return template.run === 'columns' ? columnLanes(groups, own) : rowLanes(groups, own);
    }
    case 'quadrants':
      return quadrants(partners, template, template.words);
    case 'valueChain':
      return valueChain(tables, partners, template);
    case 'regions':
      return regionZones(groupPartners(tables, partners, 'regions', template.words), own);
  }
}

/** Adds a map after the others, laid out as the template says. */
export function createMapFrom(
  draft: Draft,
  name: string,
  template: MapTemplate,
  withPartners: boolean,
): PartnerMap {
  const map = createMap(draft, name);
  applyLayout(draft, map.id, templateLayout(draft.document, template, withPartners));
  return map;
}

function byName(a: Partner, b: Partner): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
}
