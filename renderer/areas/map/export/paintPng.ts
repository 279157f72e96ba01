import type { Box } from '@shared/scene/geometry';
import { paintItems } from '../../../canvas/canvasPainter';
import type { CanvasTheme } from '../../../canvas/theme';
import type { ExportScene } from './exportScene';

/** What browsers can paint on: pixels along a side, and in all. */
const most = { side: 16_384, area: 100_000_000 } as const;

interface PixelSize {
  readonly width: number;
  readonly height: number;
  /** More than can be painted. */
  readonly isTooLarge: boolean;
}

/** The size of a picture with so many pixels for each map unit. */
export function pixelSize(bounds: Box, factor: number): PixelSize {
  const width = Math.max(1, Math.ceil(bounds.width * factor));
  const height = Math.max(1, Math.ceil(bounds.height * factor));
  const isTooLarge = width > most.side || height > most.side || width * height > most.area;
  return { width, height, isTooLarge };
}

interface PngOptions {
  readonly theme: CanvasTheme;
  readonly factor: number;
  readonly background: boolean;
}

/** Paints a scene as PNG bytes. The size must not be too large. */
export async function paintPng(
  { items, bounds }: ExportScene,
  { theme, factor, background }: PngOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = pixelSize(bounds, factor);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas is available.');
  if (background) {
    context.fillStyle = theme.colour('paper');
    context.fillRect(0, 0, width, height);
  }
  context.setTransform(factor, 0, 0, factor, -bounds.x * factor, -bounds.y * factor);
  paintItems(context, items, { theme, detail: 'near', thinnest: 0 });
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
