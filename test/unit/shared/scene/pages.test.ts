import { describe, expect, it } from 'vitest';
import { planPages } from '@shared/scene/pages';

const content = { x: -100, y: 50, width: 2000, height: 500 };

describe('planPages', () => {
  it('shows everything on one sheet, in its middle', () => {
    const plan = planPages(content, { paper: 'a4', landscape: true, scale: 'fit' });
    expect(plan.sheet).toEqual({ width: 297, height: 210 });
    const [view] = plan.views;
    expect(plan.views).toHaveLength(1);
    expect(view?.width).toBeCloseTo(2000);
    expect(view?.x).toBeCloseTo(-100);
    expect((view?.y ?? 0) + (view?.height ?? 0) / 2).toBeCloseTo(300);
    expect((view?.width ?? 0) / (view?.height ?? 1)).toBeCloseTo(277 / 190);
  });

  it('covers everything with sheets that meet without a gap', () => {
    const { views, columns, rows } = planPages(content, {
      paper: 'a4',
      landscape: false,
      scale: 1,
    });
    expect([columns, rows]).toEqual([3, 1]);
    const [first, second] = views;
    expect((first?.x ?? 0) + (first?.width ?? 0)).toBeCloseTo(second?.x ?? 0);
    expect(first?.x).toBeLessThanOrEqual(-100);
    const last = views.at(-1);
    expect((last?.x ?? 0) + (last?.width ?? 0)).toBeGreaterThanOrEqual(1900);
    // 190 mm at 96 units to the inch.
    expect(first?.width).toBeCloseTo((190 / 25.4) * 96);
  });

  it('makes no sheets when there would be too many', () => {
    const wide = { x: 0, y: 0, width: 200_000, height: 200_000 };
    const plan = planPages(wide, { paper: 'a4', landscape: false, scale: 1 });
    expect(plan.views).toEqual([]);
    expect(plan.columns * plan.rows).toBeGreaterThan(200);
  });
});
