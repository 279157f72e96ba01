import type { Draft } from '../document/draft';
import { ordersAfter } from '../document/ordering';
import type { NewPlanOptions } from './newPlanOptions';
import { addDefaultRelationshipTypes } from './relationshipTypes';
import { addDefaultTaxonomy, type TaxonomyIds } from './taxonomy';

/** The ids of what every new plan has. */
export interface BlankPlanIds {
  readonly taxonomy: TaxonomyIds;
  /** By name. */
  readonly relationshipTypes: ReadonlyMap<string, string>;
  readonly mapId: string;
}

/** Adds the workspace record, the default taxonomy and relationship types, and one empty map. */
export function fillBlankPlan(draft: Draft, { name, currency }: NewPlanOptions): BlankPlanIds {
  draft.add('workspace', { name, currency });
  const taxonomy = addDefaultTaxonomy(draft);
  const relationshipTypes = addDefaultRelationshipTypes(draft);
  const map = draft.add('map', { name: 'Ecosystem', order: ordersAfter([], 1)[0] ?? 'a0' });
  return { taxonomy, relationshipTypes, mapId: map.id };
}
