import { boxHolds, intersection, unionBoxes, type Box } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import {
  fitBox,
  scaleLimits,
  type Camera,
  type Insets,
  type Viewport,
} from '../../../canvas/camera';

/** Larger than this a few cards would fill a wall, and say no more. */
const most = 2;

/** Shows a box to a room as large as what is free on the screen allows. */
export function fillScreen(box: Box, viewport: Viewport, edges: Insets): Camera {
  return fitBox(box, viewport, edges, most);
}

/** The part of a region that something lies in: a saved view frames empty paper as well. */
export function contentIn(region: Box, items: Iterable<Pick<SceneItem, 'kind' | 'box'>>): Box {
  const parts: Box[] = [];
  for (const { kind, box } of items) {
    // A line that leads away says nothing about where there is something to see.
    if (kind === 'line' && !boxHolds(region, box)) continue;
    const part = intersection(box, region);
    if (part) parts.push(part);
  }
  return unionBoxes(parts) ?? region;
}

/**
 * Shows what a saved view showed as large as the screen allows. The view was saved in a window with
 * bars and a legend, whose room its frame holds; what is in it is never shown smaller than the frame.
 */
export function stepCamera(frame: Box, content: Box, viewport: Viewport, edges: Insets): Camera {
  const whole = fitBox(frame, viewport, 0, scaleLimits.most);
  const filled = fillScreen(content, viewport, edges);
  return filled.scale > whole.scale ? filled : whole;
}
