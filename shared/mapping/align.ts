import { unionBoxes, type Box, type Point } from '../scene/geometry';
import type { Displacements, PlacedBox } from './displacing';

export const alignEdges = ['left', 'centre', 'right', 'top', 'middle', 'bottom'] as const;
/** What items are brought into line by: `centre` is across the page, `middle` is down it. */
export type AlignEdge = (typeof alignEdges)[number];

/** How each box moves so that all share an edge or a middle of the box around them. */
export function alignBoxes(boxes: readonly PlacedBox[], edge: AlignEdge): Displacements {
  const around = unionBoxes(boxes.map(({ box }) => box));
  const moves = new Map<string, Point>();
  if (!around) return moves;
  for (const { id, box } of boxes) {
    const by = towards(box, around, edge);
    if (by.x !== 0 || by.y !== 0) moves.set(id, by);
  }
  return moves;
}

function towards(box: Box, around: Box, edge: AlignEdge): Point {
  switch (edge) {
    case 'left':
      return { x: around.x - box.x, y: 0 };
    case 'centre':
      return { x: around.x + (around.width - box.width) / 2 - box.x, y: 0 };
    case 'right':
      return { x: around.x + around.width - box.width - box.x, y: 0 };
    case 'top':
      return { x: 0, y: around.y - box.y };
    case 'middle':
      return { x: 0, y: around.y + (around.height - box.height) / 2 - box.y };
    case 'bottom':
      return { x: 0, y: around.y + around.height - box.height - box.y };
  }
}
