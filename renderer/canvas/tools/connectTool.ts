import type { SceneItem } from '@shared/scene/sceneItem';
import { connectGesture } from './connectGesture';
import { marqueeGesture } from './marqueeGesture';
import { dragThreshold } from './moveGesture';
import type { CanvasActions, Gesture, Stage, Tool, ToolPointer } from './tool';

/** Draws connections from card to card, from anywhere on a card: with a drag, or with two clicks. */
export const connectTool: Tool = {
  id: 'connect',
  cursor: () => 'crosshair',
  down: (pointer, stage) => {
    const from = begun(stage);
    if (from) return secondClick(from, stage);
    const item = stage.hit(pointer.world);
    if (item && stage.actions.canConnect(item.id)) return firstPress(item, pointer, stage);
    return marqueeGesture(pointer, stage);
  },
  hover: (pointer, stage) => {
    const item = stage.hit(pointer.world);
    const connectable = item && stage.actions.canConnect(item.id) ? item.id : null;
    if (stage.overlay.connectable !== connectable) {
      stage.setOverlay({ hovered: connectable, connectable });
    }
    const from = begun(stage);
    if (from) connectGesture(from, stage).move(pointer);
  },
};

type Begun = Pick<Stage, 'overlay' | 'item'>;
interface Connecting extends Begun, Pick<Stage, 'setOverlay'> {
  readonly actions: Pick<CanvasActions, 'takeBackConnection'>;
}

/** Whether a click has begun a connection; one from a card that is gone is none. */
export function isConnecting(stage: Begun): boolean {
  return begun(stage) !== null;
}

/** Takes back a connection that a click has begun. Gives whether there was one. */
export function takeBackConnection(stage: Connecting): boolean {
  if (stage.overlay.connectFrom === null) return false;
  const from = begun(stage);
  stage.setOverlay(noConnection);
  if (from) stage.actions.takeBackConnection(from.id);
  return from !== null;
}

const noConnection = { connectFrom: null, ghosts: [], target: null } as const;

function begun({ overlay, item }: Begun): SceneItem | null {
  return item(overlay.connectFrom ?? '') ?? null;
}

/** A drag draws the connection; a click begins one that the next click ends. */
function firstPress(item: SceneItem, { screen }: ToolPointer, stage: Stage): Gesture {
  const drag = connectGesture(item, stage);
  return {
    ...drag,
    end: (last) => {
      const distance = Math.hypot(last.screen.x - screen.x, last.screen.y - screen.y);
      if (distance >= dragThreshold) {
        drag.end(last);
        return;
      }
      stage.setOverlay({ ...noConnection, connectFrom: item.id });
      stage.actions.beginConnection(item.id);
    },
  };
}

/** On another card it ends the connection; anywhere else it takes it back. */
function secondClick(from: SceneItem, stage: Stage): Gesture {
  const { move, autoPans, cursor } = connectGesture(from, stage);
  return {
    move,
    end: ({ world }) => {
      const item = stage.hit(world);
      if (!item || item.id === from.id || !stage.actions.canConnect(item.id)) {
        takeBackConnection(stage);
        return;
      }
      stage.setOverlay(noConnection);
      stage.actions.connect(from.id, item.id);
    },
    cancel: () => takeBackConnection(stage),
    autoPans,
    cursor,
  };
}
