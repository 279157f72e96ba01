import type { Draft } from '../../document/draft';
import { ordersAfter } from '../../document/ordering';
import { createMap } from '../../mapping/maps';
import { normaliseName } from '../partners/normaliseName';
import type { NetworkPlan } from './planNetworkImport';

const perStep = 250;

/**
 * Carries a plan out in a draft, on a new map, step by step. Gives the id of the map. The document
 * must be the one the plan was made for.
 */
export function* applyNetworkImport(
  draft: Draft,
  plan: NetworkPlan,
  mapName: string,
): Generator<number, string> {
  const mapId = createMap(draft, mapName).id;
  const total = plan.partners.length + plan.edges.length + plan.zones.length + plan.notes.length;
  let done = 0;
  const zoneOrders = ordersAfter([], plan.zones.length);
  for (const [index, { text, hue, box }] of plan.zones.entries()) {
    const order = zoneOrders[index] ?? 'a0';
    draft.add('mapZone', { mapId, name: text, ...(hue ? { hue } : {}), ...box, order });
    if ((done += 1) % perStep === 0) yield done / total;
  }
  const noteOrders = ordersAfter([], plan.notes.length);
  for (const [index, { text, hue, box }] of plan.notes.entries()) {
    const order = noteOrders[index] ?? 'a0';
    draft.add('mapNote', { mapId, text, ...(hue ? { hue } : {}), ...box, order });
    if ((done += 1) % perStep === 0) yield done / total;
  }
  const orders = ordersAfter([], plan.partners.length);
  const partnerIds: string[] = [];
  for (const [index, { partnerId, name, role, centre, fields }] of plan.partners.entries()) {
    const id =
      partnerId ?? draft.add('partner', { name, role, ...fields, stageSince: draft.today }).id;
    partnerIds.push(id);
    const order = orders[index] ?? 'a0';
    draft.add('mapActor', { mapId, partnerId: id, x: centre.x, y: centre.y, order });
    if ((done += 1) % perStep === 0) yield done / total;
  }
  const types = relationshipTypes(draft, plan);
  for (const { from, to, typeName, fields } of plan.edges) {
    draft.add('relationship', {
      ...fields,
      fromId: partnerIds[from] ?? '',
      toId: partnerIds[to] ?? '',
      typeId: types.get(normaliseName(typeName)) ?? null,
    });
    if ((done += 1) % perStep === 0) yield done / total;
  }
  return mapId;
}

/** The ids of the types that are named, by name; what the plan does not have is added. */
function relationshipTypes(draft: Draft, plan: NetworkPlan): ReadonlyMap<string, string> {
  const known = draft.document.relationshipType;
  const ids = new Map([...known.values()].map(({ id, name }) => [normaliseName(name), id]));
  const missing = new Map<string, string>();
  for (const { typeName } of plan.edges) {
    const key = normaliseName(typeName);
    if (typeName !== '' && !ids.has(key) && !missing.has(key)) missing.set(key, typeName);
  }
  const orders = ordersAfter(known.values(), missing.size);
  [...missing].forEach(([key, name], index) => {
    const order = orders[index] ?? 'a0';
    ids.set(key, draft.add('relationshipType', { name, order }).id);
  });
  return ids;
}
