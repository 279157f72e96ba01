import type { Hue } from '../../model/hue';
import type { PartnerRole, Stage } from '../../model/partner';
import type { Flow, RelationshipDirection, RelationshipStatus } from '../../model/relationship';
import { maxLine, maxText } from '../../model/base';
import type { Box } from '../../scene/geometry';
import { cutText } from '../../text/cutText';
import type { CsvRefusal } from '../csv/parseCsv';
import type { FileRefusal } from '../csv/refuseFile';

/**
 * The most a file may hold, and a plan after it was taken in: cards, zones and notes, and
 * relationships. Four times what the map is made for; with more, the window stands still for
 * seconds while a change this large is written and the plan opened again.
 */
export const networkLimits = { nodes: 20_000, edges: 40_000 } as const;

/** What a file says of a partner beside its name and role; empty or null where it says nothing. */
export interface PartnerTraits {
  /** A kind by its name, and the class it is in. */
  readonly kind: string;
  readonly className: string;
  readonly stage: Stage | null;
  readonly tier: string;
}

/** Something a file places on a map. */
export interface IncomingNode {
  /** As the file calls it; unique in the file. */
  readonly id: string;
  readonly type: 'partner' | 'zone' | 'note';
  /** A partner's or a zone's name, a note's text. */
  readonly text: string;
  readonly role: PartnerRole | null;
  readonly traits: PartnerTraits | null;
  readonly hue: Hue | null;
  /** Null when the file says none that can be used. Width and height are null when it gives none. */
  readonly at: {
    readonly x: number;
    readonly y: number;
    readonly width: number | null;
    readonly height: number | null;
    /** What x and y mean. */
    readonly anchor: 'corner' | 'middle';
  } | null;
}

/** A place in one of the two lists of a CSV. */
export interface Row {
  readonly list: 'nodes' | 'edges';
  readonly number: number;
}

/** What a thing is called in the report: by its words, or by its row and its words. */
export type Named = string | { readonly row: Row; readonly name: string };

/** A tie between two nodes of the file. */
export interface IncomingEdge {
  /** What it is called in the report. */
  readonly name: Named;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly typeName: string;
  readonly direction: RelationshipDirection;
  readonly strength: number | null;
  readonly status: RelationshipStatus | null;
  readonly flow: Flow | null;
}

/** What was not taken over. */
const refusals = [
  'not-readable',
  'no-id',
  'duplicate-id',
  'no-name',
  'unknown-end',
  'end-not-partner',
  'self-edge',
  'damaged-row',
] as const;
/** What was taken over, but not as the file has it. */
type Adjustment =
  | 'no-place'
  | 'far-away'
  | 'bad-size'
  | 'shortened'
  | 'as-note'
  | 'near-colour'
  | 'unknown-colour'
  | 'card-colour'
  | 'no-background'
  | 'edge-colour'
  | 'edge-sides'
  | 'same-edge-id'
  | 'unknown-kind'
  | 'unknown-part'
  | 'unknown-column'
  | 'unknown-value'
  | 'same-name'
  | 'known-edge';
export type ProblemCode = (typeof refusals)[number] | Adjustment;

/** One thing that is not as the file has it. */
export interface NetworkProblem {
  readonly code: ProblemCode;
  /** Which node or edge: its name or id, shortened; empty where a row has neither. */
  readonly what: string;
  /** Where in a list it is, as a spreadsheet counts. */
  readonly row?: Row;
}

/** What a file holds, before it is compared with the plan. */
export interface Incoming {
  readonly nodes: readonly IncomingNode[];
  readonly edges: readonly IncomingEdge[];
  readonly problems: readonly NetworkProblem[];
}

/** Why nothing of a file is taken. */
export type NetworkRefusal =
  | { readonly reason: 'not-json'; readonly line: number; readonly column: number }
  | { readonly reason: 'not-a-canvas' }
  | { readonly reason: 'not-a-network' }
  | FileRefusal
  | CsvRefusal
  | {
      readonly reason: 'too-many-nodes' | 'too-many-edges';
      readonly count: number;
      readonly limit: number;
    }
  | {
      readonly reason: 'plan-full-of-partners' | 'plan-full-of-relationships';
      /** How many the plan has, and how many the file would add. */
      readonly present: number;
      readonly count: number;
      readonly limit: number;
    };

export type IncomingResult =
  | { readonly ok: true; readonly incoming: Incoming }
  | { readonly ok: false; readonly refusal: NetworkRefusal };

/** Why so many are not read; null when they are few enough. */
export function refuseCount(
  list: keyof typeof networkLimits,
  count: number,
): NetworkRefusal | null {
  const limit = networkLimits[list];
  return count > limit ? { reason: `too-many-${list}`, count, limit } : null;
}

/** Whether something was left out altogether. */
export function isRefused(code: ProblemCode): boolean {
  return refusals.some((known) => known === code);
}

/** Among them those that turn the direction of whatever is written after a name. */
const controlCharacters = /[^\P{Cc}\t\n]|[\u202A-\u202E\u2066-\u2069]/gu;
const visible = /[^\p{Default_Ignorable_Code_Point}\s]/u;
const longestWhat = 80;
/** Beyond this a place is taken for a mistake. Half of what records allow. */
const furthest = 5_000_000;
const longestSide = 1_000_000;

/**
 * A text without characters that steer terminals and layouts, line ends as \n; empty when nothing
 * of it can be seen.
 */
export function cleanText(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  const text = String(value).replace(/\r\n?/g, '\n').replace(controlCharacters, '').trim();
  return visible.test(text) ? text : '';
}

/**
 * The same for what is written on one line, such as a name. Without a regular expression: those take
 * for ever over a long run of spaces.
 */
export function oneLine(value: unknown): string {
  return cleanText(value)
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(' ');
}

/** Collects problems; `what` is shortened for the report. */
export class Problems {
  readonly list: NetworkProblem[] = [];

  /** `detail` is the part of it that is meant, such as a value or a name of a column. */
  add(code: ProblemCode, thing: Named, detail = ''): void {
    const name = shortened(typeof thing === 'string' ? thing : thing.name);
    const part = shortened(detail);
    const what = name === '' || part === '' ? name || part : `${name} (${part})`;
    this.list.push(typeof thing === 'string' ? { code, what } : { code, what, row: thing.row });
  }

  /** The text cut to what a record can hold. */
  fit(text: string, kind: 'line' | 'text', thing: Named = text): string {
    const most = kind === 'line' ? maxLine : maxText;
    if (text.length <= most) return text;
    this.add('shortened', thing);
    return cutText(text, most).trim();
  }

  /** The place, where it can be used. */
  place(
    what: Named,
    values: readonly [unknown, unknown, unknown, unknown],
    anchor: 'corner' | 'middle',
  ): IncomingNode['at'] {
    const [x, y, width, height] = values.map(numberOf);
    if (x === undefined || y === undefined || x === null || y === null) {
      this.add('no-place', what, placeText(values));
      return null;
    }
    if (Math.abs(x) > furthest || Math.abs(y) > furthest) {
      this.add('far-away', what, placeText(values));
      return null;
    }
    return {
      x,
      y,
      width: this.side(what, 'width', values[2], width ?? null),
      height: this.side(what, 'height', values[3], height ?? null),
      anchor,
    };
  }

  private side(
    what: Named,
    key: 'width' | 'height',
    given: unknown,
    length: number | null,
  ): number | null {
    if (length !== null && length >= 1 && length <= longestSide) return length;
    if (given !== undefined && given !== '')
      this.add('bad-size', what, `${key}: ${saidText(given)}`);
    return null;
  }
}

/** The coordinates as the file says them; empty when it says none. */
function placeText([x, y]: readonly unknown[]): string {
  const said = { x: saidText(x), y: saidText(y) };
  return said.x === '' && said.y === '' ? '' : `x: ${said.x}, y: ${said.y}`;
}

/** JSON turns a number too large to be one into infinity. */
function saidText(value: unknown): string {
  return value === null ? 'null' : cleanText(value);
}

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestWhat ? `${cutText(line, longestWhat)}…` : line;
}

/** A finite number, from a number or from digits; null for anything else. */
export function numberOf(value: unknown): number | null {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'string' || value.trim() === '') return null;
  const text = value.trim();
  const number = Number(/^[+-]?\d+,\d+$/.test(text) ? text.replace(',', '.') : text);
  return Number.isFinite(number) ? number : null;
}

/** The box of a node; `usual` where it gives no size. */
export function boxOf(
  at: NonNullable<IncomingNode['at']>,
  usual: { readonly width: number; readonly height: number },
): Box {
  const width = at.width ?? usual.width;
  const height = at.height ?? usual.height;
  if (at.anchor === 'corner') return { x: at.x, y: at.y, width, height };
  return { x: at.x - width / 2, y: at.y - height / 2, width, height };
}
