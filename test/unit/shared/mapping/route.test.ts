import { describe, expect, it } from 'vitest';
import { cardBox } from '@shared/mapping/card';
import { routeRelationship, type RouteEnd } from '@shared/mapping/route';
import { pointOnCurve } from '@shared/scene/curve';

const at = (x: number, y: number): RouteEnd => ({
  box: cardBox('partner', { x, y }),
  outline: 'rounded',
});
const single = { index: 0, count: 1 };

describe('routeRelationship', () => {
  it('leaves and enters on the facing sides, exactly on the borders', () => {
    const { curve } = routeRelationship(at(0, 0), at(500, 0), single);
    expect(curve.from).toEqual({ x: 86, y: 0 });
    expect(curve.to).toEqual({ x: 414, y: 0 });
    const back = routeRelationship(at(500, 0), at(0, 0), single).curve;
    expect(back.from).toEqual({ x: 414, y: 0 });
  });

  it('goes from below to above when the cards stand above each other', () => {
    const { curve } = routeRelationship(at(0, 0), at(40, 400), single);
    expect(curve.from.y).toBe(29);
    expect(curve.to.y).toBe(371);
  });

  it('leaves at a right angle to the side', () => {
    const { curve } = routeRelationship(at(0, 0), at(600, 200), single);
    expect(curve.control1.y).toBe(curve.from.y);
    expect(curve.control1.x).toBeGreaterThan(curve.from.x);
  });

  it('fans several relationships out', () => {
    const middles = [0, 1, 2].map((index) => {
      const { curve } = routeRelationship(at(0, 0), at(500, 0), { index, count: 3 });
      return pointOnCurve(curve, 0.5).y;
    });
    const [first = 0, second = 0, third = 0] = middles;
    expect(second - first).toBeGreaterThan(20);
    expect(third - second).toBeGreaterThan(20);
  });

  it('meets the round end of a pill', () => {
    const pill: RouteEnd = {
      box: cardBox('customer-segment', { x: 500, y: 0 }),
      outline: 'pill',
    };
    const { curve } = routeRelationship(at(0, 60), pill, single);
    const inset = curve.to.x - pill.box.x;
    expect(inset).toBeGreaterThan(0);
    expect(Math.hypot(29 - inset, curve.to.y)).toBeCloseTo(29);
  });

  it('gives finite numbers for cards on the same spot', () => {
    const { curve } = routeRelationship(at(0, 0), at(0, 0), single);
    for (const point of [curve.from, curve.control1, curve.control2, curve.to]) {
      expect(Number.isFinite(point.x) && Number.isFinite(point.y)).toBe(true);
    }
  });
});
