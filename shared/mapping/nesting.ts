import { groupedBy } from '../document/groupedBy';
import { byOrder, inOrder } from '../document/ordering';
import type { MapZone } from '../model/mapZone';
import { boxHasPoint, boxHolds, expandBox, type Box, type Point } from '../scene/geometry';
import { OrderedBoxes } from '../scene/orderedBoxes';

type Nested = Box & Pick<MapZone, 'id' | 'order'>;

/** Edges that were drawn on each other are the same edge, though sums of tenths differ a little. */
const slack = 0.5;

/**
 * Zones with the largest first, so that whatever holds another comes before it; of two of the same
 * size the one at the back comes first.
 */
export function outerFirst<Z extends Nested>(zones: Iterable<Z>): Z[] {
  return [...zones].sort(compareNested);
}

/** Zones, to be asked which of them others and points belong to. */
export class Nesting<Z extends Nested> {
  /** As `outerFirst` has them. */
  readonly zones: readonly Z[];
  private readonly boxes: OrderedBoxes<Z>;

  constructor(zones: Iterable<Z>) {
    this.zones = outerFirst(zones);
    this.boxes = new OrderedBoxes(this.zones);
  }

  /** The zone a point belongs to: the smallest that holds it. */
  zoneAt({ x, y }: Point): Z | undefined {
    return this.boxes.last(
      (reach) =>
        reach.leastX <= x && reach.leastY <= y && reach.mostRight >= x && reach.mostBottom >= y,
      (zone) => boxHasPoint(zone, { x, y }),
    );
  }

  /** The zone a zone, which need not be one of these, belongs to: the smallest that wholly holds it. */
  zoneAround(inner: Nested): Z | undefined {
    const { x, y, width, height } = expandBox(inner, -2 * slack);
    return this.boxes.last(
      (reach) =>
        reach.leastX <= x &&
        reach.leastY <= y &&
        reach.mostRight >= x + width &&
        reach.mostBottom >= y + height,
      (outer) => boxHolds(expandBox(outer, slack), inner),
      this.countBefore(inner),
    );
  }

  /** The zones that belong to each zone, by its id, and to none (null), in the order people gave them. */
  zonesByOuter(): ReadonlyMap<string | null, readonly Z[]> {
    return groupedBy(inOrder(this.zones), (zone) => this.zoneAround(zone)?.id ?? null);
  }

  /** What lies at points by the id of the zone it belongs to (null: none), in the order given. */
  pointsByZone<P extends Point>(points: Iterable<P>): ReadonlyMap<string | null, readonly P[]> {
    return groupedBy(points, (point) => this.zoneAt(point)?.id ?? null);
  }

  /** How many of these zones come before a zone in their order. */
  private countBefore(zone: Nested): number {
    let [low, high] = [0, this.zones.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = this.zones[middle];
      if (other && compareNested(other, zone) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

function compareNested(a: Nested, b: Nested): number {
  return b.width * b.height - a.width * a.height || byOrder(a, b);
}
