import type { Point } from '../scene/geometry';
import { circle, pathShape, polygon, textShape } from '../scene/shapes';
import type { PathCommand, Shape } from '../scene/sceneItem';
import { monogramOf } from '../text/monogramOf';
import type { ActorLook } from './actorLook';
import { cardForm } from './card';
import type { CardColours } from './cardColours';
import type { MarkShape } from './cardStyle';

/** The monogram of a card on a ground whose shape says the same as its colour. */
export function cardMark(look: ActorLook, colours: CardColours): Shape[] {
  const left = cardForm(look.role).outline === 'pill' ? 14 : 10;
  const middle = { x: left + 17, y: 29 };
  const isEmpty = look.style.colour?.type === 'none';
  return [
    pathShape(outlineOf(look, middle), {
      fill: colours.soft,
      ...(isEmpty ? { stroke: 'line-control', dash: [3, 3] } : {}),
    }),
    textShape(
      monogramOf(look.name),
      { x: middle.x, y: middle.y + 4.5 },
      { size: 12, weight: 650, align: 'middle', fill: isEmpty ? 'ink-3' : colours.markInk },
    ),
  ];
}

/** Each role and class has a shape besides its hue, as everywhere in the application. */
function outlineOf(look: ActorLook, at: Point): PathCommand[] {
  const { colour } = look.style;
  if (colour) return markOutline(colour.type === 'hue' ? colour.shape : 'square', at, 1);
  if (look.role === 'customer-segment') return ringOf(at, 5, 20);
  if (look.role === 'competitor') return markOutline('hexagon', at, 1);
  if (look.hue === 'channel') return markOutline('diamond', at, 1);
  return markOutline(look.hue === 'alliance' ? 'circle' : 'square', at, 1);
}

/** A mark's shape round a point; `scale` 1 is the size of a card's. */
export function markOutline(shape: MarkShape, at: Point, scale: number): PathCommand[] {
  switch (shape) {
    case 'square':
      return roundedSquare(at, 17 * scale, 8 * scale);
    case 'circle':
      return circle(at, 18 * scale);
    case 'hexagon':
      return ringOf(at, 6, 19 * scale);
    case 'diamond':
      return ringOf(at, 4, 21 * scale);
  }
}

/** A regular polygon with a corner at the top. */
function ringOf(at: Point, corners: number, reach: number): PathCommand[] {
  return polygon(
    Array.from({ length: corners }, (_, corner) => ({
      x: at.x + reach * Math.sin((corner * 2 * Math.PI) / corners),
      y: at.y - reach * Math.cos((corner * 2 * Math.PI) / corners),
    })),
  );
}

function roundedSquare(at: { x: number; y: number }, half: number, r: number): PathCommand[] {
  const [l, t, right, b] = [at.x - half, at.y - half, at.x + half, at.y + half];
  const k = r * 0.448;
  return [
    ['M', l + r, t],
    ['L', right - r, t],
    ['C', right - k, t, right, t + k, right, t + r],
    ['L', right, b - r],
    ['C', right, b - k, right - k, b, right - r, b],
    ['L', l + r, b],
    ['C', l + k, b, l, b - k, l, b - r],
    ['L', l, t + r],
    ['C', l, t + k, l + k, t, l + r, t],
    ['Z'],
  ];
}
