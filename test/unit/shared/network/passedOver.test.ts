import { expect, it } from 'vitest';
import { buildNetwork } from '@shared/network/network';
import { passedOver } from '@shared/network/passedOver';
import { relationshipOf } from '../../../builders/network';

it('counts what is planned or ended between actors of the map, and says who has only plans', () => {
  const relationships = [
    relationshipOf('a', 'b'),
    relationshipOf('a', 'c', { status: 'planned' }),
    relationshipOf('a', 'd', { status: 'ended' }),
    relationshipOf('a', 'elsewhere', { status: 'planned' }),
  ];
  const network = buildNetwork(['a', 'b', 'c', 'd'], relationships);
  expect(passedOver(network, relationships)).toEqual({ planned: 1, ended: 1, onlyPlanned: ['c'] });
});
