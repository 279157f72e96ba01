import type { Box, Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import type { Camera, Viewport } from '../camera';
import type { DropHint, Guide, LineEnd, OverlayState } from '../overlayState';

/** A pointer at a place, in screen pixels of the canvas and in world units. */
export interface ToolPointer {
  readonly screen: Point;
  readonly world: Point;
  readonly shift: boolean;
  /** Control, or Command on macOS. */
  readonly modifier: boolean;
  readonly alt: boolean;
}

/** What a pointer does between going down and coming up. It ends exactly once. */
export interface Gesture {
  readonly move: (pointer: ToolPointer) => void;
  readonly end: (pointer: ToolPointer) => void;
  /** Takes everything back, as if the pointer had never gone down. */
  readonly cancel: () => void;
  /** Whether the view follows a pointer that nears its edge. */
  readonly autoPans: boolean;
  readonly cursor: string;
}

/** A way of using the pointer. One is in hand at a time. */
export interface Tool {
  readonly id: string;
  readonly cursor: (hovered: SceneItem | null) => string;
  /** The pointer went down; null when the tool has nothing to do there. */
  readonly down: (pointer: ToolPointer, stage: Stage) => Gesture | null;
  /** The pointer moves without being down. */
  readonly hover: (pointer: ToolPointer, stage: Stage) => void;
}

/** What tools see of the canvas. */
export interface Stage {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly actions: CanvasActions;
  readonly overlay: OverlayState;
  /** The topmost item at a world point. */
  readonly hit: (world: Point) => SceneItem | null;
  /** The items a marquee catches. */
  readonly inMarquee: (box: Box) => SceneItem[];
  readonly item: (id: string) => SceneItem | undefined;
  readonly setCamera: (camera: Camera) => void;
  /** Changes what lies over the scene, and shows it in the next frame. */
  readonly setOverlay: (change: Partial<OverlayState>) => void;
  /** Shows items in motion; null puts them down, when the scene at rest has been painted. */
  readonly setLive: (live: LiveItems | null) => void;
}

/** Items that are being moved. They are left out of the scene at rest and painted above it. */
export interface LiveItems {
  readonly hidden: ReadonlySet<string>;
  /** Painted displaced by `offset`. */
  readonly rigid: readonly SceneItem[];
  readonly offset: Point;
  /** Painted as they are. */
  readonly loose: readonly SceneItem[];
}

/** What is drawn out on the paper as a box. */
export type FrameKind = 'zone' | 'note' | 'text';

/** `placed` is what was dragged to where it lies: nothing is asked about it. */
export type SelectMode = 'replace' | 'toggle' | 'placed';

/** What gestures mean; the area that owns the canvas gives these. Ids are those of items. */
export interface CanvasActions {
  readonly select: (ids: readonly string[], mode: SelectMode) => void;
  /** Prepares a move of the selection, or of one item; null when nothing of it can move. */
  readonly startMove: (id: string) => MovePlan | null;
  /** The item as it would look with another box. */
  readonly previewResize: (id: string, box: Box) => SceneItem | null;
  readonly resize: (id: string, box: Box) => void;
  readonly canConnect: (id: string) => boolean;
  /** The line from an item to another item or to a point. */
  readonly previewConnection: (fromId: string, to: string | Point) => SceneItem | null;
  /** A click has begun a connection, which the next click ends. */
  readonly beginConnection: (fromId: string) => void;
  /** It has been taken back. */
  readonly takeBackConnection: (fromId: string) => void;
  readonly connect: (fromId: string, toId: string) => void;
  /** A connection was drawn to where nothing is: what it leads to can be made there. */
  readonly connectToPaper: (fromId: string, at: Point) => void;
  /** The line as it would run with one end led to a card or to a point. */
  readonly previewReroute: (lineId: string, end: LineEnd, to: string | Point) => SceneItem | null;
  readonly reroute: (lineId: string, end: LineEnd, toId: string) => void;
  readonly placeFrame: (tool: FrameKind, box: Box) => void;
  /** A double click: edit in place, or open. */
  readonly open: (id: string | null, world: Point) => void;
  readonly contextMenu: (id: string | null, screen: Point, world: Point) => void;
}

export interface MovePlan {
  /** Where a displacement is drawn to by what is near, along the directions it may go. */
  readonly snap: (
    by: Point,
    axes: { readonly x: boolean; readonly y: boolean },
  ) => { readonly by: Point; readonly guides: readonly Guide[] };
  /** The live items at a displacement. */
  readonly at: (by: Point) => LiveItems;
  /** What else putting the items down would do; null: nothing. */
  readonly effect: (by: Point) => Pick<DropHint, 'targets' | 'text'> | null;
  readonly commit: (by: Point) => void;
}
