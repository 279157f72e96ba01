import type { Draft } from '../document/draft';
import { ordersAfter } from '../document/ordering';

/** The relationship types a new plan starts with. */
const defaultRelationshipTypes = [
  'Integration',
  'Reseller',
  'Referral',
  'Co-marketing',
  'Co-selling',
  'Investment',
  'Supplier',
  'Data',
  'Competition',
] as const;

/** The one of them that is no work together. */
const rivalry: DefaultRelationshipType = 'Competition';

export type DefaultRelationshipType = (typeof defaultRelationshipTypes)[number];

/** Adds the default relationship types to a plan. Gives their ids by name. */
export function addDefaultRelationshipTypes(draft: Draft): ReadonlyMap<string, string> {
  const orders = ordersAfter([], defaultRelationshipTypes.length);
  return new Map(
    defaultRelationshipTypes.map((name, at) => [
      name,
      draft.add('relationshipType', {
        name,
        order: orders[at] ?? 'a0',
        isRivalry: name === rivalry,
      }).id,
    ]),
  );
}
