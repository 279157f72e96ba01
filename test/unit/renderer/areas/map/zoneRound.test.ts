import { expect, it } from 'vitest';
import { cardsInFrame } from '@renderer/areas/map/freePlaces';
import { mapPlan } from '../../../../builders/mapPlan';

it('counts the selected cards a zone is drawn round, and the others it takes in', () => {
  const { document, mapId, actorIds } = mapPlan(3);
  const [first = '', , third = ''] = actorIds;
  const small = { x: -100, y: -100, width: 200, height: 200 };
  expect(cardsInFrame(document, mapId, small, [first])).toEqual([1, 0]);
  const wide = { ...small, width: 800 };
  expect(cardsInFrame(document, mapId, wide, [first, third])).toEqual([2, 1]);
});
