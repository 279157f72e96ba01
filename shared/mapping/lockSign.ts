import { boxShape, circle, pathShape } from '../scene/shapes';
import type { Detail, Shape } from '../scene/sceneItem';

/** How far the sign reaches beyond the box it stands on. */
export const lockReach = 13;

/** From further off it is drawn larger, as names are, so that it can be told. */
const sizes = { close: 1, near: 1, middle: 1.65 } as const;
/** From the corner of a box to the middle of the quarter circle that rounds it, as a share of its radius. */
const cornerShare = 0.29;

/**
 * A small lock on the top right corner of a box of this width, half outside: there it covers
 * neither words nor a score. None where names are not shown either.
 */
export function lockSign(width: number, cornerRadius: number, detail: Detail): readonly Shape[] {
  if (detail === 'far') return [];
  const size = sizes[detail];
  const x = width - cornerRadius * cornerShare;
  const y = cornerRadius * cornerShare;
  return [
    pathShape(circle({ x, y }, 7.5 * size), { fill: 'surface', stroke: 'line-control' }),
    pathShape(
      [
        ['M', x - 2.1 * size, y],
        ['L', x - 2.1 * size, y - 1.8 * size],
        [
          'C',
          x - 2.1 * size,
          y - 4.8 * size,
          x + 2.1 * size,
          y - 4.8 * size,
          x + 2.1 * size,
          y - 1.8 * size,
        ],
        ['L', x + 2.1 * size, y],
      ],
      { stroke: 'ink-2', strokeWidth: 1.2 * size },
    ),
    boxShape(
      { x: x - 3.4 * size, y: y - 0.6 * size, width: 6.8 * size, height: 5 * size },
      { fill: 'ink-2', radius: size },
    ),
  ];
}
