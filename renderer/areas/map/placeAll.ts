import { groupings, type Grouping } from '@shared/mapping/partnerGroups';
import { placeAllBy } from '@shared/mapping/placeAll';
import { partnersNotOnMap } from '@shared/mapping/placing';
import type { Command } from '../../frame/command';
import { currentDocument } from '../../store/documentStore';
import { showUndoToast } from '../../store/undoToast';
import type { Submenu } from '../../ui/Menu';
import { editPlaces } from './binding/editPlaces';
import { groupWords } from './maps/templateWords';
import type { MapSession } from './MapSession';

/** Places all partners that are not on the map, beside what is there, and shows everything. */
export function placeAll(session: MapSession, by: Grouping): void {
  const { t, mapId, view } = session;
  const count = partnersNotOnMap(currentDocument(), mapId).length;
  if (count === 0) return;
  const content = view?.content;
  const from = content ? { x: content.x, y: content.y + content.height + 80 } : { x: 0, y: 0 };
  editPlaces(session, t('map.edit.placeAll'), (draft) =>
    placeAllBy(draft, mapId, by, groupWords(t), from),
  );
  view?.fit();
  showUndoToast(t('mapDrawing.placeAll.done', { count }));
}

/** One command for each way of placing all partners. */
export function placeAllCommands(session: MapSession): Command[] {
  return groupings.map((by) => ({
    id: `map.placeAll.${by}`,
    group: 'map',
    title: (t) => t(`mapDrawing.placeAll.${by}`),
    isEnabled: () => partnersNotOnMap(currentDocument(), session.mapId).length > 0,
    whyNot: (t) => t('mapHands.whyNot.placed'),
    run: () => placeAll(session, by),
  }));
}

/** The same as lines of a menu. */
export function placeAllMenu(session: MapSession): Submenu {
  const { t } = session;
  const isDisabled = partnersNotOnMap(currentDocument(), session.mapId).length === 0;
  return {
    id: 'placeAll',
    label: t('mapDrawing.placeAll.label'),
    entries: groupings.map((by) => ({
      id: `placeAll.${by}`,
      label: t(`mapDrawing.grouping.${by}`),
      isDisabled,
      onAction: () => placeAll(session, by),
    })),
  };
}
