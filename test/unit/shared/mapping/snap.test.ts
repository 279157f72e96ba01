import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { snapMove, type SnapOptions } from '@shared/mapping/snap';
import type { Box } from '@shared/scene/geometry';

const box = (x: number, y: number, width = 100, height = 50): Box => ({ x, y, width, height });
const options = (neighbours: readonly Box[], more: Partial<SnapOptions> = {}): SnapOptions => ({
  neighbours,
  reach: 6,
  grid: null,
  axes: { x: true, y: true },
  ...more,
});

describe('snapping a dragged box', () => {
  it('lines up with the nearest edge or middle and shows the line through both', () => {
    const { by, guides } = snapMove(box(0, 0), { x: 197, y: 300 }, options([box(200, 0)]));
    expect(by).toEqual({ x: 200, y: 300 });
    expect(guides).toContainEqual({ type: 'line', from: { x: 200, y: 0 }, to: { x: 200, y: 350 } });
    const narrow = snapMove(box(0, 0, 60), { x: 222, y: 300 }, options([box(200, 0)]));
    expect(narrow.by.x).toBe(220);
  });

  it('repeats a gap, after, before and between, and shows both', () => {
    const row = [box(0, 0), box(130, 10)];
    const after = snapMove(
      box(0, 500),
      { x: 263, y: -496 },
      options(row, { axes: { x: true, y: false } }),
    );
    expect(after.by.x).toBe(260);
    expect(after.guides.filter(({ type }) => type === 'gap')).toHaveLength(2);
    const before = snapMove(
      box(0, 0),
      { x: -127, y: 20 },
      options(row, { axes: { x: true, y: false } }),
    );
    expect(before.by.x).toBe(-130);
    const apart = [box(0, 0), box(300, 0)];
    const between = snapMove(box(0, 0), { x: 153, y: 20 }, options(apart));
    expect(between.by.x).toBe(150);
  });

  it('keeps clear of what is out of reach, and falls back to the grid', () => {
    expect(snapMove(box(0, 0), { x: 150, y: 300 }, options([box(200, 0)])).by).toEqual({
      x: 150,
      y: 300,
    });
    const grid = snapMove(box(5, 5), { x: 30, y: 0 }, options([], { grid: 24 }));
    expect(grid).toEqual({ by: { x: 19, y: -5 }, guides: [] });
  });

  it('never moves a box further than the reach, nor along an axis that is held', () => {
    const number = fc.integer({ min: -400, max: 400 });
    const boxes = fc.array(fc.tuple(number, number), { maxLength: 8 });
    fc.assert(
      fc.property(boxes, number, number, fc.boolean(), (others, x, y, held) => {
        const { by } = snapMove(
          box(0, 0),
          { x, y },
          options(
            others.map(([left, top]) => box(left, top)),
            { axes: { x: true, y: !held } },
          ),
        );
        expect(Math.abs(by.x - x)).toBeLessThanOrEqual(6);
        expect(Math.abs(by.y - y)).toBeLessThanOrEqual(held ? 0 : 6);
      }),
    );
  });
});
