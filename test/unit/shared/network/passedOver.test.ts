import { expect, it } from 'vitest';
import { buildNetwork } from '@shared/network/network';
import { passedOver } from '@shared/network/passedOver';
import { relationshipOf } from '../../../builders/network';

it('counts what is no tie between actors of the map, and says who has nothing else', () => {
  const relationships = [
    relationshipOf('a', 'b'),
    relationshipOf('a', 'c', { status: 'planned' }),
    relationshipOf('a', 'd', { status: 'ended' }),
    relationshipOf('a', 'e', { status: 'ended' }),
    relationshipOf('b', 'e', { status: 'planned' }),
    relationshipOf('a', 'elsewhere', { status: 'planned' }),
    relationshipOf('a', 'd', { id: 'before', typeId: 'competes' }),
    relationshipOf('a', 'f', { status: 'ended' }),
  ];
  const rivalry = new Set(['competes']);
  const network = buildNetwork(['a', 'b', 'c', 'd', 'e', 'f'], relationships, rivalry);
  expect(passedOver(network, relationships, rivalry)).toEqual({
    counts: { planned: 2, ended: 3, rivalry: 1 },
    alone: { planned: ['c', 'e'], rivalry: ['d'], ended: ['f'] },
  });
});
