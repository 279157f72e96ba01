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
});
