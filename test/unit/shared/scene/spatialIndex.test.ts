import { describe, expect, test } from 'vitest';
import { SpatialIndex } from '@shared/scene/spatialIndex';
import type { SceneItem } from '@shared/scene/sceneItem';

function card(id: string, x: number, y: number, size = 40): SceneItem {
  const box = { x, y, width: size, height: size };
  const face = { shapes: () => [] };
  return {
    id,
    kind: 'card',
    order: '',
    origin: box,
    box,
    bounds: box,
    outline: { type: 'box' },
    face,
  };
}

function idsIn(index: SpatialIndex, x: number, y: number, size: number): string[] {
  return index
    .query({ x, y, width: size, height: size })
    .map(({ id }) => id)
    .sort();
}

describe('the spatial index', () => {
  test('finds what touches a box, each item once, across cells', () => {
    const index = new SpatialIndex(100);
    for (let at = 0; at < 50; at += 1) index.put(card(`c${at}`, at * 90, 0));
    expect(idsIn(index, 80, 0, 120)).toEqual(['c1', 'c2']);
  });

  test('an item that was replaced or removed is not found at its old place', () => {
    const index = new SpatialIndex(100);
    for (const id of ['a', 'b', 'c']) index.put(card(id, 80, 80));
    index.put(card('a', 2000, 0));
    index.delete('b');
    index.delete('b');
    expect(idsIn(index, 0, 0, 300)).toEqual(['c']);
    expect(idsIn(index, 1990, 0, 100)).toEqual(['a']);
    expect(index.size).toBe(2);
  });

  test('an item larger than many cells is found everywhere it reaches, until it is removed', () => {
    const index = new SpatialIndex(100);
    for (let at = 0; at < 400; at += 1) index.put(card(`c${at}`, at * 100, 0, 10));
    index.put(card('zone', 0, 0, 5000));
    expect(idsIn(index, 4000, 4000, 10)).toEqual(['zone']);
    index.delete('zone');
    expect(idsIn(index, 4000, 4000, 10)).toEqual([]);
  });

  test('a line is found as far beside it as its label reaches', () => {
    const box = { x: 0, y: 0, width: 0, height: 600 };
    const bounds = { x: -134, y: -10, width: 268, height: 620 };
    const outline = { type: 'line', points: [0, 0, 0, 600] } as const;
    const index = new SpatialIndex(100);
    index.put({ ...card('line', 0, 0), kind: 'line', box, bounds, outline });
    expect(idsIn(index, 100, 280, 40)).toEqual(['line']);
    expect(idsIn(index, 160, 280, 40)).toEqual([]);
  });
});
