import type { Point } from '@shared/scene/geometry';
import type { Viewport } from './camera';

const margin = 36;
const fastest = 16;

/**
 * How far the view moves in one frame when a dragging pointer is near its edge, in screen pixels:
 * nothing inside, more the nearer to the edge or the further beyond.
 */
export function edgePull(pointer: Point, viewport: Viewport): Point {
  return { x: pull(pointer.x, viewport.width), y: pull(pointer.y, viewport.height) };
}

function pull(at: number, size: number): number {
  const low = margin - at;
  const high = at - (size - margin);
  const depth = Math.max(low, high);
  if (depth <= 0) return 0;
  const speed = Math.min(1, depth / margin) * fastest;
  return low > high ? -speed : speed;
}
