import { boxHolds, expandBox, intersection, type Box, type Point } from '@shared/scene/geometry';
import { viewBox, type Camera, type PaintedView } from './camera';

/** Shadows, labels and rounding reach so far beyond the content, CSS pixels. */
const beyond = 40;

/**
 * How far what was painted for a camera must be moved to be right for a view, in CSS pixels and whole
 * pixels of the screen; null when something of `content` is seen now that was not painted then.
 */
export function shiftOf(
  content: Box | null,
  painted: Camera | null,
  { camera, viewport, pixelRatio }: PaintedView,
): Point | null {
  if (!content || painted?.scale !== camera.scale) return null;
  const around = expandBox(content, beyond / camera.scale);
  const seen = intersection(around, viewBox(camera, viewport));
  if (seen && !boxHolds(viewBox(painted, viewport), seen)) return null;
  const whole = (value: number): number => Math.round(value * pixelRatio) / pixelRatio;
  return {
    x: whole((painted.x - camera.x) * camera.scale),
    y: whole((painted.y - camera.y) * camera.scale),
  };
}
