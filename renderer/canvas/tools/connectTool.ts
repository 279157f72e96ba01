import { connectGesture } from './connectGesture';
import { marqueeGesture } from './marqueeGesture';
import type { Tool } from './tool';

/** Draws connections from card to card, from anywhere on a card. */
export const connectTool: Tool = {
  id: 'connect',
  cursor: () => 'crosshair',
  down: (pointer, stage) => {
    const item = stage.hit(pointer.world);
    if (item && stage.actions.canConnect(item.id)) return connectGesture(item, stage);
    return marqueeGesture(pointer, stage);
  },
  hover: ({ world }, stage) => {
    const item = stage.hit(world);
    const connectable = item && stage.actions.canConnect(item.id) ? item.id : null;
    if (stage.overlay.connectable !== connectable) {
      stage.setOverlay({ hovered: connectable, connectable });
    }
  },
};
