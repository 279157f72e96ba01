import type { Command } from '../../../frame/command';
import type { MenuEntry } from '../../../ui/Menu';
import type { MapSession } from '../MapSession';
import { arrangeByField, gridFields } from './arrangeByField';
import { arrangedSelection, arrangeMap, arrangements } from './arrangeMap';

/** One command for each way to arrange. */
export function arrangeCommands(session: MapSession): Command[] {
  return [
    ...arrangements.map((id): Command => ({
      id: `map.arrange.${id}`,
      group: 'map',
      title: (t) => t(`mapDrawing.arrange.command.${id}`),
      keywords: id === 'tidy' ? ['tidy', 'layout', 'overlap'] : ['layout'],
      run: () => arrangeMap(session, id),
    })),
    ...gridFields.map((id): Command => ({
      id: `map.arrange.grid.${id}`,
      group: 'map',
      title: (t) => t('mapDrawing.arrange.byField', { field: t(`partners.field.${id}`) }),
      run: () => arrangeByField(session, id),
    })),
  ];
}

/** The same as a menu, under a heading that says for which cards. */
export function arrangeMenu(session: MapSession): MenuEntry[] {
  const { t } = session;
  const count = arrangedSelection(session)?.size ?? null;
  return [
    {
      id: 'arrange',
      heading:
        count === null ? t('mapDrawing.arrange.all') : t('mapDrawing.arrange.selected', { count }),
      actions: arrangements.map((id) => ({
        id,
        label: t(`mapDrawing.arrange.menu.${id}`),
        onAction: () => void arrangeMap(session, id),
      })),
    },
    {
      id: 'grid',
      label: t('mapDrawing.arrange.menu.grid'),
      entries: gridFields.map((id) => ({
        id,
        label: t(`partners.field.${id}`),
        onAction: () => void arrangeByField(session, id),
      })),
    },
  ];
}
