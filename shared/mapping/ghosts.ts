import { boxFromCorners, expandBox, type Box, type Point } from '../scene/geometry';
import { boxShape, pathShape, textShape } from '../scene/shapes';
import { lazyFace, upToNear, type SceneItem } from '../scene/sceneItem';
import { fitText } from '../scene/text';
import { cardForm } from './card';
import { arrowhead, linePath } from './lineFace';
import { routeRelationship, routeToPoint, type RouteEnd } from './route';

/** The line of a relationship that is being drawn, from a card to another or to the pointer. */
export function ghostLine(from: RouteEnd, to: RouteEnd | Point): SceneItem {
  const curve =
    'box' in to
      ? routeRelationship(from, to, { index: 0, count: 1 }).curve
      : routeToPoint(from, to);
  const box = boxFromCorners(curve.from, curve.to);
  return {
    id: 'ghost-line',
    kind: 'line',
    order: '',
    origin: { x: 0, y: 0 },
    box,
    bounds: expandBox(box, 100),
    outline: { type: 'line', points: [] },
    face: lazyFace(() => [
      pathShape(linePath(curve), { stroke: 'accent', strokeWidth: 2 }),
      pathShape(arrowhead(curve, 2), { fill: 'accent' }),
    ]),
  };
}

const frameInset = 16;

/** Where a card would come to lie, or a frame of a size of its own: what it would hold shows through. */
export function ghostCard(
  name: string,
  centre: Point,
  frame?: Pick<Box, 'width' | 'height'>,
): SceneItem {
  const { width, height } = frame ?? cardForm('partner');
  const box = { x: centre.x - width / 2, y: centre.y - height / 2, width, height };
  const { radius } = cardForm('partner');
  return {
    id: 'ghost-card',
    kind: 'card',
    order: '',
    origin: { x: box.x, y: box.y },
    box,
    bounds: expandBox(box, 2),
    outline: { type: 'box' },
    face: lazyFace((detail) => {
      const size = upToNear(detail) === 'near' ? 13 : 24;
      return [
        boxShape(
          { x: 0, y: 0, width, height },
          {
            radius,
            ...(frame ? {} : { fill: 'accent-soft' }),
            stroke: 'accent',
            strokeWidth: 1.5,
            dash: [6, 4],
          },
        ),
        // In the middle of a frame it would lie on the names of what the frame would hold.
        frame
          ? textShape(
              fitText(name, width - 2 * frameInset, size, 600),
              { x: frameInset, y: Math.min(frameInset + size * 0.7, height / 2 + size * 0.36) },
              { size, weight: 600, fill: 'accent', halo: 'paper' },
            )
          : textShape(
              fitText(name, width - 20, size, 600),
              { x: width / 2, y: height / 2 + size * 0.36 },
              { size, weight: 600, align: 'middle', fill: 'accent' },
            ),
      ];
    }),
  };
}
