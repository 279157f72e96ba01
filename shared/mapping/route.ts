import { direction, type Curve } from '../scene/curve';
import { centreOf, clamp, type Box, type Point } from '../scene/geometry';
import { cardGap, type CardOutline } from './card';

/** One end of a relationship: the card it must stop at. */
export interface RouteEnd {
  readonly box: Box;
  readonly outline: CardOutline;
}

/**
 * Which of several relationships between the same two cards this is, whichever way they lead: each
 * has a lane of its own.
 */
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
/** How far apart across two cards may be and still stand in one row or column, as a share of one. */
const sameRow = 0.6;
/** How far round a row of cards a line goes: its middle keeps to the gap between two rows. */
const detourRise = 28;
const detourStep = 9;

/**
 * A curve from border to border that leaves and enters at right angles to the facing sides.
 * Several relationships between the same cards fan out: their ends spread along the side and their
 * middles bulge apart. With `isDetour` it goes round the row or column both cards stand in, since
 * others stand between them: straight through, it would look like a chain.
 */
export function routeRelationship(from: RouteEnd, to: RouteEnd, fan: Fan, isDetour = false): Route {
  const a = centreOf(from.box);
  const b = centreOf(to.box);
  const sideways = isSideways(from.box, to.box);
  if (isDetour) return detour(from, to, sideways, fan);
  const isOn = sideways ? b.x >= a.x : b.y >= a.y;
  const facing: readonly [Side, Side] = sideways ? ['right', 'left'] : ['bottom', 'top'];
  const [near, far] = isOn ? facing : [facing[1], facing[0]];
  const place = fan.index - (fan.count - 1) / 2;
  const lean = sideways ? b.y - a.y : b.x - a.x;
  const start = anchor(from, near, lean * 0.1 + place * fanStep);
  const end = anchor(to, far, -lean * 0.1 + place * fanStep);
  const curve = curveBetween(start, end, sideways, place * bulgeStep);
  return { curve, labelAt: labelPlace(fan, isOn) };
}

/**
 * The strip between two cards of one row or column in which others would stand in the way of the
 * line between them; null for cards that do not stand so, or too close together for a third.
 */
export function stripBetween(from: Box, to: Box): Box | null {
  const sideways = isSideways(from, to);
  const a = centreOf(from);
  const b = centreOf(to);
  const across = sideways ? Math.abs(b.y - a.y) : Math.abs(b.x - a.x);
  const breadth = sideways ? Math.min(from.height, to.height) : Math.min(from.width, to.width);
  if (across > breadth * sameRow) return null;
  if (sideways) {
    const [left, right] = a.x < b.x ? [from, to] : [to, from];
    const x = left.x + left.width;
    const y = Math.min(a.y, b.y);
    return right.x - x < cardGap.x * 2 ? null : { x, y, width: right.x - x, height: across };
  }
  const [upper, lower] = a.y < b.y ? [from, to] : [to, from];
  const y = upper.y + upper.height;
  const x = Math.min(a.x, b.x);
  return lower.y - y < cardGap.y * 2 ? null : { x, y, width: across, height: lower.y - y };
}

function isSideways(from: Box, to: Box): boolean {
  const a = centreOf(from);
  const b = centreOf(to);
  const gapX = Math.abs(b.x - a.x) - (from.width + to.width) / 2;
  const gapY = Math.abs(b.y - a.y) - (from.height + to.height) / 2;
  return gapX >= gapY;
}

/**
 * Over the row, or to the right of the column; on the other side goes the way back, or each second
 * one of a fan.
 */
function detour(from: RouteEnd, to: RouteEnd, sideways: boolean, fan: Fan): Route {
  const a = centreOf(from.box);
  const b = centreOf(to.box);
  const isOn = sideways ? b.x >= a.x : b.y >= a.y;
  const isFirst = fan.count === 1 ? isOn : fan.index % 2 === 0;
  const side: Side = sideways ? (isFirst ? 'top' : 'bottom') : isFirst ? 'right' : 'left';
  const towards = isOn ? 1 : -1;
  const start = anchor(from, side, towards * (fanStep + fan.index * 4));
  const end = anchor(to, side, -towards * (fanStep + fan.index * 4));
  const out = (side === 'top' || side === 'left' ? -1 : 1) * (detourRise + fan.index * detourStep);
  const curve: Curve = sideways
    ? {
        from: start,
        control1: { x: start.x + towards * detourRise, y: start.y + out },
        control2: { x: end.x - towards * detourRise, y: end.y + out },
        to: end,
      }
    : {
        from: start,
        control1: { x: start.x + out, y: start.y + towards * detourRise },
        control2: { x: end.x + out, y: end.y - towards * detourRise },
        to: end,
      };
  return { curve, labelAt: labelPlace(fan, isOn) };
}

function curveBetween(start: Point, end: Point, sideways: boolean, bulge: number): Curve {
  const reach = sideways ? (end.x - start.x) / 2 : (end.y - start.y) / 2;
  // Far apart across but close along, a curve would turn into a hook: keep some reach.
  const across = Math.abs(sideways ? end.y - start.y : end.x - start.x);
  const least = Math.min(60, across * 0.25);
  const handle = Math.sign(reach || 1) * Math.max(Math.abs(reach), least);
  return sideways
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
}

/** Labels of a fan are staggered along it, seen from one side, so that they do not lie on each other. */
function labelPlace({ index, count }: Fan, isOn: boolean): number {
  const place = count === 1 ? 0.5 : 0.34 + (0.32 * index) / (count - 1);
  return isOn ? place : 1 - place;
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
