import { describe, expect, it } from 'vitest';
import { outlineRows, type OutlineRowType } from '@renderer/areas/map/outline/outlineRows';
import { addNote, addZone } from '@shared/mapping/frames';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

// P0 lies in a zone, P1 and P2 in none; both of P0's lines lead to them.
const plan = mapPlan(3, [
  [0, 2],
  [1, 0],
]);
const document = edited(plan.document, (draft) => {
  const around = { x: -150, y: -150, width: 300, height: 300 };
  addZone(draft, plan.mapId, { box: around, name: 'Core', hue: 'blue' });
  addZone(draft, plan.mapId, { box: { ...around, y: 900 }, name: 'Edge', hue: 'rose' });
  addNote(draft, plan.mapId, { box: { ...around, y: 1500 }, text: 'Why' });
});

function rows(isOpen: (key: string, type: OutlineRowType) => boolean) {
  return outlineRows(document, plan.mapId, isOpen);
}

describe('outlineRows', () => {
  it('puts what lies under a line behind it, one level deeper', () => {
    const lines = rows(() => true).map(
      ({ level, type, name }) => `${String(level)} ${type} ${name}`,
    );
    expect(lines).toEqual([
      '1 zone Core',
      '2 card P0',
      '3 line P1',
      '3 line P2',
      '1 zone Edge',
      '1 outside ',
      '2 card P1',
      '3 line P0',
      '2 card P2',
      '3 line P0',
      '1 notes ',
      '2 note Why',
    ]);
  });

  it('says the place of a line among those under the same one, and how many are under it', () => {
    const [p1, p2] = rows((_, type) => type !== 'card').filter(
      ({ parentKey }) => parentKey === 'outside',
    );
    expect(p1).toMatchObject({ position: 1, siblings: 2, count: 1, isOpen: false });
    expect(p2).toMatchObject({ position: 2, siblings: 2, count: 1, isOpen: false });
  });

  it('leaves out what is under a closed line and never opens one with nothing under it', () => {
    expect(rows(() => false).map(({ type }) => type)).toEqual(['zone', 'zone', 'outside', 'notes']);
    const edge = rows(() => true).find(({ name }) => name === 'Edge');
    expect(edge).toMatchObject({ count: 0, isOpen: false });
  });
});
