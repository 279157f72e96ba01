import type { Command } from '../../../frame/command';
import type { MapSession } from '../MapSession';
import { copyAsPicture } from './copyPicture';
import { openExport } from './exportOptions';

/** Ways to take the map along. */
export function exportCommands(session: MapSession): Command[] {
  const isDrawn = (): boolean => !session.scene.items().next().done;
  const hasSelection = (): boolean => session.selectedItems().length > 0;
  return [
    {
      id: 'map.export',
      group: 'map',
      title: (t) => t('mapShow.export.open'),
      keywords: ['png', 'svg', 'pdf', 'powerpoint', 'pptx', 'canvas', 'graphml', 'csv', 'print'],
      inMenu: 'map',
      menuSection: 'show',
      inShareMenu: true,
      isEnabled: isDrawn,
      whyNot: (t) => t('mapHands.whyNot.empty'),
      run: openExport,
    },
    {
      id: 'map.copyPicture',
      group: 'map',
      title: (t) => t(`mapShow.export.${hasSelection() ? 'copySelection' : 'copyPicture'}`),
      inMenu: 'map',
      menuSection: 'show',
      isEnabled: isDrawn,
      whyNot: (t) => t('mapHands.whyNot.empty'),
      run: () => copyAsPicture(session),
    },
  ];
}
