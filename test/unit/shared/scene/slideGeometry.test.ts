import { describe, expect, it } from 'vitest';
import type { Point } from '@shared/scene/geometry';
import { pathShape } from '@shared/scene/shapes';
import { connectorGeometry } from '@shared/scene/slideGeometry';
import { courseOf } from '@shared/scene/slideLine';

/** Where the corners of a box lie after its flips and its turn (ECMA-376, 20.1.7.6). */
function endsOf(xml: string): { from: Point; to: Point } {
  const number = (name: string): number => Number(new RegExp(` ${name}="(-?\\d+)"`).exec(xml)?.[1]);
  const [x, y, width, height] = [number('x'), number('y'), number('cx'), number('cy')];
  const turn = xml.includes('rot="5400000"');
  const place = (dx: number, dy: number): Point => {
    const flippedX = xml.includes('flipH') ? -dx : dx;
    const flippedY = xml.includes('flipV') ? -dy : dy;
    const [right, down] = turn ? [-flippedY, flippedX] : [flippedX, flippedY];
    return { x: x + width / 2 + right, y: y + height / 2 + down };
  };
  return { from: place(-width / 2, -height / 2), to: place(width / 2, height / 2) };
}

const directions = [
  [400, 100],
  [-400, 100],
  [400, -100],
  [-400, -100],
] as const;

describe('connectorGeometry', () => {
  for (const leaves of ['sideways', 'upright', 'straight'] as const) {
    it.each(directions)(
      `leads ${leaves} by %d, %d from the first point to the second`,
      (dx, dy) => {
        const from = { x: 1000, y: 2000 };
        const to = { x: 1000 + dx, y: 2000 + dy };
        expect(endsOf(connectorGeometry(from, to, { leaves, turn: 0.5 }))).toEqual({ from, to });
      },
    );
  }
});

describe('courseOf', () => {
  const line = (bulge: number) =>
    courseOf(
      pathShape(
        [
          ['M', 0, 0],
          ['C', 100, bulge, 100, 100 + bulge, 200, 100],
        ],
        { stroke: 'ink' },
      ),
    );

  it('lets lines of a fan cross over one after another, as they do on the map', () => {
    const turns = [30, 0, -30].map((bulge) => line(bulge)?.turn ?? 0);
    expect(turns[0]).toBeLessThan(0.4);
    expect(turns[1]).toBeCloseTo(0.5);
    expect(turns[2]).toBeGreaterThan(0.6);
  });

  it('knows the outer lines of a fan between close cards to leave sideways too', () => {
    expect(line(400)?.leaves).toBe('sideways');
  });

  it('leads a line round a card out and back at one side', () => {
    const course = courseOf(
      pathShape(
        [
          ['M', 0, 0],
          ['C', 28, -28, 372, -28, 400, 0],
        ],
        { stroke: 'ink' },
      ),
    );
    expect(course?.leaves).toBe('upright');
    expect((course?.turn ?? 0) * ((course?.to.y ?? 0) - (course?.from.y ?? 0))).toBeCloseTo(-21, 0);
  });

  it('keeps the turn away from the ends', () => {
    expect(line(-400)?.turn).toBeCloseTo(0.85);
    expect(line(400)?.turn).toBeCloseTo(0.15);
  });
});
