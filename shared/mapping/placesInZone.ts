import type { Document } from '../document/document';
import type { MapZone } from '../model/mapZone';
import { boxHasPoint, type Point } from '../scene/geometry';
import { cardCell, cardGap } from './card';
import { touchesAny } from './freeSpot';
import { zonePadding } from './placeInZones';
import { actorBox, onMap } from './placing';

/**
 * Places in a zone for so many cards: its free ones, and the rest on top of each other in its
 * middle, so that everybody comes to lie in it.
 */
export function placesInZone(
  document: Pick<Document, 'mapActor' | 'partner'>,
  zone: MapZone,
  count: number,
  moving: ReadonlySet<string>,
): readonly Point[] {
  const places = [...freePlaces(document, zone, count, moving)];
  const middle = { x: zone.x + zone.width / 2, y: zone.y + zone.height / 2 };
  while (places.length < count) places.push(middle);
  return places;
}

/** Free places in a zone for at most so many cards, row by row, round the cards that lie there. */
export function freePlaces(
  document: Pick<Document, 'mapActor' | 'partner'>,
  zone: MapZone,
  count: number,
  moving: ReadonlySet<string>,
): readonly Point[] {
  const taken = onMap(document.mapActor, zone.mapId)
    .filter((actor) => !moving.has(actor.id) && boxHasPoint(zone, actor))
    .map((actor) => actorBox(document, actor));
  const isTaken = touchesAny(taken);
  const columns = Math.floor((zone.width - 2 * zonePadding.side) / cardCell.width);
  const rows = Math.floor((zone.height - zonePadding.top) / cardCell.height);
  const places: Point[] = [];
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < columns && places.length < count; column += 1) {
      const at = {
        x: zone.x + zonePadding.side + (column + 0.5) * cardCell.width,
        y: zone.y + zonePadding.top + (row + 0.5) * cardCell.height,
      };
      const size = { width: cardCell.width - cardGap.x, height: cardCell.height - cardGap.y };
      const box = { x: at.x - size.width / 2, y: at.y - size.height / 2, ...size };
      if (!isTaken(box)) places.push(at);
    }
  }
  return places;
}
