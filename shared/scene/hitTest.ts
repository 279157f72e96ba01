import { distanceToPolyline } from './curve';
import { boxHasPoint, expandBox, type Box, type Point } from './geometry';
import { comparePaintOrder, type SceneItem, type SceneItemKind } from './sceneItem';
import type { SpatialIndex } from './spatialIndex';

/**
 * The topmost item at a point, or null.
 * `slack` is how far beside a line or a frame still counts, in world units.
 */
export function hitTest(
  index: SpatialIndex,
  point: Point,
  slack: number,
  kinds?: readonly SceneItemKind[],
): SceneItem | null {
  const around = expandBox({ x: point.x, y: point.y, width: 0, height: 0 }, slack);
  let top: SceneItem | null = null;
  for (const item of index.query(around)) {
    if (kinds && !kinds.includes(item.kind)) continue;
    if (!hits(item, point, slack)) continue;
    if (!top || comparePaintOrder(item, top) > 0) top = item;
  }
  return top;
}

/** Whether a point hits an item: a box anywhere, a frame on its title or border, a line beside it. */
function hits(item: SceneItem, point: Point, slack: number): boolean {
  const { outline, box } = item;
  if (outline.type === 'line') return distanceToPolyline(outline.points, point) <= slack;
  if (outline.type === 'box') return boxHasPoint(box, point);
  if (!boxHasPoint(expandBox(box, slack), point)) return false;
  const inTitle = point.y <= box.y + outline.titleHeight;
  return inTitle || !boxHasPoint(expandBox(box, -slack), point);
}

/** The items a marquee catches: cards and notes it touches by their middle, frames it holds whole. */
export function itemsInMarquee(index: SpatialIndex, marquee: Box): SceneItem[] {
  return index.query(marquee).filter((item) => {
    if (item.kind === 'line') return false;
    const { box } = item;
    if (item.kind === 'zone') {
      return (
        boxHasPoint(marquee, box) &&
        boxHasPoint(marquee, { x: box.x + box.width, y: box.y + box.height })
      );
    }
    return boxHasPoint(marquee, { x: box.x + box.width / 2, y: box.y + box.height / 2 });
  });
}
