import { describe, expect, it } from 'vitest';
import { cardBox } from '@shared/mapping/card';
import { routeRelationship, stripBetween, type RouteEnd } from '@shared/mapping/route';
import { flattenCurve, pointOnCurve, polylineMeetsBox } from '@shared/scene/curve';

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

  it.each([false, true])(
    'keeps there and back apart, with their labels (detour: %s)',
    (isDetour) => {
      const [a, b] = [at(0, 0), at(500, 0)];
      const there = routeRelationship(a, b, { index: 0, count: 2 }, isDetour);
      const back = routeRelationship(b, a, { index: 1, count: 2 }, isDetour);
      const [one, other] = [there, back].map(({ curve, labelAt }) => pointOnCurve(curve, labelAt));
      if (!one || !other) throw new Error('There are no labels.');
      expect(other.y - one.y).toBeGreaterThan(10);
      expect(other.x - one.x).toBeGreaterThan(50);
    },
  );

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

describe('a detour', () => {
  const row = [0, 210, 420, 630].map((x) => at(x, 0));
  const column = [0, 80, 160, 240].map((y) => at(0, y));
  const between = (ends: readonly RouteEnd[]): readonly RouteEnd[] => ends.slice(1, -1);

  it.each([
    ['row', row],
    ['column', column],
  ])('goes round the cards of a %s, there and back, alone and in a fan', (_, ends) => {
    const [first, last] = [ends[0], ends.at(-1)];
    if (!first || !last) throw new Error('There are no ends.');
    for (const [from, to] of [
      [first, last],
      [last, first],
    ] as const) {
      for (const fan of [single, { index: 1, count: 3 }, { index: 2, count: 3 }]) {
        const { curve } = routeRelationship(from, to, fan, true);
        const points = flattenCurve(curve, 40);
        const met = between(ends).filter(({ box }) => polylineMeetsBox(points, box));
        expect(met).toEqual([]);
      }
    }
  });

  it('there and back keep to different sides', () => {
    const [first = at(0, 0), , , last = first] = row;
    const there = routeRelationship(first, last, single, true);
    const back = routeRelationship(last, first, single, true);
    expect(there.curve.from.y).toBe(-29);
    expect(back.curve.from.y).toBe(29);
  });
});

describe('the strip between two cards', () => {
  it('lies between their facing sides when they stand in one row or column', () => {
    expect(stripBetween(at(500, 10).box, at(0, 0).box)).toEqual({
      x: 86,
      y: 0,
      width: 328,
      height: 10,
    });
    expect(stripBetween(at(0, 0).box, at(0, 300).box)).toEqual({
      x: 0,
      y: 29,
      width: 0,
      height: 242,
    });
  });

  it('is none for cards across from each other, or with no room for a third', () => {
    expect(stripBetween(at(0, 0).box, at(500, 60).box)).toBeNull();
    expect(stripBetween(at(0, 0).box, at(200, 0).box)).toBeNull();
    expect(stripBetween(at(0, 0).box, at(0, 80).box)).toBeNull();
  });
});
