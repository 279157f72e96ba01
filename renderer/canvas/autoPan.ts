import type { Point } from '@shared/scene/geometry';
import type { Viewport } from './camera';

const margin = 36;
const fastest = 16;

/**
 * How far the view moves in one frame when a dragging pointer is near its edge, in screen pixels:
 * nothing inside, more the nearer to the edge or the further beyond. What was taken hold of near an
 * edge pulls only once it is nearer to it: a map shown whole has its outer corners there.
 */
export function edgePull(pointer: Point, viewport: Viewport, heldFrom: Point): Point {
  return {
    x: pull(pointer.x, viewport.width, heldFrom.x),
    y: pull(pointer.y, viewport.height, heldFrom.y),
  };
}

function pull(at: number, size: number, heldFrom: number): number {
  const low = Math.min(margin, heldFrom) - at;
  const high = at - Math.max(size - margin, heldFrom);
  const depth = Math.max(low, high);
  if (depth <= 0) return 0;
  const speed = Math.min(1, depth / margin) * fastest;
  return low > high ? -speed : speed;
}
