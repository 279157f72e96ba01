import type { Context2D } from './canvasPainter';
import type { Guide } from './overlayState';
import type { CanvasTheme } from './theme';

/**
 * Paints what items in motion are in line with. `pixel` is one CSS pixel in the context's units, so
 * that the lines are as fine at every zoom.
 */
export function paintGuides(
  context: Context2D,
  guides: readonly Guide[],
  theme: CanvasTheme,
  pixel: number,
): void {
  if (guides.length === 0) return;
  context.strokeStyle = theme.colour('accent');
  context.lineWidth = pixel;
  context.beginPath();
  for (const { type, from, to } of guides) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
    if (type === 'line') continue;
    // A gap ends in short strokes across it, as on a measured drawing.
    const isAcross = Math.abs(to.x - from.x) > Math.abs(to.y - from.y);
    const tick = 5 * pixel;
    for (const { x, y } of [from, to]) {
      context.moveTo(isAcross ? x : x - tick, isAcross ? y - tick : y);
      context.lineTo(isAcross ? x : x + tick, isAcross ? y + tick : y);
    }
  }
  context.setLineDash([]);
  context.stroke();
}
