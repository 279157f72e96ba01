import { cutText } from '../text/cutText';
import type { Box } from './geometry';
import { escapeXml } from './svgPainter';

/** Fragments of DrawingML (ECMA-376, part 1). All lengths are EMU: 914,400 to the inch, 12,700 to the point. */

const emuPerPoint = 12_700;

/** A colour as hexadecimal digits, RRGGBB; black for what is not `#rgb`, `#rrggbb` or `rgb(…)`. */
export function hexOf(colour: string): string {
  const long = /^#([0-9a-f]{6})/i.exec(colour)?.[1];
  if (long) return long.toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(colour);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')
      .toUpperCase();
  const parts = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/i.exec(colour)?.slice(1) ?? [];
  return [0, 1, 2]
    .map((at) => twoDigits(Number(parts[at] ?? 0)))
    .join('')
    .toUpperCase();
}

function twoDigits(value: number): string {
  return Math.min(255, value).toString(16).padStart(2, '0');
}

/** A whole number of EMU; what is not finite is nothing. */
export function emu(value: number): string {
  return Number.isFinite(value) ? String(Math.round(value)) : '0';
}

/** The id and the name of a shape, as in the list of objects of the program that shows it. */
function identity(id: number, name: string): string {
  return `<p:cNvPr id="${String(id)}" name="${escapeXml(cutText(name, 200))}"/>`;
}

/** Where a shape lies. `turn` holds attributes such as `flipH="1"`. */
export function transform(box: Box, turn = ''): string {
  return `<a:xfrm${turn}><a:off x="${emu(box.x)}" y="${emu(box.y)}"/><a:ext cx="${emu(box.width)}" cy="${emu(box.height)}"/></a:xfrm>`;
}

/** A plain colour, or nothing. */
export function solidFill(colour: string | null, opacity = 1): string {
  if (colour === null) return '<a:noFill/>';
  const alpha = opacity < 1 ? `<a:alpha val="${String(Math.round(opacity * 100_000))}"/>` : '';
  return `<a:solidFill><a:srgbClr val="${hexOf(colour)}">${alpha}</a:srgbClr></a:solidFill>`;
}

interface LineStyle {
  readonly colour: string | null;
  readonly width: number;
  readonly opacity: number;
  /** Lengths of dashes and gaps, empty for a solid line. */
  readonly dash: readonly number[];
  /** Elements for the ends of a line. */
  readonly ends?: string;
}

/** An outline, or the line of a connector. */
export function outline({ colour, width, opacity, dash, ends = '' }: LineStyle): string {
  if (colour === null) return '<a:ln><a:noFill/></a:ln>';
  return `<a:ln w="${emu(width)}">${solidFill(colour, opacity)}${presetDash(dash, width)}${ends}</a:ln>`;
}

/** Programs other than PowerPoint draw own patterns as solid lines: only presets say 'planned' in all. */
function presetDash([mark]: readonly number[], width: number): string {
  if (mark === undefined) return '';
  // Up to twice as long as the line is wide, a dash looks like a dot.
  return `<a:prstDash val="${mark <= 2 * width ? 'sysDot' : 'dash'}"/>`;
}

/** A shape without text. `properties` are its geometry, fill and outline. */
export function plainShape(id: number, name: string, properties: string): string {
  return `<p:sp><p:nvSpPr>${identity(id, name)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr></p:sp>`;
}

/** Shapes that are moved and sized together; they keep their places on the slide. */
export function group(id: number, name: string, box: Box, children: string): string {
  const { x, y, width, height } = box;
  const inner = `<a:chOff x="${emu(x)}" y="${emu(y)}"/><a:chExt cx="${emu(width)}" cy="${emu(height)}"/>`;
  const outer = transform(box).replace('</a:xfrm>', `${inner}</a:xfrm>`);
  return `<p:grpSp><p:nvGrpSpPr>${identity(id, name)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr>${outer}</p:grpSpPr>${children}</p:grpSp>`;
}

interface TextStyle {
  readonly align: 'start' | 'middle' | 'end';
  readonly colour: string;
  readonly opacity: number;
  /** Size of the letters, and distance of lines. */
  readonly size: number;
  readonly leading: number;
  readonly bold: boolean;
  readonly fill: string | null;
}

interface SlideLine {
  readonly text: string;
  readonly rtl: boolean;
}

/** Lines one after another that run the same way: a paragraph has one direction. */
function oneWayEach(lines: readonly SlideLine[]): SlideLine[][] {
  const parts: SlideLine[][] = [];
  for (const line of lines) {
    const part = parts.at(-1);
    if (part?.[0]?.rtl === line.rtl) part.push(line);
    else parts.push([line]);
  }
  return parts;
}

const alignments = { start: 'l', middle: 'ctr', end: 'r' } as const;
// Inter is on few machines that show presentations; Arial is on all, and is a little narrower.
const typeface = '<a:latin typeface="Arial"/><a:cs typeface="Arial"/>';

/** Lines of text in a box without insets, the first line at its top. */
export function textBox(
  id: number,
  name: string,
  box: Box,
  lines: readonly SlideLine[],
  style: TextStyle,
): string {
  // Text smaller than one point is not allowed.
  const size = Math.max(100, Math.round((style.size / emuPerPoint) * 100));
  const leading = Math.max(100, Math.round((style.leading / emuPerPoint) * 100));
  const run = `<a:rPr lang="en-US" sz="${String(size)}"${style.bold ? ' b="1"' : ''} dirty="0">${solidFill(style.colour, style.opacity)}${typeface}</a:rPr>`;
  const spacing = `<a:lnSpc><a:spcPts val="${String(leading)}"/></a:lnSpc>`;
  const paragraphs = oneWayEach(lines).map((part) => {
    const way = part[0]?.rtl === true ? ' rtl="1"' : '';
    const runs = part
      .map(({ text }) => `<a:r>${run}<a:t>${escapeXml(text)}</a:t></a:r>`)
      .join(`<a:br>${run}</a:br>`);
    return `<a:p><a:pPr algn="${alignments[style.align]}"${way}>${spacing}</a:pPr>${runs}</a:p>`;
  });
  const body = `<a:bodyPr wrap="none" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:noAutofit/></a:bodyPr><a:lstStyle/>`;
  const frame = `${transform(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${solidFill(style.fill)}`;
  return `<p:sp><p:nvSpPr>${identity(id, name)}<p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr>${frame}</p:spPr><p:txBody>${body}${paragraphs.join('')}</p:txBody></p:sp>`;
}

/** One end of a connector: the id of a shape, and which of its connection sites. */
export interface Glue {
  readonly shapeId: number;
  readonly site: number;
}

/** A connector. `properties` are its geometry and line. */
export function connector(
  id: number,
  name: string,
  glue: { readonly from: Glue | null; readonly to: Glue | null },
  properties: string,
): string {
  const ends = [
    glue.from ? `<a:stCxn id="${String(glue.from.shapeId)}" idx="${String(glue.from.site)}"/>` : '',
    glue.to ? `<a:endCxn id="${String(glue.to.shapeId)}" idx="${String(glue.to.site)}"/>` : '',
  ].join('');
  return `<p:cxnSp><p:nvCxnSpPr>${identity(id, name)}<p:cNvCxnSpPr>${ends}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${properties}</p:spPr></p:cxnSp>`;
}
