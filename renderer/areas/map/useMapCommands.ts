import { useMemo } from 'react';
import { useCommands } from '../../frame/commandRegistry';
import type { Command } from '../../frame/command';
import { toggleMapList, useUi } from '../../store/uiStore';
import { arrangeCommands } from './arrange/arrangeCommands';
import { moveToZoneCommand } from './binding/moveToZone';
import { deletePartners, placeFreely, startEditing } from './mapEdits';
import { targetItems } from './mapFocus';
import { handCommands } from './hands/handCommands';
import { connectFromTarget, removeTargets, selectAll } from './mapKeys';
import type { MapSession } from './MapSession';
import { readingCommands } from './reading/readingCommands';
import { mapsCommands } from './maps/mapsCommands';
import { placeAllCommands } from './placeAll';
import { fitSelection, panTowards, zoomBy } from './zooming';

/** What the command palette offers while a map is shown. */
export function useMapCommands(session: MapSession): void {
  const commands = useMemo(
    () => [
      ...viewCommands(session),
      ...itemCommands(session),
      ...handCommands(session),
      ...readingCommands(session),
      moveToZoneCommand(session),
      ...arrangeCommands(session),
      ...mapsCommands(session.mapId, session.t),
    ],
    [session],
  );
  useCommands(commands);
}

/** Alt with an arrow is the way back and forward everywhere, so it is Shift. */
const panKeys = [
  ['left', 'Shift+ArrowLeft'],
  ['right', 'Shift+ArrowRight'],
  ['up', 'Shift+ArrowUp'],
  ['down', 'Shift+ArrowDown'],
] as const;

function viewCommands(session: MapSession): Command[] {
  return [
    {
      id: 'map.fit',
      group: 'map',
      title: (t) => t('map.command.fit'),
      keywords: ['fit', 'zoom', 'everything'],
      shortcut: 'F',
      run: () => session.view?.fit(),
    },
    {
      id: 'map.zoomIn',
      group: 'map',
      title: (t) => t('map.tool.zoomIn'),
      shortcut: '+',
      run: () => zoomBy(session, 1.25),
    },
    {
      id: 'map.zoomOut',
      group: 'map',
      title: (t) => t('map.tool.zoomOut'),
      shortcut: '-',
      run: () => zoomBy(session, 0.8),
    },
    {
      id: 'map.zoomActual',
      group: 'map',
      title: (t) => t('map.tool.zoomActual'),
      keywords: ['100%', '%', 'zoom'],
      shortcut: '0',
      run: () => zoomBy(session, null),
    },
    {
      id: 'map.zoomSelection',
      group: 'map',
      title: (t) => t('map.tool.zoomSelection'),
      keywords: ['fit', 'zoom'],
      shortcut: 'Shift+F',
      isEnabled: () => targetItems(session).length > 0,
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: () => fitSelection(session),
    },
    ...panKeys.map(([heading, shortcut]): Command => ({
      id: `map.pan.${heading}`,
      group: 'map',
      title: (t) => t(`map.tool.pan.${heading}`),
      keywords: ['pan', 'scroll', 'paper'],
      shortcut,
      run: () => panTowards(session, heading),
    })),
    {
      id: 'map.toggleList',
      group: 'map',
      title: (t) => t(useUi.getState().mapListHidden ? 'map.palette.show' : 'map.palette.hide'),
      keywords: ['palette', 'kinds', 'not on this map'],
      run: toggleMapList,
    },
    {
      id: 'map.selectAll',
      group: 'map',
      title: (t) => t('map.command.selectAll'),
      shortcut: 'Mod+A',
      run: () => selectAll(session),
    },
    ...placeAllCommands(session),
    {
      id: 'map.relationshipTypes',
      group: 'map',
      title: (t) => t('mapDrawing.types.command'),
      run: () => session.setUi({ isTypesOpen: true }),
    },
    {
      id: 'map.help',
      group: 'map',
      title: (t) => t('map.help.title'),
      keywords: ['help', 'shortcuts', 'keyboard', 'lines', 'meaning'],
      run: () => session.setUi({ isHelpOpen: true }),
    },
  ];
}

function itemCommands(session: MapSession): Command[] {
  const hasTarget = (): boolean => targetItems(session).length > 0;
  const hasCard = (): boolean =>
    targetItems(session).some((id) => session.scene.item(id)?.kind === 'card');
  return [
    {
      id: 'map.addZone',
      group: 'map',
      title: (t) => t('map.command.addZone'),
      keywords: ['frame', 'group', 'lane', 'region'],
      shortcut: 'Z',
      run: () => placeFreely(session, { type: 'zone', name: '' }),
    },
    {
      id: 'map.addNote',
      group: 'map',
      title: (t) => t('map.command.addNote'),
      keywords: ['sticky', 'comment'],
      shortcut: 'N',
      run: () => placeFreely(session, { type: 'note', name: '' }),
    },
    {
      id: 'map.connect',
      group: 'map',
      title: (t) => t('map.command.connect'),
      keywords: ['line', 'link', 'relationship', 'tie', 'arrow'],
      shortcut: 'C',
      isEnabled: hasCard,
      whyNot: (t) => t('mapHands.whyNot.card'),
      run: () => connectFromTarget(session),
    },
    {
      id: 'map.rename',
      group: 'map',
      title: (t) => t('map.command.rename'),
      shortcut: 'F2',
      isEnabled: hasTarget,
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: () => {
        const [id] = targetItems(session);
        if (id !== undefined) startEditing(session, id);
      },
    },
    {
      id: 'map.remove',
      group: 'map',
      title: (t) => t('map.command.remove'),
      keywords: ['delete', 'take off'],
      isEnabled: hasTarget,
      whyNot: (t) => t('mapHands.whyNot.nothing'),
      run: () => removeTargets(session),
    },
    {
      id: 'map.deletePartner',
      group: 'map',
      title: (t) => t('map.command.deletePartner'),
      isEnabled: hasCard,
      whyNot: (t) => t('mapHands.whyNot.card'),
      run: () => deletePartners(session, targetItems(session)),
    },
  ];
}
