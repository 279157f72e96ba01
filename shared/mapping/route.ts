import { direction, type Curve } from '../scene/curve';
import { centreOf, clamp, type Box, type Point } from '../scene/geometry';
import type { CardOutline } from './card';

/** One end of a relationship: the card it must stop at. */
export interface RouteEnd {
  readonly box: Box;
  readonly outline: CardOutline;
}

/** Which of several relationships between the same two cards this is. */
export interface Fan {
  readonly index: number;
  readonly count: number;
}

export interface Route {
  readonly curve: Curve;
  /** Where on the curve, between 0 and 1, the label likes to be. */
  readonly labelAt: number;
}

type Side = 'left' | 'right' | 'top' | 'bottom';

const fanStep = 13;
const bulgeStep = 30;

/**
 * A curve from border to border that leaves and enters at right angles to the facing sides.
 * Several relationships between the same cards fan out: their ends spread along the side and their
 * middles bulge apart. Depends on the two cards only, so a move re-routes just what it touches.
 */
export function routeRelationship(from: RouteEnd, to: RouteEnd, fan: Fan): Route {
  const a = centreOf(from.box);
  const b = centreOf(to.box);
  const gapX = Math.abs(b.x - a.x) - (from.box.width + to.box.width) / 2;
  const gapY = Math.abs(b.y - a.y) - (from.box.height + to.box.height) / 2;
  const sideways = gapX >= gapY;
  const ends: readonly [Side, Side] = sideways
    ? b.x >= a.x
      ? ['right', 'left']
      : ['left', 'right']
    : b.y >= a.y
      ? ['bottom', 'top']
      : ['top', 'bottom'];
  const place = fan.index - (fan.count - 1) / 2;
  const lean = sideways ? b.y - a.y : b.x - a.x;
  const start = anchor(from, ends[0], lean * 0.1 + place * fanStep);
  const end = anchor(to, ends[1], -lean * 0.1 + place * fanStep);
  return curveBetween(start, end, { sideways, bulge: place * bulgeStep, fan });
}

interface Bend {
  readonly sideways: boolean;
  readonly bulge: number;
  readonly fan: Fan;
}

function curveBetween(start: Point, end: Point, bend: Bend): Route {
  const { sideways, bulge, fan } = bend;
  const reach = sideways ? (end.x - start.x) / 2 : (end.y - start.y) / 2;
  // Far apart across but close along, a curve would turn into a hook: keep some reach.
  const across = Math.abs(sideways ? end.y - start.y : end.x - start.x);
  const least = Math.min(60, across * 0.25);
  const handle = Math.sign(reach || 1) * Math.max(Math.abs(reach), least);
  const curve: Curve = sideways
    ? {
        from: start,
        control1: { x: start.x + handle, y: start.y + bulge },
        control2: { x: end.x - handle, y: end.y + bulge },
        to: end,
      }
    : {
        from: start,
        control1: { x: start.x + bulge, y: start.y + handle },
        control2: { x: end.x + bulge, y: end.y - handle },
        to: end,
      };
  // Labels of a fan are staggered along it, so that they do not lie on each other.
  const labelAt = fan.count === 1 ? 0.5 : 0.34 + (0.32 * fan.index) / (fan.count - 1);
  return { curve, labelAt };
}

/** The point of a card's border on a side, `offset` along the side from its middle. */
function anchor(end: RouteEnd, side: Side, offset: number): Point {
  const { box, outline } = end;
  const centre = centreOf(box);
  const upright = side === 'left' || side === 'right';
  const room = (upright ? box.height : box.width) * 0.3;
  const along = clamp(offset, -room, room);
  if (!upright) return { x: centre.x + along, y: side === 'top' ? box.y : box.y + box.height };
  const radius = box.height / 2;
  const inset = outline === 'pill' ? radius - Math.sqrt(radius * radius - along * along) : 0;
  const x = side === 'left' ? box.x + inset : box.x + box.width - inset;
  return { x, y: centre.y + along };
}

/** The straight line for a connection that is being drawn: from a card to the pointer. */
export function routeToPoint(from: RouteEnd, to: Point): Curve {
  const target = { box: { x: to.x, y: to.y, width: 0, height: 0 }, outline: 'rounded' } as const;
  return routeRelationship(from, target, { index: 0, count: 1 }).curve;
}

/** The direction in which a curve arrives at its end, or leaves from its start, as a unit vector. */
export function arrivalOf(curve: Curve, at: 'from' | 'to'): Point {
  return at === 'to' ? direction(curve.control2, curve.to) : direction(curve.control1, curve.from);
}
