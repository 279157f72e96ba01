import { describe, expect, it } from 'vitest';
import type { Document } from '@shared/document/document';
import { addZone } from '@shared/mapping/frames';
import { outlineRows, pathTo } from '@renderer/areas/map/outline/outlineRows';
import { readingOrder } from '@renderer/areas/map/mapOrder';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

// P0 at 0, P1 at 300, P2 at 600.
const plan = mapPlan(3, [[0, 1]]);
const { mapId } = plan;
const [inInner = '', inOuter = '', outside = ''] = plan.actorIds;
const [relationship = ''] = plan.relationshipIds;
const square = (half: number) => ({ x: -half, y: -half, width: 2 * half, height: 2 * half });
const rings = edited(plan.document, (draft) => {
  addZone(draft, mapId, { box: square(400), name: 'Outer', hue: 'blue' });
  addZone(draft, mapId, { box: square(100), name: 'Inner', hue: 'blue' });
});
const zoneId = (document: Document, name: string): string =>
  [...document.mapZone.values()].find((zone) => zone.name === name)?.id ?? '';
const [outer, inner] = [zoneId(rings, 'Outer'), zoneId(rings, 'Inner')];

/** So many zones, each with the next in it. */
function deep(count: number): Document {
  const first = rings.mapZone.get(outer);
  if (!first) throw new Error('There is no zone.');
  const zones = Array.from({ length: count }, (_, depth) => {
    return { ...first, ...square(2 * count - depth), id: `mapZone_${String(depth)}` };
  });
  return { ...rings, mapZone: new Map(zones.map((zone) => [zone.id, zone])) };
}

describe('the outline of zones in zones', () => {
  it('is read however deep they lie in each other', () => {
    const count = 20_000;
    const document = deep(count);
    expect(readingOrder(document, mapId).indexOf(inInner)).toBe(count);
    const rows = outlineRows(document, mapId, (_, type) => type !== 'card');
    expect(rows.find(({ id }) => id === inInner)?.level).toBe(count + 1);
    expect(pathTo(document, mapId, inInner)).toHaveLength(count + 1);
  });

  it('lists a card under the smallest zone that holds it, and a zone under the one around it', () => {
    const rows = outlineRows(rings, mapId, (_, type) => type !== 'card');
    expect(rows.map(({ id, level, parentKey }) => [id, level, parentKey])).toEqual([
      [outer, 1, null],
      [inner, 2, outer],
      [inInner, 3, inner],
      [inOuter, 2, outer],
      [null, 1, null],
      [outside, 2, 'outside'],
    ]);
    expect(rows.map(({ position, siblings }) => [position, siblings])).toEqual([
      [1, 2],
      [1, 2],
      [1, 1],
      [2, 2],
      [2, 2],
      [1, 1],
    ]);
    expect(rows[0]?.count).toBe(2);
  });

  it('finds the way to what lies deep in it', () => {
    const line = `${inInner} ${relationship}`;
    expect(pathTo(rings, mapId, inInner)).toEqual([outer, inner, inInner]);
    expect(pathTo(rings, mapId, relationship)).toEqual([outer, inner, inInner, line]);
    expect(pathTo(rings, mapId, inner)).toEqual([outer, inner]);
    expect(pathTo(rings, mapId, outside)).toEqual(['outside', outside]);
    const all = outlineRows(rings, mapId, () => true);
    expect(all.find(({ key }) => key === line)).toMatchObject({ level: 4, parentKey: inInner });
  });

  it('is read in the same order on the canvas', () => {
    expect(readingOrder(rings, mapId).slice(0, 5)).toEqual([
      outer,
      inner,
      inInner,
      inOuter,
      outside,
    ]);
  });
});
