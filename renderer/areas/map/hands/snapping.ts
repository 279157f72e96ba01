import { snapMove, type Snapped } from '@shared/mapping/snap';
import { gridStep } from '@shared/mapping/card';
import { boxHolds, centreOf, type Box, type Point } from '@shared/scene/geometry';
import { viewBox } from '../../../canvas/camera';
import { useMapPreferences } from '../mapPreferences';
import type { MapSession } from '../MapSession';

/** How near, in screen pixels, a dragged item is drawn to a line. */
const reach = 6;
/** From further away a pixel is too coarse to line anything up by. */
const leastScale = 0.3;
/** In a crowd only the nearest are worth lining up with. */
const mostNeighbours = 160;

/** Where the move of a box is drawn to, as the person likes it. For one gesture. */
export function snapOf(
  session: MapSession,
  box: Box | null,
  moving: ReadonlySet<string>,
): (by: Point, axes: { readonly x: boolean; readonly y: boolean }) => Snapped {
  const inView = boxesInView(session, moving);
  return (by, axes) => {
    const { grid, guides } = useMapPreferences.getState();
    const scale = session.view?.camera.scale ?? 1;
    if (!box || (!grid && !(guides && scale >= leastScale))) return { by, guides: [] };
    const neighbours = guides && scale >= leastScale ? nearest(inView(), box, by) : [];
    const options = { neighbours, reach: reach / scale, grid: grid ? gridStep : null, axes };
    return snapMove(box, by, options);
  };
}

/** The boxes in view that stay. Looked up anew only when the view has moved: each step asks. */
function boxesInView(session: MapSession, moving: ReadonlySet<string>): () => readonly Box[] {
  let seen: Box | null = null;
  let boxes: readonly Box[] = [];
  return () => {
    const { view } = session;
    if (!view) return [];
    const now = viewBox(view.camera, view.viewport);
    if (seen && boxHolds(seen, now) && boxHolds(now, seen)) return boxes;
    seen = now;
    boxes = view.index
      .query(now)
      .filter(({ id, kind }) => kind !== 'line' && !moving.has(id))
      .map((item) => item.box);
    return boxes;
  };
}

/** The nearest of the boxes when there are many. */
function nearest(boxes: readonly Box[], box: Box, by: Point): readonly Box[] {
  if (boxes.length <= mostNeighbours) return boxes;
  const at = centreOf({ ...box, x: box.x + by.x, y: box.y + by.y });
  const distance = (other: Box): number => {
    const centre = centreOf(other);
    return Math.hypot(centre.x - at.x, centre.y - at.y);
  };
  return boxes
    .map((other) => ({ other, away: distance(other) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, mostNeighbours)
    .map(({ other }) => other);
}
