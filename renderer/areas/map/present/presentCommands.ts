import type { Command } from '../../../frame/command';
import type { MapSession } from '../MapSession';
import { startPresenting } from './presenting';

/** Showing the map to a room. */
export function presentCommands(session: MapSession): Command[] {
  return [
    {
      id: 'map.present',
      group: 'map',
      title: (t) => t('mapShow.present.start'),
      keywords: ['slides', 'full screen', 'show', 'presentation'],
      inMenu: 'map',
      menuSection: 'show',
      isEnabled: () => !session.scene.items().next().done,
      whyNot: (t) => t('mapHands.whyNot.empty'),
      run: () => startPresenting(session),
    },
  ];
}
