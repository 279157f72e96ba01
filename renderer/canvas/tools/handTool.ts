import { panGesture } from './panGesture';
import type { Tool } from './tool';

/** Every drag pans: while the space bar is held. */
export const handTool: Tool = {
  id: 'hand',
  cursor: () => 'grab',
  down: panGesture,
  hover: () => undefined,
};
