import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Nesting, outerFirst } from '@shared/mapping/nesting';
import { boxHasPoint, boxHolds, expandBox } from '@shared/scene/geometry';

// Few places and sizes, so that many edges lie on each other.
const coordinate = fc.integer({ min: 0, max: 24 }).map((half) => half / 2);
const length = fc.integer({ min: 2, max: 26 }).map((half) => half / 2);
const zones = fc
  .array(
    fc.record({
      x: coordinate,
      y: coordinate,
      width: length,
      height: length,
      order: fc.constantFrom('a0', 'a1'),
      isAsked: fc.boolean(),
    }),
    { maxLength: 120 },
  )
  .map((all) => all.map((zone, number) => ({ ...zone, id: `mapZone_${String(number)}` })));

describe('zones in zones', () => {
  it('are found as looking at each of them would', () => {
    fc.assert(
      fc.property(zones, (all) => {
        const ordered = outerFirst(all);
        const asked = new Nesting(all.filter(({ isAsked }) => isAsked));
        ordered.forEach((inner, place) => {
          const before = ordered.slice(0, place).filter(({ isAsked }) => isAsked);
          const around = before.findLast((outer) => boxHolds(expandBox(outer, 0.5), inner));
          expect(asked.zoneAround(inner)).toBe(around);
          const at = ordered.findLast((zone) => zone.isAsked && boxHasPoint(zone, inner));
          expect(asked.zoneAt(inner)).toBe(at);
        });
      }),
      { numRuns: 200 },
    );
  });
});
