import type { Box, Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';

/** What lies over the scene and changes with the pointer. */
export interface OverlayState {
  readonly selected: ReadonlySet<string>;
  /** The item that has keyboard focus, while the keyboard is in use. */
  readonly focused: string | null;
  readonly hovered: string | null;
  readonly marquee: Box | null;
  /** A frame that is being drawn out. */
  readonly drawnFrame: Box | null;
  /** Items that do not exist yet: a connection being drawn, a card about to be placed. */
  readonly ghosts: readonly SceneItem[];
  /** The item that was clicked to begin a connection: it follows the pointer until the next click. */
  readonly connectFrom: string | null;
  /** The item a connection would end at. */
  readonly target: string | null;
  /** What putting down what is being moved would do, beyond its place. */
  readonly drop: DropHint | null;
  /** The item that shows handles to draw a connection from. */
  readonly connectable: string | null;
  /** The item that shows handles to resize it. */
  readonly resizable: string | null;
  /** The line that shows handles to lead an end of it to another card. */
  readonly reroutable: string | null;
  /** What the items in motion are in line with. */
  readonly guides: readonly Guide[];
}

/** A line that items share, or one of several equal gaps. */
export interface Guide {
  readonly type: 'line' | 'gap';
  readonly from: Point;
  readonly to: Point;
}

/** What a drop would do: the items it happens in, and the words for it. */
export interface DropHint {
  readonly targets: ReadonlySet<string>;
  readonly text: string;
  /** Where the words go, in world units; they stand beside it. */
  readonly at: Point;
}

export const emptyOverlay: OverlayState = {
  selected: new Set(),
  focused: null,
  hovered: null,
  marquee: null,
  drawnFrame: null,
  ghosts: [],
  connectFrom: null,
  target: null,
  drop: null,
  connectable: null,
  resizable: null,
  reroutable: null,
  guides: [],
};

/** Whether there is nothing to paint. */
export function isEmpty(state: OverlayState): boolean {
  return (
    state.selected.size === 0 &&
    state.ghosts.length === 0 &&
    state.focused === null &&
    state.hovered === null &&
    state.marquee === null &&
    state.drawnFrame === null &&
    state.target === null &&
    state.drop === null &&
    state.connectable === null &&
    state.resizable === null &&
    state.reroutable === null &&
    state.guides.length === 0
  );
}

/** Which end of a line: where it begins, or where it leads to. */
export type LineEnd = 'from' | 'to';

export type Corner = 'nw' | 'ne' | 'se' | 'sw';

/** The corners of a box, by compass. */
export function cornersOf(box: Box): readonly { readonly corner: Corner; readonly at: Point }[] {
  const right = box.x + box.width;
  const bottom = box.y + box.height;
  return [
    { corner: 'nw', at: { x: box.x, y: box.y } },
    { corner: 'ne', at: { x: right, y: box.y } },
    { corner: 'se', at: { x: right, y: bottom } },
    { corner: 'sw', at: { x: box.x, y: bottom } },
  ];
}

/** Where a card shows handles to draw a connection from: a little outside the middle of its sides. */
export function connectHandles(box: Box, scale: number): readonly Point[] {
  const gap = 9 / scale;
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  return [
    { x: box.x + box.width + gap, y },
    { x, y: box.y + box.height + gap },
    { x: box.x - gap, y },
    { x, y: box.y - gap },
  ];
}

/** The two ends of a line; nothing for what is not a line. */
export function endsOf(item: SceneItem): readonly { readonly end: LineEnd; readonly at: Point }[] {
  if (item.outline.type !== 'line') return [];
  const { points } = item.outline;
  const [x = 0, y = 0] = points;
  return [
    { end: 'from', at: { x, y } },
    { end: 'to', at: { x: points.at(-2) ?? x, y: points.at(-1) ?? y } },
  ];
}

/** How near, in screen pixels, counts as on a handle. */
const handleReach = 9;

/** Whether a world point is on one of the handles. */
export function isOnHandle(handles: readonly Point[], world: Point, scale: number): boolean {
  return handles.some(
    (handle) => Math.hypot(handle.x - world.x, handle.y - world.y) * scale <= handleReach,
  );
}
