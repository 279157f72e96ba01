import type { MapStyling } from '@shared/model/mapLook';
import type { MapSession } from '../MapSession';

/** Changes parts of the look of the open map's cards. */
export function setStyling({ reading, t }: MapSession, change: Partial<MapStyling>): void {
  const styling = { ...reading.look().styling, ...change };
  reading.writeLook(t('mapReading.edit.styling'), { styling });
}
