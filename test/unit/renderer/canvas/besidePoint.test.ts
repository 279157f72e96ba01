import { expect, it } from 'vitest';
import { besidePoint } from '@renderer/canvas/besidePoint';

const view = { x: -100, y: 0, width: 400, height: 300 };
const plate = { width: 120, height: 26 };
const gap = { x: 16, y: 18 };

it('lies to the lower right of a point, and on the other side where the view ends', () => {
  expect(besidePoint({ x: 0, y: 100 }, plate, gap, view)).toEqual({ x: 16, y: 118 });
  expect(besidePoint({ x: 250, y: 290 }, plate, gap, view)).toEqual({ x: 114, y: 246 });
});

it('begins in view where neither side has room', () => {
  expect(besidePoint({ x: 200, y: 100 }, { ...plate, width: 390 }, gap, view).x).toBe(-100);
});
