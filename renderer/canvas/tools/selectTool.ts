import type { Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import {
  connectHandles,
  cornersOf,
  endsOf,
  isOnHandle,
  type Corner,
  type LineEnd,
} from '../overlayState';
import { connectGesture } from './connectGesture';
import { marqueeGesture } from './marqueeGesture';
import { dragThreshold, moveGesture } from './moveGesture';
import { rerouteGesture } from './rerouteGesture';
import { resizeGesture } from './resizeGesture';
import type { Gesture, Stage, Tool, ToolPointer } from './tool';

/** Selects, moves, resizes and leads lines elsewhere; connects when the drag starts on a card's handle. */
export const selectTool: Tool = {
  id: 'select',
  cursor: (hovered) => (hovered ? 'pointer' : 'default'),
  down: (pointer, stage) => {
    const corner = cornerAt(pointer.world, stage);
    if (corner) return resizeGesture(corner.item, corner.corner, stage);
    const lineEnd = lineEndAt(pointer.world, stage);
    if (lineEnd) return rerouteGesture(lineEnd.item, lineEnd.end, stage);
    const source = connectSourceAt(pointer.world, stage);
    if (source) {
      // What a handle lies over, such as a line and its words, is not what is in hand.
      stage.setOverlay({ hovered: source.id });
      return connectGesture(source, stage);
    }
    const item = stage.hit(pointer.world);
    if (!item) return marqueeGesture(pointer, stage);
    return movesNothing(item, stage)
      ? pressLine(item, pointer, stage)
      : pressItem(item, pointer, stage);
  },
  hover: ({ world }, stage) => {
    const item = stage.hit(world);
    const keep = connectSourceAt(world, stage)?.id ?? null;
    const offered = item && stage.actions.canConnect(item.id) ? item.id : null;
    const { overlay } = stage;
    const connectable = offered ?? keep;
    const hovered = item?.id ?? null;
    if (overlay.hovered !== hovered || overlay.connectable !== connectable) {
      stage.setOverlay({ hovered, connectable });
    }
  },
};

/** A line follows its cards: dragged by itself it moves nothing. */
function movesNothing(item: SceneItem, { overlay }: Stage): boolean {
  return item.kind === 'line' && !(overlay.selected.size > 1 && overlay.selected.has(item.id));
}

/** Selects the line; a drag draws a marquee, for a full map has lines nearly everywhere. */
function pressLine(line: SceneItem, pointer: ToolPointer, stage: Stage): Gesture {
  let marquee: Gesture | null = null;
  const move = (now: ToolPointer): void => {
    const distance = Math.hypot(now.screen.x - pointer.screen.x, now.screen.y - pointer.screen.y);
    if (!marquee && distance < dragThreshold) return;
    if (!marquee) stage.setOverlay({ hovered: null });
    marquee ??= marqueeGesture(pointer, stage);
    marquee.move(now);
  };
  return {
    move,
    end: (last) => {
      move(last);
      const toggles = pointer.shift || pointer.modifier;
      if (marquee) marquee.end(last);
      else stage.actions.select([line.id], toggles ? 'toggle' : 'replace');
    },
    cancel: () => marquee?.cancel(),
    autoPans: true,
    cursor: 'crosshair',
  };
}

function pressItem(item: SceneItem, pointer: ToolPointer, stage: Stage): Gesture {
  const { actions } = stage;
  const toggles = pointer.shift || pointer.modifier;
  const wasSelected = stage.overlay.selected.has(item.id);
  const before = stage.overlay.selected;
  if (toggles) actions.select([item.id], 'toggle');
  // Only a ring while the pointer is down: what selecting opens would move the paper under a drag.
  else if (!wasSelected) stage.setOverlay({ selected: new Set([item.id]) });
  return moveGesture(pointer, stage, {
    begin: () => actions.startMove(item.id),
    // A click on one of several selected items selects it alone; a drag moves all of them.
    onEnd: (isDrag) => {
      if (toggles || (isDrag && wasSelected)) return;
      actions.select([item.id], isDrag ? 'placed' : 'replace');
    },
    onCancel: () => {
      if (!toggles) stage.setOverlay({ selected: before });
    },
  });
}

/** The item from one of whose connect handles a drag at this point would start. */
function connectSourceAt(world: Point, stage: Stage): SceneItem | null {
  const id = stage.overlay.connectable;
  const item = id === null ? undefined : stage.item(id);
  if (!item) return null;
  const { scale } = stage.camera;
  return isOnHandle(connectHandles(item.box, scale), world, scale) ? item : null;
}

function cornerAt(world: Point, stage: Stage): { item: SceneItem; corner: Corner } | null {
  const id = stage.overlay.resizable;
  const item = id === null ? undefined : stage.item(id);
  if (!item) return null;
  const found = cornersOf(item.box).find(({ at }) => isOnHandle([at], world, stage.camera.scale));
  return found ? { item, corner: found.corner } : null;
}

function lineEndAt(world: Point, stage: Stage): { item: SceneItem; end: LineEnd } | null {
  const id = stage.overlay.reroutable;
  const item = id === null ? undefined : stage.item(id);
  if (!item) return null;
  const found = endsOf(item).find(({ at }) => isOnHandle([at], world, stage.camera.scale));
  return found ? { item, end: found.end } : null;
}
