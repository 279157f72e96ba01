import type { Box } from './geometry';

/** How far the boxes of a part of the tree reach. */
export interface Reach {
  readonly leastX: number;
  readonly leastY: number;
  readonly mostY: number;
  readonly mostRight: number;
  readonly mostBottom: number;
}

interface Part extends Reach {
  /** Places in the order: the first and the last in this part. */
  readonly first: number;
  readonly last: number;
  /** The parts it falls into; of one that is not parted any more, the places in it, the last first. */
  readonly halves: readonly [Part, Part] | null;
  readonly places: readonly number[];
}

/** So few boxes are looked at one by one. */
const fewest = 16;

/**
 * Boxes in an order, to be asked which is the last of them that something holds of. They may lie on
 * each other in any way: of n, far fewer than n are looked at.
 *
 * Source: Bentley, 'Multidimensional binary search trees used for associative searching',
 * Communications of the ACM 18 (1975): a box is a point of four coordinates.
 */
export class OrderedBoxes<B extends Box> {
  private readonly root: Part;

  constructor(private readonly boxes: readonly B[]) {
    this.root = partOf(boxes, [...boxes.keys()], 0);
  }

  /**
   * The last box that `isWanted`, of the first `count`. `mayBeIn` is false for a reach with no wanted
   * box in it.
   */
  last(
    mayBeIn: (reach: Reach) => boolean,
    isWanted: (box: B) => boolean,
    count = this.boxes.length,
  ): B | undefined {
    let best = -1;
    // The depth is that of a balanced tree.
    const look = (part: Part): void => {
      if (part.last <= best || part.first >= count || !mayBeIn(part)) return;
      if (part.halves) {
        const [one, other] = part.halves;
        const isOneLater = one.last > other.last;
        look(isOneLater ? one : other);
        look(isOneLater ? other : one);
        return;
      }
      for (const place of part.places) {
        if (place <= best) return;
        const box = place < count ? this.boxes[place] : undefined;
        if (box && isWanted(box)) best = place;
      }
    };
    look(this.root);
    return this.boxes[best];
  }
}

const sides: readonly ((box: Box) => number)[] = [
  ({ x }) => x,
  ({ y }) => y,
  ({ x, width }) => x + width,
  ({ y, height }) => y + height,
];

function partOf(boxes: readonly Box[], places: number[], depth: number): Part {
  const boxAt = (place: number): Box => boxes[place] ?? { x: 0, y: 0, width: 0, height: 0 };
  const reach = {
    leastX: Infinity,
    leastY: Infinity,
    mostY: -Infinity,
    mostRight: -Infinity,
    mostBottom: -Infinity,
    first: Infinity,
    last: -1,
  };
  for (const place of places) {
    const { x, y, width, height } = boxAt(place);
    reach.leastX = Math.min(reach.leastX, x);
    reach.leastY = Math.min(reach.leastY, y);
    reach.mostY = Math.max(reach.mostY, y);
    reach.mostRight = Math.max(reach.mostRight, x + width);
    reach.mostBottom = Math.max(reach.mostBottom, y + height);
    reach.first = Math.min(reach.first, place);
    reach.last = Math.max(reach.last, place);
  }
  if (places.length <= fewest) {
    return { ...reach, halves: null, places: places.sort((a, b) => b - a) };
  }
  const side = sides[depth % sides.length] ?? (() => 0);
  places.sort((a, b) => side(boxAt(a)) - side(boxAt(b)));
  const middle = places.length >> 1;
  const half = (from: number, to: number): Part => partOf(boxes, places.slice(from, to), depth + 1);
  return { ...reach, halves: [half(0, middle), half(middle, places.length)], places: [] };
}
