import { cutText } from '../text/cutText';
import { isRightToLeft } from './textDirection';

/**
 * Text widths without a DOM. The same numbers cut a name on screen and in an export, so what is
 * printed is what was seen.
 */

/** Advance widths of Inter 400 from U+0020 to U+007E, in thousandths of the font size. */
const basicLatin = [
  281, 288, 466, 633, 642, 982, 644, 300, 365, 365, 501, 662, 288, 460, 288, 360, 631, 407, 610,
  618, 646, 593, 620, 566, 619, 620, 288, 302, 662, 662, 662, 511, 966, 690, 654, 730, 722, 601,
  590, 746, 743, 269, 571, 672, 565, 903, 753, 765, 639, 765, 644, 642, 646, 744, 690, 985, 682,
  679, 629, 365, 360, 365, 471, 456, 323, 562, 612, 571, 612, 583, 370, 613, 591, 242, 242, 549,
  242, 876, 591, 600, 612, 612, 376, 528, 327, 591, 562, 818, 546, 562, 552, 426, 333, 426, 662,
];

/** The same from U+00A0 to U+00FF. */
const latinSupplement = [
  281, 288, 571, 611, 725, 550, 270, 568, 591, 914, 454, 583, 662, 656, 666, 478, 456, 662, 442,
  446, 323, 586, 603, 288, 268, 304, 482, 583, 802, 847, 882, 511, 690, 690, 690, 690, 690, 690,
  994, 730, 601, 601, 601, 601, 269, 269, 269, 269, 735, 753, 765, 765, 765, 765, 765, 662, 765,
  744, 744, 744, 744, 679, 636, 616, 562, 562, 562, 562, 562, 562, 917, 571, 583, 583, 583, 583,
  242, 242, 242, 242, 583, 591, 600, 600, 600, 600, 600, 662, 600, 591, 591, 591, 591, 562, 612,
  562,
];

const otherLetter = 640;
const wideLetter = 1000;
/** U+2E80 is where the wide scripts of East Asia begin. */
const firstWide = 0x2e80;
const ellipsis = '…';
const ellipsisWidth = 864;

/** How much wider a weight is than 400: measured for Inter, about 2.3 % for each 100. */
function weightFactor(weight: number): number {
  return 1 + ((weight - 400) / 100) * 0.023;
}

function advance(code: number): number {
  if (code >= firstWide) return wideLetter;
  if (code >= 0x20 && code < 0x7f) return basicLatin[code - 0x20] ?? otherLetter;
  if (code >= 0xa0 && code <= 0xff) return latinSupplement[code - 0xa0] ?? otherLetter;
  return code === 0x2026 ? ellipsisWidth : otherLetter;
}

/** The width of one line of text in Inter, in the unit of `size`. */
export function textWidth(text: string, size: number, weight = 400): number {
  let sum = 0;
  for (const character of text) sum += advance(character.codePointAt(0) ?? 0x20);
  return (sum / 1000) * size * weightFactor(weight);
}

/** The text, cut at the end with an ellipsis so that it is at most `width` wide. */
export function fitText(text: string, width: number, size: number, weight = 400): string {
  const line = text.replace(/\s+/g, ' ').trim();
  const room = ((width / size) * 1000) / weightFactor(weight);
  let used = 0;
  let cutAt = 0;
  let position = 0;
  for (const character of line) {
    used += advance(character.codePointAt(0) ?? 0x20);
    position += character.length;
    if (used + ellipsisWidth <= room) cutAt = position;
    if (used > room) return `${cutText(line, cutAt).trimEnd()}${ellipsis}`;
  }
  return line;
}

interface WrapOptions {
  readonly width: number;
  /** The width of the first line where something stands beside it. */
  readonly firstWidth?: number;
  readonly size: number;
  readonly weight?: number;
  readonly mostLines: number;
}

/** A line of a text that was broken, and whether its paragraph runs from right to left. */
export interface WrappedLine {
  readonly text: string;
  readonly rtl: boolean;
}

/** The text broken at spaces and hyphens into at most `mostLines` lines; what does not fit ends in an ellipsis. */
export function wrapText(text: string, options: WrapOptions): string[] {
  return wrapLines(text, options).map((line) => line.text);
}

/** The lines of `wrapText`, each with the direction of its paragraph. */
export function wrapLines(text: string, options: WrapOptions): WrappedLine[] {
  const { width, firstWidth = width, size, weight = 400, mostLines } = options;
  const lines: (WrappedLine & { readonly goesOn: boolean })[] = [];
  const widthAt = (line: number): number => (line === 0 ? firstWidth : width);
  for (const paragraph of text.split('\n')) {
    const rtl = isRightToLeft(paragraph);
    let line = '';
    for (const part of breakable(paragraph)) {
      if (line !== '' && textWidth((line + part).trimEnd(), size, weight) > widthAt(lines.length)) {
        lines.push({ text: line.trimEnd(), rtl, goesOn: true });
        line = part;
      } else {
        line += part;
      }
      // One line more than wanted is enough to know that there is more text.
      if (lines.length > mostLines) break;
    }
    lines.push({ text: line.trimEnd(), rtl, goesOn: false });
    if (lines.length > mostLines) break;
  }
  const kept = lines
    .slice(0, mostLines)
    .map(({ text: line, rtl }, at) => ({ text: fitText(line, widthAt(at), size, weight), rtl }));
  const last = kept.at(-1);
  const after = lines[mostLines];
  if (after && last !== undefined && !last.text.endsWith(ellipsis)) {
    const room = widthAt(kept.length - 1);
    const next = lines[mostLines - 1]?.goesOn === true ? after.text : '';
    const cut = cutWithin(last.text, next, room, size, weight);
    kept[kept.length - 1] = { ...last, text: cut ?? withEllipsis(last.text, room, size, weight) };
  }
  return kept;
}

/** So much of the next word at least stands on a line that is cut, or none of it. */
const leastOfWord = 3;

/** The line cut within the word after it: 'System integr…' says more than 'System…'. */
function cutWithin(
  line: string,
  next: string,
  ...[width, size, weight]: readonly [number, number, number]
): string | null {
  const joined = line.endsWith('-') ? line : `${line} `;
  const cut = fitText(`${joined}${next}`, width, size, weight);
  return cut.length >= joined.length + leastOfWord + ellipsis.length ? cut : null;
}

/** The sizes a text may have, the best first, each with how many lines it may take. */
export type TextSizes = readonly (readonly [size: number, mostLines: number])[];

/** The text at the first size at which it stands whole; at the last, cut, when it does at none. */
export function fitLines(
  text: string,
  sizes: TextSizes,
  room: Omit<WrapOptions, 'size' | 'mostLines'>,
): { readonly lines: readonly string[]; readonly size: number } {
  let best: { lines: readonly string[]; size: number } = { lines: [], size: 0 };
  for (const [size, mostLines] of sizes) {
    best = { lines: wrapText(text, { ...room, size, mostLines }), size };
    if (best.lines.join('').replace(/\s/g, '') === text.replace(/\s/g, '')) return best;
  }
  return best;
}

/** The parts of a text between which a line may break: after spaces and hyphens. */
function breakable(text: string): readonly string[] {
  return text.trim().match(/[^\s-]*-+|[^\s-]+\s*|\s+/gu) ?? [];
}

/** The line with an ellipsis after it, cut further where that would be too wide. */
function withEllipsis(line: string, width: number, size: number, weight: number): string {
  let kept = line;
  while (kept !== '' && textWidth(`${kept}${ellipsis}`, size, weight) > width) {
    kept = cutText(kept, kept.length - 1).trimEnd();
  }
  return `${kept}${ellipsis}`;
}
