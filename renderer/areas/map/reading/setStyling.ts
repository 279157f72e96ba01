import type { MapStyling } from '@shared/model/mapLook';
import type { MapSession } from '../MapSession';
import { offerToPart } from './offerToPart';

/** Changes parts of the look of the open map's cards. */
export function setStyling(session: MapSession, change: Partial<MapStyling>): void {
  const { reading, t } = session;
  const styling = { ...reading.look().styling, ...change };
  offerToPart(session, () => reading.writeLook(t('mapReading.edit.styling'), { styling }));
}
