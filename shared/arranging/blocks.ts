import type { Box, Point } from '../scene/geometry';
import { aspect } from './arrangement';

/** Things placed in relation to each other, their box starting at 0, 0. */
export interface Block<Item> {
  readonly width: number;
  readonly height: number;
  readonly places: readonly { readonly item: Item; readonly centre: Point }[];
}

/** Items on a grid of equal cells, row by row, wider than high. */
export function gridBlock<Item>(
  items: readonly Item[],
  cell: { readonly width: number; readonly height: number },
): Block<Item> {
  const columns = Math.max(
    1,
    Math.ceil(Math.sqrt((items.length * cell.height * aspect) / cell.width)),
  );
  return {
    width: Math.min(columns, items.length) * cell.width,
    height: Math.ceil(items.length / columns) * cell.height,
    places: items.map((item, index) => ({
      item,
      centre: {
        x: ((index % columns) + 0.5) * cell.width,
        y: (Math.floor(index / columns) + 0.5) * cell.height,
      },
    })),
  };
}

/** Sets blocks in rows, in their order, to a whole that is wider than high. Gives their corners. */
function packBlocks(
  blocks: readonly { readonly width: number; readonly height: number }[],
  gap: number,
): { readonly corners: readonly Point[]; readonly whole: Box } {
  const area = blocks.reduce((sum, { width, height }) => sum + (width + gap) * (height + gap), 0);
  const widest = blocks.reduce((most, { width }) => Math.max(most, width), 0);
  const most = Math.max(widest, Math.sqrt(area * aspect));
  const corners: Point[] = [];
  let [x, y, rowHeight, right] = [0, 0, 0, 0];
  for (const { width, height } of blocks) {
    if (x > 0 && x + width > most) {
      y += rowHeight + gap;
      x = 0;
      rowHeight = 0;
    }
    corners.push({ x, y });
    right = Math.max(right, x + width);
    rowHeight = Math.max(rowHeight, height);
    x += width + gap;
  }
  return { corners, whole: { x: 0, y: 0, width: right, height: y + rowHeight } };
}

/** Packs blocks around a centre and gives the place of every item in them. */
export function placeBlocks<Item>(
  blocks: readonly Block<Item>[],
  gap: number,
  centre: Point,
): { readonly places: readonly (readonly [Item, Point])[]; readonly boxes: readonly Box[] } {
  const { corners, whole } = packBlocks(blocks, gap);
  const [left, top] = [centre.x - whole.width / 2, centre.y - whole.height / 2];
  const boxes = blocks.map(({ width, height }, index): Box => {
    const corner = corners[index] ?? { x: 0, y: 0 };
    return { x: left + corner.x, y: top + corner.y, width, height };
  });
  const places = blocks.flatMap((block, index) =>
    block.places.map(({ item, centre: at }): readonly [Item, Point] => [
      item,
      { x: (boxes[index]?.x ?? 0) + at.x, y: (boxes[index]?.y ?? 0) + at.y },
    ]),
  );
  return { places, boxes };
}
