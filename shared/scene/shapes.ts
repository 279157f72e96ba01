import type { Box, Point } from './geometry';
import type { BoxShape, ColourToken, PathCommand, PathShape, TextShape } from './sceneItem';
import { isRightToLeft } from './textDirection';

const none: readonly number[] = [];

type BoxStyle = Partial<Omit<BoxShape, 'type' | keyof Box>>;
type PathStyle = Partial<Omit<PathShape, 'type' | 'commands'>>;
type TextStyle = Partial<Omit<TextShape, 'type' | 'text' | 'x' | 'y'>>;

/** A box shape; without a style it is invisible. */
export function boxShape(box: Box, style: BoxStyle): BoxShape {
  return {
    type: 'box',
    x: box.x,
    y: box.y,
    width: box.width,
    height: box.height,
    radius: style.radius ?? 0,
    fill: style.fill ?? null,
    stroke: style.stroke ?? null,
    strokeWidth: style.strokeWidth ?? 1,
    dash: style.dash ?? none,
    opacity: style.opacity ?? 1,
  };
}

/** A path shape; without a style it is invisible. */
export function pathShape(commands: readonly PathCommand[], style: PathStyle): PathShape {
  return {
    type: 'path',
    commands,
    fill: style.fill ?? null,
    stroke: style.stroke ?? null,
    strokeWidth: style.strokeWidth ?? 1,
    dash: style.dash ?? none,
    opacity: style.opacity ?? 1,
  };
}

/** One line of text with its baseline at `at`. Of a longer text, say which way that runs (`rtl`). */
export function textShape(text: string, at: Point, style: TextStyle): TextShape {
  return {
    type: 'text',
    text,
    x: at.x,
    y: at.y,
    size: style.size ?? 13,
    weight: style.weight ?? 400,
    align: style.align ?? 'start',
    rtl: style.rtl ?? isRightToLeft(text),
    fill: style.fill ?? 'ink',
    halo: style.halo ?? null,
    opacity: style.opacity ?? 1,
  };
}

/** A closed polygon through the points. */
export function polygon(points: readonly Point[]): PathCommand[] {
  const commands: PathCommand[] = points.map((point, index) =>
    index === 0 ? ['M', point.x, point.y] : ['L', point.x, point.y],
  );
  commands.push(['Z']);
  return commands;
}

/** The distance of control points that makes a cubic a quarter circle of radius 1. */
const quarter = 0.5522847498;

/** A full circle as four cubics. */
export function circle(centre: Point, radius: number): PathCommand[] {
  const { x, y } = centre;
  const r = radius;
  const k = r * quarter;
  return [
    ['M', x, y - r],
    ['C', x + k, y - r, x + r, y - k, x + r, y],
    ['C', x + r, y + k, x + k, y + r, x, y + r],
    ['C', x - k, y + r, x - r, y + k, x - r, y],
    ['C', x - r, y - k, x - k, y - r, x, y - r],
    ['Z'],
  ];
}

/** The strong and the soft colour of a hue. */
export function hueTokens(hue: string): { strong: ColourToken; soft: ColourToken } {
  return { strong: `hue:${hue}`, soft: `hue-soft:${hue}` };
}
