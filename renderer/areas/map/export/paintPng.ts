import { boxesTouch, expandBox, type Box } from '@shared/scene/geometry';
import { paintItems } from '../../../canvas/canvasPainter';
import type { CanvasTheme } from '../../../canvas/theme';
import { nextTurn } from '../../../frame/runSliced';
import type { ExportScene } from './exportScene';

/** What browsers can paint on: pixels along a side, and in all. */
const most = { side: 16_384, area: 100_000_000 } as const;

/** The pixels that are painted in one turn: the window stays alive meanwhile. */
const stripArea = 1_000_000;

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
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('No 2D canvas is available.');
  const rows = Math.max(1, Math.floor(stripArea / width));
  for (let top = 0; top < height; top += rows) {
    context.save();
    context.beginPath();
    context.rect(0, top, width, rows);
    context.clip();
    if (background) {
      context.fillStyle = theme.colour('paper');
      context.fillRect(0, top, width, rows);
    }
    const [y, tall] = [bounds.y + top / factor, rows / factor];
    const strip = expandBox({ x: bounds.x, y, width: bounds.width, height: tall }, 1 / factor);
    const seen = items.filter((item) => boxesTouch(item.bounds, strip));
    context.setTransform(factor, 0, 0, factor, -bounds.x * factor, -bounds.y * factor);
    paintItems(context, seen, { theme, detail: 'near', thinnest: 0 });
    context.restore();
    // Painting is put off until somebody looks: all strips would be painted at once in the end.
    context.getImageData(0, top, 1, 1);
    await nextTurn();
  }
  const blob = await canvas.convertToBlob({ type: 'image/png' });
  return new Uint8Array(await blob.arrayBuffer());
}
