import { boxFromCorners, type Box, type Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { cornersOf, type Corner } from '../overlayState';
import type { Gesture, Stage, ToolPointer } from './tool';

const opposite: Readonly<Record<Corner, Corner>> = { nw: 'se', ne: 'sw', se: 'nw', sw: 'ne' };

/** Resizes a zone or note by one of its corners; the opposite corner stays. */
export function resizeGesture(item: SceneItem, corner: Corner, stage: Stage): Gesture {
  const fixed = cornersOf(item.box).find((other) => other.corner === opposite[corner]);
  const anchor: Point = fixed?.at ?? item.box;
  const hidden: ReadonlySet<string> = new Set([item.id]);
  const boxAt = ({ world }: ToolPointer): Box => boxFromCorners(anchor, world);
  const move = (pointer: ToolPointer): void => {
    const preview = stage.actions.previewResize(item.id, boxAt(pointer));
    if (preview) stage.setLive({ hidden, rigid: [], offset: { x: 0, y: 0 }, loose: [preview] });
  };
  return {
    move,
    end: (last) => {
      stage.actions.resize(item.id, boxAt(last));
      stage.setLive(null);
    },
    cancel: () => stage.setLive(null),
    autoPans: true,
    cursor: corner === 'nw' || corner === 'se' ? 'nwse-resize' : 'nesw-resize',
  };
}
