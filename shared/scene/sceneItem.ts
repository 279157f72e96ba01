import type { Box, Point } from './geometry';

/**
 * The display list. A scene is a set of items; an item paints itself as boxes, texts and paths in
 * coordinates relative to its origin, so that moving it costs nothing but a new origin.
 * Colours are tokens: each painter resolves them for its own theme.
 */

export type BaseColour =
  | 'paper'
  | 'surface'
  | 'sunken'
  | 'line'
  | 'line-strong'
  | 'line-control'
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'accent'
  | 'accent-soft'
  | 'own'
  | 'own-ink'
  | 'competitor'
  | 'competitor-soft'
  | 'customer'
  | 'customer-soft'
  | 'warning';

/** A hue is the data-colour name a record carries, such as `technology` or `neutral-1`. */
export type ColourToken =
  | BaseColour
  | `hue:${string}`
  | `hue-soft:${string}`
  /** A step of the ramp from little (1) to much (5), and what is written on it. */
  | `ramp:${1 | 2 | 3 | 4 | 5}`
  | `ramp-ink:${1 | 2 | 3 | 4 | 5}`;

/**
 * How much an item shows: `far` is a silhouette, `middle` adds the name, `near` what is usual.
 * `close` has smaller words for its size, and so room for more of them.
 */
export type Detail = 'far' | 'middle' | 'near' | 'close';

/** The level for what shows nothing more close by. */
export function upToNear(detail: Detail): Exclude<Detail, 'close'> {
  return detail === 'close' ? 'near' : detail;
}

interface Stroke {
  readonly stroke: ColourToken | null;
  readonly strokeWidth: number;
  /** Lengths of dashes and gaps, empty for a solid line. */
  readonly dash: readonly number[];
}

export interface BoxShape extends Box, Stroke {
  readonly type: 'box';
  readonly radius: number;
  readonly fill: ColourToken | null;
  readonly opacity: number;
}

/** The edge of a text with a halo, half of it outside the letters. */
export const haloWidth = 6;

export interface TextShape extends Point {
  readonly type: 'text';
  /** `y` is the baseline. */
  readonly text: string;
  readonly size: number;
  readonly weight: number;
  /** What `x` is: the left edge, the middle or the right edge, whichever way the text runs. */
  readonly align: 'start' | 'middle' | 'end';
  readonly rtl: boolean;
  readonly fill: ColourToken;
  /** A paper-coloured edge that keeps the text legible over lines. */
  readonly halo: ColourToken | null;
  readonly opacity: number;
}

export type PathCommand =
  | readonly ['M', number, number]
  | readonly ['L', number, number]
  | readonly ['C', number, number, number, number, number, number]
  | readonly ['Z'];

export interface PathShape extends Stroke {
  readonly type: 'path';
  readonly commands: readonly PathCommand[];
  readonly fill: ColourToken | null;
  readonly opacity: number;
}

export type Shape = BoxShape | TextShape | PathShape;

/** Where an item can be hit: its box, the title and frame of a box, or along a line. */
export type Outline =
  | { readonly type: 'box' }
  | { readonly type: 'frame'; readonly titleWidth: number; readonly titleHeight: number }
  /** Points x0, y0, x1, y1 … in world coordinates. */
  | { readonly type: 'line'; readonly points: readonly number[] };

export type SceneItemKind = 'zone' | 'line' | 'card' | 'note';

/** What an item looks like at each level of detail, in coordinates relative to its origin. */
export interface Face {
  readonly shapes: (detail: Detail) => readonly Shape[];
  /** What of it lies above the lines of all items: words that a line must not run through. */
  readonly over?: (detail: Detail) => readonly Shape[];
  /** Words that `over` leaves out where there is no room for them. */
  readonly caption?: Caption | null;
}

/** Words and the point they stand round, in world coordinates. */
export interface Caption {
  readonly text: string;
  readonly at: Point;
}

export interface SceneItem {
  readonly id: string;
  readonly kind: SceneItemKind;
  /** Order within its kind; later is above. */
  readonly order: string;
  readonly origin: Point;
  /** The item's own box in world coordinates (a card's border, a line's extent). */
  readonly box: Box;
  /** Everything painted lies inside. */
  readonly bounds: Box;
  readonly outline: Outline;
  readonly face: Face;
}

/**
 * Items in paint order, parted where `Face.over` of the lower ones comes in: above the last line,
 * below the first card.
 */
export function paintLayers(items: Iterable<SceneItem>): {
  readonly lower: readonly SceneItem[];
  readonly upper: readonly SceneItem[];
} {
  const sorted = [...items].sort(comparePaintOrder);
  const at = sorted.findIndex(({ kind }) => rank[kind] > rank.line);
  const end = at === -1 ? sorted.length : at;
  return { lower: sorted.slice(0, end), upper: sorted.slice(end) };
}

/** From bottom to top. */
const rank: Readonly<Record<SceneItemKind, number>> = { zone: 0, line: 1, card: 2, note: 3 };

/** Sorts items from bottom to top: by kind, then order, then id so that it is stable. */
export function comparePaintOrder(a: SceneItem, b: SceneItem): number {
  if (a.kind !== b.kind) return rank[a.kind] - rank[b.kind];
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** A face that builds its shapes when asked and keeps them for the detail they were last asked in. */
export function lazyFace(build: (detail: Detail) => readonly Shape[]): Face {
  return new LazyFace(build);
}

/** One for each of thousands of items: it holds no more than one set of shapes. */
class LazyFace implements Face {
  private detail: Detail | null = null;
  private built: readonly Shape[] = [];

  constructor(private readonly build: (detail: Detail) => readonly Shape[]) {}

  shapes(detail: Detail): readonly Shape[] {
    if (detail !== this.detail) {
      this.built = this.build(detail);
      this.detail = detail;
    }
    return this.built;
  }
}
