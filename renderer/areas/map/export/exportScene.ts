import { legendItems } from '@shared/mapping/legend';
import { withContents } from '@shared/mapping/moving';
import { onMap } from '@shared/mapping/placing';
import { nameSizes, zoneItem } from '@shared/mapping/zoneFace';
import { expandBox, unionBoxes, type Box } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { currentDocument } from '../../../store/documentStore';
import type { MapSession } from '../MapSession';
import { filterWords } from '../reading/filterWords';
import { legendWords } from '../reading/readingWords';

/** What is exported: items as they are drawn now, the legend beside them, and the box with some air round them. */
export interface ExportScene {
  readonly items: readonly SceneItem[];
  readonly bounds: Box;
}

const air = 24;

/** The whole map, or what is selected with what lies in selected zones and the lines between. */
export function exportScene(session: MapSession, scope: 'whole' | 'selection'): ExportScene | null {
  const chosen = scope === 'whole' ? [...session.scene.items()] : selectedItems(session);
  const items = withoutHints(session, chosen);
  const drawn = unionBoxes(items.map(paintedBox));
  if (drawn === null) return null;
  const { styles, inForce } = session.reading.store.getState();
  const document = currentDocument();
  const fields = session.reading.actors.fields(document);
  const filter = filterWords(inForce, { t: session.t, document, fields });
  const beside = { x: drawn.x + drawn.width + air, y: drawn.y };
  const legend = legendItems(styles.parts, filter, beside, legendWords(session.t));
  const bounds = unionBoxes([drawn, ...legend.map(({ box }) => box)]) ?? drawn;
  return { items: [...items, ...legend], bounds: expandBox(bounds, air) };
}

/** What a zone does to a card is for whoever edits, not for readers of a picture. */
function withoutHints({ mapId }: MapSession, items: readonly SceneItem[]): SceneItem[] {
  const { mapZone } = currentDocument();
  const sizes = nameSizes(onMap(mapZone, mapId));
  return items.map((item) => {
    const zone = mapZone.get(item.id);
    return zone ? zoneItem(zone, '', sizes.get(zone.id)) : item;
  });
}

/** The room above a zone is for its name when it is seen from afar, which an export is not. */
function paintedBox(item: SceneItem): Box {
  return item.kind === 'zone' ? item.box : item.bounds;
}

function selectedItems(session: MapSession): SceneItem[] {
  const selected = session.selectedItems();
  const ids = withContents(currentDocument(), session.mapId, selected);
  const found = new Map<string, SceneItem>();
  for (const item of session.scene.movingParts(ids).rigid) found.set(item.id, item);
  for (const id of selected) {
    const item = session.scene.item(id);
    if (item) found.set(id, item);
  }
  return [...found.values()];
}
