import type { Box, Point } from './geometry';
import { transform, plainShape, type Glue } from './slideXml';

/** Where a line ends at an item, in map units. */
export interface LineEnd {
  readonly itemId: string;
  readonly at: Point;
}

/** One point. */
const size = 12_700;

/**
 * Anchors of lines. A shape has a connection site in the middle of each side, in which all lines of
 * that side would meet. So each end of a line has a small shape of its own, without fill or border,
 * in the group of its card: the lines part as on screen and follow the card when it is moved. Own
 * sites on a freeform would need no anchors, but LibreOffice does not know which way a line leaves
 * them, and other programs do not know them at all.
 */
export class SlideAnchors {
  private readonly ends = new Map<string, LineEnd[]>();
  private readonly glues = new Map<LineEnd, Glue>();

  /** Notes an end, before the item that it is at is drawn. */
  add(end: LineEnd): void {
    const known = this.ends.get(end.itemId);
    if (known) known.push(end);
    else this.ends.set(end.itemId, [end]);
  }

  /** Draws the anchors of an item with this box. `place` gives a point of the map on the slide. */
  draw(
    itemId: string,
    box: Box,
    { place, nextId }: { readonly place: (at: Point) => Point; readonly nextId: () => number },
  ): string {
    const drawn = (this.ends.get(itemId) ?? []).map((end) => {
      const shapeId = nextId();
      const site = siteNearest(box, end.at);
      this.glues.set(end, { shapeId, site });
      return anchor(shapeId, place(end.at), site);
    });
    return drawn.join('');
  }

  /** What a line's end is glued to; null when its item was not drawn. */
  glue(end: LineEnd): Glue | null {
    return this.glues.get(end) ?? null;
  }
}

/** A square inside the card that has its connection site at the point. */
function anchor(id: number, { x, y }: Point, site: number): string {
  const inward = [
    { x: -0.5, y: 0 },
    { x: 0, y: -0.5 },
    { x: -0.5, y: -1 },
    { x: -1, y: -0.5 },
  ][site] ?? { x: -0.5, y: -0.5 };
  const box = { x: x + inward.x * size, y: y + inward.y * size, width: size, height: size };
  const look = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>';
  return plainShape(id, 'line end', transform(box) + look);
}

/** The number of the connection site (top, left, bottom, right) a point of the border is nearest to. */
function siteNearest(box: Box, { x, y }: Point): number {
  const distances = [
    Math.abs(y - box.y),
    Math.abs(x - box.x),
    Math.abs(y - box.y - box.height),
    Math.abs(x - box.x - box.width),
  ];
  return distances.indexOf(Math.min(...distances));
}
