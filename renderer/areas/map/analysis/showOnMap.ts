import { unionBoxes } from '@shared/scene/geometry';
import { announce } from '../../../ui/announce';
import type { MapSession } from '../MapSession';

/** Selects partners and relationships on the map and shows all of them. */
export function showOnMap(session: MapSession, recordIds: readonly string[]): void {
  const items = recordIds.flatMap((id) => session.itemOfRecord(id) ?? []);
  session.selectItems(items);
  const box = unionBoxes(items.flatMap((id) => session.scene.item(id)?.box ?? []));
  if (box) session.view?.fit(box);
  announce(session.t('map.spoken.selected', { count: items.length }));
}
