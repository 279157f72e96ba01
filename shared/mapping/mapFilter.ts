import type { MapFilter } from '../model/mapLook';
import type { Partner } from '../model/partner';
import type { Relationship } from '../model/relationship';
import type { PartnerFilter } from '../model/partnerFilter';
import { filterTest } from '../partners/partnerFilter';
import type { PartnerFields } from '../partners/partnerFields';
import { neighbourhood, type MapFocus } from './focus';

/** How much of an actor or a relationship is to be seen. */
export type Visibility = 'shown' | 'dimmed' | 'hidden';

/** What stands out on a map, what is pale and what is not drawn. */
export interface MapVisibility {
  readonly ofPartner: (partnerId: string) => Visibility;
  /** Of a relationship by itself and by its ends. */
  readonly ofRelationship: (relationship: Relationship) => Visibility;
}

/** What a map is filtered by. */
export interface FilterSettings {
  readonly filter: MapFilter;
  readonly hiddenTypeIds: readonly string[];
  readonly focus: MapFocus | null;
}

/** Whether nothing is filtered. */
export function isOpenLook({ filter, hiddenTypeIds }: Omit<FilterSettings, 'focus'>): boolean {
  const { partners, hiddenStatuses, hidesUntyped } = filter;
  return (
    partners.length + hiddenStatuses.length + hiddenTypeIds.length === 0 && hidesUntyped !== true
  );
}

/** Everything stands out. */
export const allVisible: MapVisibility = {
  ofPartner: () => 'shown',
  ofRelationship: () => 'shown',
};

/**
 * What is to be seen of the actors and relationships of a map. The neighbourhood of the focus is
 * reached by relationships that are drawn; what lies outside it is dimmed, never hidden.
 */
export function mapVisibility(
  settings: FilterSettings,
  fields: PartnerFields,
  partners: readonly Partner[],
  relationships: Iterable<Relationship>,
): MapVisibility {
  const { filter, hiddenTypeIds, focus } = settings;
  const test = actorTest(fields, filter.partners);
  const hiddenTypes = new Set(hiddenTypeIds);
  const hiddenStatuses = new Set<string>(filter.hiddenStatuses);
  const isOpen = isOpenLook({ filter: { ...filter, partners: [] }, hiddenTypeIds });
  if (!test && isOpen && !focus) return allVisible;
  const states = new Map<string, Visibility>();
  const others = filter.others === 'hide' ? 'hidden' : 'dimmed';
  for (const partner of partners) {
    states.set(partner.id, !test || test(partner) ? 'shown' : others);
  }
  const isDrawn = ({ status, typeId, fromId, toId }: Relationship): boolean =>
    !hiddenStatuses.has(status) &&
    (typeId === null ? filter.hidesUntyped !== true : !hiddenTypes.has(typeId)) &&
    isThere(states.get(fromId)) &&
    isThere(states.get(toId));
  if (focus && isThere(states.get(focus.partnerId))) {
    const near = neighbourhood(filtered(relationships, isDrawn), focus);
    for (const [id, state] of states) {
      if (state === 'shown' && !near.has(id)) states.set(id, 'dimmed');
    }
    states.set(focus.partnerId, 'shown');
  }
  const ofPartner = (id: string): Visibility => states.get(id) ?? 'shown';
  return {
    ofPartner,
    ofRelationship: (relationship) => {
      if (!isDrawn(relationship)) return 'hidden';
      const ends = [ofPartner(relationship.fromId), ofPartner(relationship.toId)];
      return ends.includes('dimmed') ? 'dimmed' : 'shown';
    },
  };
}

/**
 * What actors must fulfil; null when nothing is asked. The own organisation, which partners stand
 * round, stays unless names or roles are asked for. Who has no such value does not match.
 */
function actorTest(
  fields: PartnerFields,
  filters: readonly PartnerFilter[],
): ((partner: Partner) => boolean) | null {
  const tests = filters.flatMap((filter) => {
    const test = filterTest(fields, [filter]);
    return test ? [{ fieldId: filter.fieldId, test }] : [];
  });
  if (tests.length === 0) return null;
  return (partner) =>
    tests.every(({ fieldId, test }) => !isJudgedBy(fieldId, partner) || test(partner));
}

function isJudgedBy(fieldId: string, { role }: Partner): boolean {
  return role !== 'own-organisation' || fieldId === 'name' || fieldId === 'role';
}

/** Whether a partner stands out without being asked: the own organisation among partners that are. */
export function staysUnasked(
  fields: PartnerFields,
  filters: readonly PartnerFilter[],
  partner: Partner,
): boolean {
  const asked = filters.filter((filter) => filterTest(fields, [filter]) !== null);
  return asked.length > 0 && !asked.some(({ fieldId }) => isJudgedBy(fieldId, partner));
}

function isThere(state: Visibility | undefined): boolean {
  return state !== undefined && state !== 'hidden';
}

function* filtered(
  relationships: Iterable<Relationship>,
  test: (relationship: Relationship) => boolean,
): Generator<Relationship> {
  for (const relationship of relationships) if (test(relationship)) yield relationship;
}
