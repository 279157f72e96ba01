import { boxShape, circle, pathShape } from '../scene/shapes';
import type { Shape } from '../scene/sceneItem';

/** How far the sign reaches beyond the box it stands on. */
export const lockReach = 8;

const radius = 7.5;
/** From the corner of a box to the middle of the quarter circle that rounds it, as a share of its radius. */
const cornerShare = 0.29;

/**
 * A small lock on the top right corner of a box of this width, half outside: there it covers
 * neither words nor a score.
 */
export function lockSign(width: number, cornerRadius: number): readonly Shape[] {
  const x = width - cornerRadius * cornerShare;
  const y = cornerRadius * cornerShare;
  return [
    pathShape(circle({ x, y }, radius), { fill: 'surface', stroke: 'line-control' }),
    pathShape(
      [
        ['M', x - 2.1, y],
        ['L', x - 2.1, y - 1.8],
        ['C', x - 2.1, y - 4.8, x + 2.1, y - 4.8, x + 2.1, y - 1.8],
        ['L', x + 2.1, y],
      ],
      { stroke: 'ink-2', strokeWidth: 1.2 },
    ),
    boxShape({ x: x - 3.4, y: y - 0.6, width: 6.8, height: 5 }, { fill: 'ink-2', radius: 1 }),
  ];
}
