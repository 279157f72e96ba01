import { expect, it } from 'vitest';
import { buildNetwork } from '@shared/network/network';
import { passedOver } from '@shared/network/passedOver';
import { relationshipOf } from '../../../builders/network';

it('counts what is planned or ended between actors of the map, and says who has nothing else', () => {
  const relationships = [
    relationshipOf('a', 'b'),
    relationshipOf('a', 'c', { status: 'planned' }),
    relationshipOf('a', 'd', { status: 'ended' }),
    relationshipOf('a', 'e', { status: 'ended' }),
    relationshipOf('b', 'e', { status: 'planned' }),
    relationshipOf('a', 'elsewhere', { status: 'planned' }),
  ];
  const network = buildNetwork(['a', 'b', 'c', 'd', 'e'], relationships);
  expect(passedOver(network, relationships)).toEqual({
    planned: 2,
    ended: 2,
    onlyPlanned: ['c', 'e'],
    onlyEnded: ['d'],
  });
});
