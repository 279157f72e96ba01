import type { Document } from '../document/document';
import type { MapZone } from '../model/mapZone';
import { boxesTouch, boxHolds, centreOf, type Box, type Point } from '../scene/geometry';
import { cardBox, gridStep } from './card';
import { touchesAny } from './freeSpot';
import { boxWithGap, placesBeyond } from './growZone';
import { zonePadding } from './placeInZones';
import { placesInZone } from './placesInZone';
import { actorBox, onMap } from './placing';

type Tables = Pick<Document, 'mapActor' | 'mapNote' | 'mapZone' | 'partner'>;

/** What a card has round it in a zone, beside the name above. */
const margin = gridStep / 2;

/**
 * Where a further card comes to lie wholly in a zone: on the zone's grid of cards, else wherever in
 * it there is room. In a full zone it is where the zone has to grow to: downwards, or to the right
 * when another zone lies below. A full zone that is locked takes it in its middle.
 */
export function roomInZone(tables: Tables, zone: MapZone): Point {
  const { mapId } = zone;
  const others = [
    ...onMap(tables.mapActor, mapId).map((actor) => actorBox(tables, actor)),
    ...onMap(tables.mapNote, mapId),
  ];
  const isTaken = touchesAny(others);
  const [onGrid] = placesInZone(tables, zone, 1, new Set());
  const holdsGrid = onGrid && boxHolds(zone, cardBox('partner', onGrid));
  if (holdsGrid && !isTaken(boxWithGap(onGrid))) return onGrid;
  const free = firstFree(innerOf(zone), others);
  if (free) return free;
  const [beyond] = zone.locked ? [] : placesBeyond(tables, zone, 1);
  return beyond ?? centreOf(zone);
}

/** The part of a zone that cards are to lie in: below its name, off its edges. */
export function innerOf({ x, y, width, height }: Box): Box {
  const top = zonePadding.top - margin;
  return { x: x + margin, y: y + top, width: width - 2 * margin, height: height - top - margin };
}

/** The first place in a box, row by row, at which a card lies wholly in it and beside the others. */
function firstFree({ x, y, width, height }: Box, others: readonly Box[]): Point | undefined {
  const card = cardBox('partner', { x: 0, y: 0 });
  for (let top = y; top + card.height <= y + height; top += margin) {
    for (let left = x; left + card.width <= x + width;) {
      const at = { x: left + card.width / 2, y: top + card.height / 2 };
      const box = boxWithGap(at);
      const met = others.find((other) => boxesTouch(other, box));
      if (!met) return at;
      // Nothing before its end is free: a zone may be as large as the paper, and so may a note.
      left += margin * (Math.floor((met.x + met.width - box.x) / margin) + 1);
    }
  }
  return undefined;
}
