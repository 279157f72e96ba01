import type { TFunction } from 'i18next';
import type { Command } from '../../../frame/command';
import { currentDocument } from '../../../store/documentStore';
import { canMove, duplicate, move, remove, showBeside } from './mapActions';
import { openNewMap, setRenamingMap } from './mapsUi';

/** What can be done with the map that is shown as a whole, and with the list of maps. */
export function mapsCommands(mapId: string, t: TFunction): Command[] {
  const hasOthers = (): boolean => currentDocument().map.size > 1;
  const command = (
    id: string,
    title: Command['title'],
    run: Command['run'],
    isEnabled?: () => boolean,
  ): Command => ({ id, group: 'map', title, run, ...(isEnabled ? { isEnabled } : {}) });
  return [
    {
      id: 'map.new',
      group: 'map',
      title: (words) => words('map.maps.new'),
      keywords: ['template', 'blank', 'lanes', 'rings', 'quadrants', 'value chain', 'regions'],
      run: () => openNewMap(),
    },
    command(
      'map.renameMap',
      (words) => words('map.maps.rename'),
      () => setRenamingMap(true),
    ),
    command(
      'map.duplicate',
      (words) => words('mapDrawing.maps.duplicate'),
      () => duplicate(t, mapId),
    ),
    command(
      'map.earlier',
      (words) => words('mapDrawing.maps.earlier'),
      () => move(t, mapId, -1),
      () => canMove(mapId, -1),
    ),
    command(
      'map.later',
      (words) => words('mapDrawing.maps.later'),
      () => move(t, mapId, 1),
      () => canMove(mapId, 1),
    ),
    command(
      'map.next',
      (words) => words('mapDrawing.maps.next'),
      () => showBeside(mapId, 1),
      hasOthers,
    ),
    command(
      'map.previous',
      (words) => words('mapDrawing.maps.previous'),
      () => showBeside(mapId, -1),
      hasOthers,
    ),
    command(
      'map.deleteMap',
      (words) => words('map.maps.delete'),
      () => remove(t, mapId),
    ),
  ];
}
