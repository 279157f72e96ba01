import type { MapStyling } from '@shared/model/mapLook';
import { edit } from '../../../store/documentStore';
import type { MapSession } from '../MapSession';

/** Changes parts of the look of the open map's cards. */
export function setStyling(session: MapSession, change: Partial<MapStyling>): void {
  edit(session.t('mapReading.edit.styling'), (draft) => {
    const map = draft.document.map.get(session.mapId);
    if (map) draft.update('map', map.id, { styling: { ...map.styling, ...change } });
  });
}
