import { expect, it } from 'vitest';
import { analyse } from '@renderer/areas/map/analysis/analyse';
import { finish } from '@shared/calculation/steps';
import { relationshipOf } from '../../../../builders/network';

it('says whom it took for the own organisation, and what it passed over', () => {
  const relationships = [
    relationshipOf('a', 'b'),
    relationshipOf('a', 'c', { status: 'ended' }),
    relationshipOf('a', 'd', { typeId: 'competes' }),
  ];
  const found = finish(
    analyse({
      actorIds: ['a', 'b', 'c', 'd'],
      relationships,
      rivalryTypeIds: new Set(['competes']),
      ownId: 'a',
    }),
  );
  expect(found.ownId).toBe('a');
  expect(found.concentration?.shares.map(({ id }) => id)).toEqual(['b']);
  expect(found.passedOver.alone).toEqual({ planned: [], ended: ['c'], rivalry: ['d'] });
});
