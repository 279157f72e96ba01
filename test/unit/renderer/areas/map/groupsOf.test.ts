import { describe, expect, it } from 'vitest';
import { groupsOf } from '@renderer/areas/map/matrix/groupsOf';
import type { Standing } from '@shared/network/competitorMatrix';

const row = (partnerId: string, standing: Standing) => ({ partnerId, standing, cells: [] });
const matrix = {
  rows: [row('a', 'ours'), row('b', 'open'), row('c', 'ours'), row('d', 'shared')],
};

describe('groupsOf', () => {
  const said = (shown: Standing | 'all', mostRows: number) =>
    groupsOf(matrix, shown, mostRows).groups.map(({ standing, count, offset, rows }) => [
      standing,
      count,
      offset,
      rows.map(({ partnerId }) => partnerId).join(''),
    ]);

  it('numbers rows on through the groups', () => {
    expect(said('all', 10)).toEqual([
      ['ours', 2, 0, 'ac'],
      ['shared', 1, 2, 'd'],
      ['open', 1, 3, 'b'],
    ]);
    expect(said('open', 10)).toEqual([['open', 1, 0, 'b']]);
  });

  it('holds no more rows than there is room for, but counts all', () => {
    expect(said('all', 1)).toEqual([
      ['ours', 2, 0, 'a'],
      ['shared', 1, 2, ''],
      ['open', 1, 3, ''],
    ]);
    expect(groupsOf(matrix, 'all', 1).total).toBe(4);
  });
});
