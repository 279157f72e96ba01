import { describe, expect, it } from 'vitest';
import { hitTest, itemsInMarquee } from '@shared/scene/hitTest';
import type { Box } from '@shared/scene/geometry';
import type { Outline, SceneItem, SceneItemKind } from '@shared/scene/sceneItem';
import { SpatialIndex } from '@shared/scene/spatialIndex';

function item(id: string, kind: SceneItemKind, box: Box, outline: Outline): SceneItem {
  const { x, y } = box;
  return {
    id,
    kind,
    order: 'a0',
    origin: { x, y },
    box,
    bounds: box,
    outline,
    face: { shapes: () => [] },
  };
}

const card = item('card', 'card', { x: 100, y: 100, width: 170, height: 60 }, { type: 'box' });
const zone = item(
  'zone',
  'zone',
  { x: 0, y: 0, width: 800, height: 600 },
  { type: 'frame', titleWidth: 80, titleHeight: 30 },
);
const line = item(
  'line',
  'line',
  { x: 270, y: 130, width: 400, height: 300 },
  { type: 'line', points: [270, 130, 670, 430] },
);

function indexOf(...items: SceneItem[]): SpatialIndex {
  const index = new SpatialIndex(200);
  for (const each of items) index.put(each);
  return index;
}

describe('hitTest', () => {
  const index = indexOf(card, zone, line);

  it('finds the card above the zone', () => {
    expect(hitTest(index, { x: 120, y: 120 }, 6)?.id).toBe('card');
  });

  it('hits a zone on its title and border, and lets the inside through', () => {
    expect(hitTest(index, { x: 400, y: 20 }, 6)?.id).toBe('zone');
    expect(hitTest(index, { x: 797, y: 500 }, 6)?.id).toBe('zone');
    expect(hitTest(index, { x: 700, y: 500 }, 6)).toBeNull();
  });

  it('hits a line beside it, not in its bounding box', () => {
    expect(hitTest(index, { x: 471, y: 283 }, 6)?.id).toBe('line');
    expect(hitTest(index, { x: 600, y: 150 }, 6)).toBeNull();
  });
});

describe('itemsInMarquee', () => {
  const index = indexOf(card, zone, line);

  it('catches cards by their middle and zones only whole', () => {
    const some = itemsInMarquee(index, { x: 150, y: 110, width: 300, height: 300 });
    expect(some.map(({ id }) => id)).toEqual(['card']);
    const all = itemsInMarquee(index, { x: -10, y: -10, width: 900, height: 700 });
    expect(all.map(({ id }) => id).sort()).toEqual(['card', 'zone']);
  });
});

describe('SpatialIndex', () => {
  it('replaces an item that moved, and forgets a deleted one', () => {
    const index = indexOf(card);
    const box = { ...card.box, x: 5000 };
    index.put({ ...card, box, bounds: box });
    expect(index.query({ x: 0, y: 0, width: 400, height: 400 })).toEqual([]);
    expect(index.query({ x: 4900, y: 0, width: 400, height: 400 })).toHaveLength(1);
    index.delete('card');
    expect(index.size).toBe(0);
    expect(index.query({ x: -1e9, y: -1e9, width: 2e9, height: 2e9 })).toEqual([]);
  });

  it('finds what is larger than many cells, and what lies enormously far away', () => {
    const large = item(
      'large',
      'zone',
      { x: -1e7, y: -1e7, width: 2e7, height: 2e7 },
      { type: 'frame', titleWidth: 80, titleHeight: 30 },
    );
    const far = item('far', 'card', { x: 9e6, y: 9e6, width: 170, height: 60 }, { type: 'box' });
    const index = indexOf(large, far, card);
    expect(index.query({ x: 0, y: 0, width: 10, height: 10 }).map(({ id }) => id)).toEqual([
      'large',
    ]);
    expect(
      index
        .query({ x: 9e6, y: 9e6, width: 10, height: 10 })
        .map(({ id }) => id)
        .sort(),
    ).toEqual(['far', 'large']);
  });
});
