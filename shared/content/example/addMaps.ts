import type { Draft } from '../../document/draft';
import { orderAfter, ordersAfter } from '../../document/ordering';
import type { ActorIds } from './addActors';
import { mapContents, type MapContent } from './mapContent';

/** Fills the plan's first map and adds the others. */
export function addMaps(draft: Draft, firstMapId: string, actors: ActorIds): void {
  for (const [at, content] of mapContents.entries()) {
    if (at === 0) {
      draft.update('map', firstMapId, { name: content.name });
      fillMap(draft, firstMapId, content, actors);
    } else {
      const order = orderAfter(draft.document.map.values());
      fillMap(draft, draft.add('map', { name: content.name, order }).id, content, actors);
    }
  }
}

function fillMap(draft: Draft, mapId: string, content: MapContent, actors: ActorIds): void {
  const zoneOrders = ordersAfter([], content.zones.length);
  for (const [at, zone] of content.zones.entries()) {
    draft.add('mapZone', { ...zone, mapId, order: zoneOrders[at] ?? 'a0' });
  }
  const actorOrders = ordersAfter([], content.actors.length);
  for (const [at, [name, x, y]] of content.actors.entries()) {
    const order = actorOrders[at] ?? 'a0';
    draft.add('mapActor', { mapId, partnerId: actors.idOf(name), x, y, order });
  }
  const noteOrders = ordersAfter([], content.notes.length);
  for (const [at, note] of content.notes.entries()) {
    draft.add('mapNote', { ...note, mapId, order: noteOrders[at] ?? 'a0' });
  }
}
