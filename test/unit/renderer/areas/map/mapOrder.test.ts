import { describe, expect, it } from 'vitest';
import { readingOrder, readingWindow, relationshipCounts } from '@renderer/areas/map/mapOrder';
import { mapPlan } from '../../../../builders/mapPlan';

describe('readingOrder', () => {
  it('names every card and every relationship between cards of the map', () => {
    const { document, mapId, actorIds, relationshipIds } = mapPlan(3, [
      [0, 1],
      [1, 2],
    ]);
    expect(readingOrder(document, mapId)).toEqual([...actorIds, ...relationshipIds]);
  });

  it('reads relationships by the names of their ends, not by when they were made', () => {
    const { document, mapId, relationshipIds } = mapPlan(3, [
      [2, 0],
      [0, 2],
      [0, 1],
    ]);
    expect(readingOrder(document, mapId).slice(3)).toEqual([...relationshipIds].reverse());
  });
});

describe('relationshipCounts', () => {
  it('counts at both ends', () => {
    const { document, mapId, partnerIds } = mapPlan(4, [
      [0, 1],
      [0, 2],
    ]);
    const counts = relationshipCounts(document, mapId);
    expect(partnerIds.map((id) => counts.get(id) ?? 0)).toEqual([2, 1, 1, 0]);
  });

  it('leaves out relationships with partners that are not on the map', () => {
    const { document, partnerIds } = mapPlan(2, [[0, 1]]);
    const counts = relationshipCounts(document, 'map_other');
    expect(counts.get(partnerIds[0] ?? '')).toBeUndefined();
  });
});

describe('readingWindow', () => {
  const ids = (count: number): string[] =>
    Array.from({ length: count }, (_, index) => `item_${String(index)}`);

  it('holds all of a small map, wherever the focus is', () => {
    const order = ids(120);
    expect(readingWindow(order, null)).toEqual({ from: 0, shown: order });
    expect(readingWindow(order, 'item_90')).toEqual({ from: 0, shown: order });
  });

  it('of a large map holds what stands round the focus', () => {
    const order = ids(2_000);
    const { from, shown } = readingWindow(order, 'item_1000');
    expect(shown).toContain('item_990');
    expect(shown).toContain('item_1010');
    expect(shown[0]).toBe(order[from]);
    expect(shown.length).toBeLessThan(300);
  });
});
