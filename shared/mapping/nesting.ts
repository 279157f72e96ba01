import { inOrder } from '../document/ordering';
import type { MapZone } from '../model/mapZone';
import { boxHasPoint, boxHolds, expandBox, type Box, type Point } from '../scene/geometry';

type Nested = Box & Pick<MapZone, 'id' | 'order'>;

/** Edges that were drawn on each other are the same edge, though sums of tenths differ a little. */
const slack = 0.5;

/**
 * Zones with the largest first, so that whatever holds another comes before it; of two of the same
 * size the one at the back comes first. The other functions here want them so.
 */
export function outerFirst<Z extends Nested>(zones: Iterable<Z>): Z[] {
  return inOrder(zones).sort((a, b) => areaOf(b) - areaOf(a));
}

/** The zone a point belongs to: the smallest that holds it. */
export function zoneAt<Z extends Nested>(nested: readonly Z[], point: Point): Z | undefined {
  return nested.findLast((zone) => boxHasPoint(zone, point));
}

/** The zone a zone belongs to: the smallest that wholly holds it. */
export function zoneAround<Z extends Nested>(nested: readonly Z[], zone: Z): Z | undefined {
  return nested.slice(0, nested.indexOf(zone)).findLast((outer) => holds(outer, zone));
}

/** The zones that belong to each zone, by its id, and to none (null), in the order people gave them. */
export function zonesByOuter<Z extends Nested>(
  nested: readonly Z[],
): ReadonlyMap<string | null, readonly Z[]> {
  return grouped(inOrder(nested), (zone) => zoneAround(nested, zone));
}

/** What lies at points by the id of the zone it belongs to (null: none), in the order given. */
export function pointsByZone<P extends Point>(
  nested: readonly Nested[],
  points: Iterable<P>,
): ReadonlyMap<string | null, readonly P[]> {
  return grouped(points, (point) => zoneAt(nested, point));
}

function grouped<T>(
  items: Iterable<T>,
  zoneOf: (item: T) => Nested | undefined,
): ReadonlyMap<string | null, readonly T[]> {
  const groups = new Map<string | null, T[]>();
  for (const item of items) {
    const key = zoneOf(item)?.id ?? null;
    const known = groups.get(key);
    if (known) known.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** The zones that lie wholly in a zone, at whatever depth. */
export function zonesWithin<Z extends Nested>(nested: readonly Z[], zone: Z): Z[] {
  return nested.slice(nested.indexOf(zone) + 1).filter((inner) => holds(zone, inner));
}

function holds(outer: Box, inner: Box): boolean {
  return boxHolds(expandBox(outer, slack), inner);
}

function areaOf({ width, height }: Box): number {
  return width * height;
}
