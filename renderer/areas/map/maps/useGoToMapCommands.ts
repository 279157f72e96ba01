import { useMemo } from 'react';
import { inOrder } from '@shared/document/ordering';
import type { Command } from '../../../frame/command';
import { useCommands } from '../../../frame/commandRegistry';
import { useDocument } from '../../../store/documentStore';
import { showMap } from './mapsUi';

/** A command for each map but the one shown, so that it is found by its name. */
export function useGoToMapCommands(shownId: string | null): void {
  const maps = useDocument((document) => document.map);
  const commands = useMemo(
    () =>
      inOrder(maps.values())
        .filter(({ id }) => id !== shownId)
        .map(({ id, name }): Command => ({
          id: `map.show.${id}`,
          group: 'go',
          title: (t) => t('mapDrawing.maps.goTo', { name }),
          run: () => showMap(id),
        })),
    [maps, shownId],
  );
  useCommands(commands);
}
