import { gridStep } from '@shared/mapping/card';
import type { Box } from '@shared/scene/geometry';
import type { Context2D } from './canvasPainter';
import type { CanvasTheme } from './theme';

const spacing = gridStep;

/** Whether the paper has dots at a scale; closer together they would be a grey. */
export function hasDots(scale: number): boolean {
  return spacing * scale >= 11;
}

/** A grid of dots that tells paper from panel and gives a pan something to move against. */
export function paintBackdrop(
  context: Context2D,
  box: Box,
  scale: number,
  theme: CanvasTheme,
): void {
  if (!hasDots(scale)) return;
  const dot = Math.max(1, Math.round(1.4 * scale)) / scale;
  context.fillStyle = theme.colour('line');
  for (let x = Math.ceil(box.x / spacing) * spacing; x < box.x + box.width; x += spacing) {
    for (let y = Math.ceil(box.y / spacing) * spacing; y < box.y + box.height; y += spacing) {
      context.fillRect(x, y, dot, dot);
    }
  }
}
