import type { Box, Point } from './geometry';
import type { BoxShape, PathCommand } from './sceneItem';
import type { Course } from './slideLine';
import { emu, transform } from './slideXml';

/** From map units to EMU on the slide. */
export interface SlideScale {
  readonly perUnit: number;
  readonly left: number;
  readonly top: number;
}

/** A point of the map on the slide. */
export function onSlide({ x, y }: Point, { perUnit, left, top }: SlideScale): Point {
  return { x: left + x * perUnit, y: top + y * perUnit };
}

/** A box of the map on the slide. */
export function boxOnSlide(box: Box, scale: SlideScale): Box {
  return {
    ...onSlide(box, scale),
    width: box.width * scale.perUnit,
    height: box.height * scale.perUnit,
  };
}

/** A rectangle with square or round corners. */
export function rectangle(shape: BoxShape, box: Box): string {
  const least = Math.max(1, Math.min(shape.width, shape.height));
  const round = Math.min(50_000, Math.round((shape.radius / least) * 100_000));
  const geometry =
    round === 0
      ? '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
      : `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${String(round)}"/></a:avLst></a:prstGeom>`;
  return transform(box) + geometry;
}

/** Where connectors can be glued to a freeform: as on a rectangle, top, left, bottom and right. */
const sites =
  '<a:cxn ang="3cd4"><a:pos x="hc" y="t"/></a:cxn><a:cxn ang="cd2"><a:pos x="l" y="vc"/></a:cxn>' +
  '<a:cxn ang="cd4"><a:pos x="hc" y="b"/></a:cxn><a:cxn ang="0"><a:pos x="r" y="vc"/></a:cxn>';

/** A freeform of straight and curved parts. */
export function freeform(
  commands: readonly PathCommand[],
  origin: Point,
  scale: SlideScale,
  filled: boolean,
): string {
  const bounds = boundsOf(commands);
  const box = boxOnSlide({ ...bounds, x: bounds.x + origin.x, y: bounds.y + origin.y }, scale);
  const point = (x: number, y: number): string =>
    `<a:pt x="${emu((x - bounds.x) * scale.perUnit)}" y="${emu((y - bounds.y) * scale.perUnit)}"/>`;
  const parts = commands.map((command) => {
    switch (command[0]) {
      case 'M':
        return `<a:moveTo>${point(command[1], command[2])}</a:moveTo>`;
      case 'L':
        return `<a:lnTo>${point(command[1], command[2])}</a:lnTo>`;
      case 'C':
        return `<a:cubicBezTo>${point(command[1], command[2])}${point(command[3], command[4])}${point(command[5], command[6])}</a:cubicBezTo>`;
      case 'Z':
        return '<a:close/>';
    }
  });
  const path = `<a:path w="${emu(box.width)}" h="${emu(box.height)}"${filled ? '' : ' fill="none"'}>${parts.join('')}</a:path>`;
  return `${transform(box)}<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst>${sites}</a:cxnLst><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`;
}

/** The box around the points of a path, control points among them. */
function boundsOf(commands: readonly PathCommand[]): Box {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, ...numbers] of commands) {
    numbers.forEach((value, at) => (at % 2 === 0 ? xs : ys).push(value));
  }
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** The preset curve or straight line from one point of the slide to another. */
export function connectorGeometry(
  from: Point,
  to: Point,
  { leaves, turn }: Pick<Course, 'leaves' | 'turn'>,
): string {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const width = Math.abs(dx);
  const height = Math.abs(dy);
  const box = { x: Math.min(from.x, to.x), y: Math.min(from.y, to.y), width, height };
  const flips = (h: boolean, v: boolean): string =>
    `${h ? ' flipH="1"' : ''}${v ? ' flipV="1"' : ''}`;
  if (leaves === 'straight') {
    const geometry = '<a:prstGeom prst="straightConnector1"><a:avLst/></a:prstGeom>';
    return transform(box, flips(dx < 0, dy < 0)) + geometry;
  }
  const curve = `<a:prstGeom prst="curvedConnector3"><a:avLst><a:gd name="adj1" fmla="val ${String(Math.round(turn * 100_000))}"/></a:avLst></a:prstGeom>`;
  if (leaves === 'sideways') return transform(box, flips(dx < 0, dy < 0)) + curve;
  // The preset leaves to the right. Turned by a quarter it leaves downward; its box is given unturned.
  const unturned = {
    x: box.x + (width - height) / 2,
    y: box.y + (height - width) / 2,
    width: height,
    height: width,
  };
  return transform(unturned, ` rot="5400000"${flips(dy < 0, dx > 0)}`) + curve;
}
