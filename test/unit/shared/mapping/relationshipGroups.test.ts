import { expect, it } from 'vitest';
import { RelationshipGroups } from '@shared/mapping/relationshipGroups';
import type { Relationship } from '@shared/model/relationship';
import { mapPlan } from '../../../builders/mapPlan';

const [one] = mapPlan(2, [[0, 1]]).document.relationship.values();

/** So many relationships between the same two partners, each second one the other way. */
function parallel(count: number): ReadonlyMap<string, Relationship> {
  if (!one) throw new Error('There is no relationship.');
  const { fromId, toId } = one;
  const ends = { fromId: toId, toId: fromId };
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const id = `relationship_${String(index).padStart(6, '0')}`;
      return [id, { ...one, id, ...(index % 2 === 1 ? ends : {}) }];
    }),
  );
}

it('fans out tens of thousands between the same two in a moment, as a list of edges may hold', () => {
  const count = 20_000;
  const table = parallel(count);
  const groups = new RelationshipGroups();
  expect(groups.update(table).size).toBe(count);
  const lanes = new Set([...table.values()].map((tie) => groups.fanOf(tie).index));
  expect(lanes.size).toBe(count);
});

it('gives the way there and the way back lanes of their own', () => {
  const table = parallel(2);
  const groups = new RelationshipGroups();
  groups.update(table);
  expect([...table.values()].map((tie) => groups.fanOf(tie).index)).toEqual([0, 1]);
});

it('says of all between two that they are different when one of them comes or goes', () => {
  const [first, second, third] = [parallel(2), parallel(3), parallel(1)];
  const groups = new RelationshipGroups();
  groups.update(first);
  expect([...groups.update(second)].sort()).toEqual([...second.keys()]);
  expect(groups.fanOf([...second.values()][2] ?? fail()).count).toBe(3);
  expect([...groups.update(third)].sort()).toEqual([...second.keys()]);
  expect(groups.fanOf([...third.values()][0] ?? fail())).toEqual({ index: 0, count: 1 });
});

function fail(): never {
  throw new Error('There is no such relationship.');
}
