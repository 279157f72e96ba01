import type { Box, Point } from './geometry';
import {
  haloWidth,
  paintLayers,
  type BoxShape,
  type ColourToken,
  type PathShape,
  type SceneItem,
  type Shape,
  type TextShape,
} from './sceneItem';

/** Gives the CSS colour of a token. */
export type Palette = (token: ColourToken) => string;

export interface SvgOptions {
  readonly palette: Palette;
  /** The part of the world that is shown. */
  readonly bounds: Box;
  readonly title: string;
  readonly description?: string;
  /** Leave out to keep the picture transparent. */
  readonly background?: ColourToken;
}

/**
 * Paints a scene as a standalone SVG document with real text.
 * Names come from the plan and may hold anything: all text is escaped.
 */
export function paintSvg(items: Iterable<SceneItem>, options: SvgOptions): string {
  const { bounds, palette } = options;
  const box = [bounds.x, bounds.y, bounds.width, bounds.height].map(round).join(' ');
  const lines = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" width="${round(bounds.width)}" height="${round(bounds.height)}" role="img" font-family="Inter, 'Inter Variable', Helvetica, Arial, 'Liberation Sans', sans-serif">`,
    `<title>${escapeXml(options.title)}</title>`,
  ];
  if (options.description) lines.push(`<desc>${escapeXml(options.description)}</desc>`);
  if (options.background) {
    const [x, y, width, height] = box.split(' ');
    lines.push(
      `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${palette(options.background)}"/>`,
    );
  }
  const { lower, upper } = paintLayers(items);
  for (const item of lower) lines.push(itemToSvg(item, palette));
  for (const item of lower) lines.push(...wordsToSvg(item, palette));
  for (const item of upper) lines.push(itemToSvg(item, palette));
  lines.push('</svg>');
  return `${lines.join('\n')}\n`;
}

function itemToSvg({ id, face, origin }: SceneItem, palette: Palette): string {
  return `<g id="${escapeXml(id)}"${moveTo(origin)}>${shapesToSvg(face.shapes('near'), palette)}</g>`;
}

/** What of an item lies above all lines. */
function wordsToSvg({ face, origin }: SceneItem, palette: Palette): string[] {
  const shapes = face.over?.('near') ?? [];
  return shapes.length === 0 ? [] : [`<g${moveTo(origin)}>${shapesToSvg(shapes, palette)}</g>`];
}

function shapesToSvg(shapes: readonly Shape[], palette: Palette): string {
  return shapes.map((shape) => shapeToSvg(shape, palette)).join('');
}

function moveTo({ x, y }: Point): string {
  return x === 0 && y === 0 ? '' : ` transform="translate(${round(x)} ${round(y)})"`;
}

/** One shape as an SVG element. */
function shapeToSvg(shape: Shape, palette: Palette): string {
  if (shape.type === 'box') return boxToSvg(shape, palette);
  return shape.type === 'path' ? pathToSvg(shape, palette) : textToSvg(shape, palette);
}

function boxToSvg(shape: BoxShape, palette: Palette): string {
  const place = `x="${round(shape.x)}" y="${round(shape.y)}" width="${round(shape.width)}" height="${round(shape.height)}"`;
  const radius = shape.radius > 0 ? ` rx="${round(shape.radius)}"` : '';
  return `<rect ${place}${radius}${paint(shape, palette)}/>`;
}

function pathToSvg(shape: PathShape, palette: Palette): string {
  const d = shape.commands
    .map(([letter, ...numbers]) => letter + numbers.map(round).join(' '))
    .join('');
  return `<path d="${d}"${paint(shape, palette)}/>`;
}

/** Text from right to left starts at its right edge. */
const opposite = { start: 'end', middle: 'middle', end: 'start' } as const;

function textToSvg(shape: TextShape, palette: Palette): string {
  const halo = shape.halo
    ? ` stroke="${palette(shape.halo)}" stroke-width="${haloWidth}" stroke-linejoin="round" paint-order="stroke"`
    : '';
  const side = shape.rtl ? opposite[shape.align] : shape.align;
  const anchor =
    (shape.rtl ? ' direction="rtl"' : '') + (side === 'start' ? '' : ` text-anchor="${side}"`);
  return `<text x="${round(shape.x)}" y="${round(shape.y)}" font-size="${shape.size}" font-weight="${shape.weight}"${anchor} fill="${palette(shape.fill)}"${halo}${opacity(shape)}>${escapeXml(shape.text)}</text>`;
}

function paint(shape: BoxShape | PathShape, palette: Palette): string {
  const fill = ` fill="${shape.fill ? palette(shape.fill) : 'none'}"`;
  if (!shape.stroke) return fill + opacity(shape);
  const dash = shape.dash.length > 0 ? ` stroke-dasharray="${shape.dash.join(' ')}"` : '';
  return `${fill} stroke="${palette(shape.stroke)}" stroke-width="${round(shape.strokeWidth)}"${dash}${opacity(shape)}`;
}

function opacity(shape: Shape): string {
  return shape.opacity === 1 ? '' : ` opacity="${round(shape.opacity)}"`;
}

function round(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value * 100) / 100) : '0';
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made safe for XML: markup escaped, characters XML does not allow left out. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
