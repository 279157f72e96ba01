import type { Box, Point } from './geometry';
import { boxOnSlide, type SlideScale } from './slideGeometry';
import { plainShape, transform, type Glue } from './slideXml';

/** Where a line ends at an item, in map units. */
export interface LineEnd {
  readonly itemId: string;
  readonly at: Point;
}

/** In map units. */
const thickness = 2;

const unseen = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/><a:ln><a:noFill/></a:ln>';

/**
 * Anchors of lines. A shape has a connection site in the middle of each side, in which all lines of
 * that side would meet. So each end of a line has a small shape of its own, without fill or border,
 * in the group of its card: the lines part as on screen and follow the card when it is moved. Own
 * sites on a freeform would need no anchors, but LibreOffice leads lines out of them sideways.
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

  /** Draws the anchors of an item with this box. */
  draw(itemId: string, box: Box, scale: SlideScale, nextId: () => number): string {
    const drawn = (this.ends.get(itemId) ?? []).map((end) => {
      const shapeId = nextId();
      const site = siteNearest(box, end.at);
      this.glues.set(end, { shapeId, site });
      const place = transform(boxOnSlide(strip(box, end.at, site), scale));
      return plainShape(shapeId, 'line end', place + unseen);
    });
    return drawn.join('');
  }

  /** What a line's end is glued to; null when its item was not drawn. */
  glue(end: LineEnd): Glue | null {
    return this.glues.get(end) ?? null;
  }
}

/**
 * A strip inside the card, along its side, with the end in its middle: there the strip has its
 * connection site. It is as long as it can be, as LibreOffice leads the lines of close cards in
 * loops when it does not see the cards overlap.
 */
function strip({ x, y, width, height }: Box, at: Point, site: number): Box {
  const across = 2 * Math.max(0, Math.min(at.x - x, x + width - at.x));
  const down = 2 * Math.max(0, Math.min(at.y - y, y + height - at.y));
  switch (site) {
    case 0:
      return { x: at.x - across / 2, y: at.y, width: across, height: thickness };
    case 1:
      return { x: at.x, y: at.y - down / 2, width: thickness, height: down };
    case 2:
      return { x: at.x - across / 2, y: at.y - thickness, width: across, height: thickness };
    default:
      return { x: at.x - thickness, y: at.y - down / 2, width: thickness, height: down };
  }
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
