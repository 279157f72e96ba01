import type { Point } from './geometry';
import type { Shape, TextShape } from './sceneItem';
import { boxOnSlide, type SlideScale } from './slideGeometry';
import { textBox } from './slideXml';
import type { Palette } from './svgPainter';
import { textWidth } from './text';

/** The texts from a place on that are lines of one paragraph: one style, one edge, even steps. */
export function linesFrom(shapes: readonly Shape[], at: number): TextShape[] {
  const lines: TextShape[] = [];
  for (const shape of shapes.slice(at)) {
    if (shape.type !== 'text') break;
    const last = lines.at(-1);
    if (last && !continues(last, shape, lines.at(-2))) break;
    lines.push(shape);
  }
  return lines;
}

function continues(last: TextShape, next: TextShape, before: TextShape | undefined): boolean {
  const sameStyle =
    last.x === next.x &&
    last.size === next.size &&
    last.weight === next.weight &&
    last.align === next.align &&
    last.fill === next.fill;
  const step = next.y - last.y;
  const isEven = before === undefined || Math.abs(step - (last.y - before.y)) < 0.5;
  return sameStyle && isEven && step > 0 && step < next.size * 2;
}

interface TextPlace {
  readonly origin: Point;
  readonly scale: SlideScale;
  readonly palette: Palette;
}

/** Lines of one paragraph as one text box. */
export function textOnSlide(
  id: number,
  lines: readonly TextShape[],
  { origin, scale, palette }: TextPlace,
): string {
  const [first] = lines;
  if (!first) return '';
  const { size, weight, align, halo } = first;
  const step = (lines[1]?.y ?? first.y + size * 1.2) - first.y;
  const width = Math.max(...lines.map(({ text }) => textWidth(text, size, weight)));
  const shift = { start: 0, middle: width / 2, end: width }[align];
  // Of a line set solid, four fifths stand above the letters' foot.
  const box = {
    x: first.x + origin.x - shift,
    y: first.y + origin.y - step * 0.8,
    width,
    height: step * lines.length,
  };
  const words = lines.map(({ text }) => text);
  return textBox(id, words.join(' '), boxOnSlide(box, scale), lines, {
    align,
    colour: palette(first.fill),
    opacity: first.opacity,
    size: size * scale.perUnit,
    leading: step * scale.perUnit,
    bold: weight >= 600,
    fill: halo === null ? null : palette(halo),
  });
}
