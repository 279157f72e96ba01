import { expect, it } from 'vitest';
import { MapScene } from '@shared/mapping/mapScene';
import { overlappingCards } from '@shared/mapping/overlaps';
import { placePartner } from '@shared/mapping/placing';
import { cardWords, mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

it('finds the cards that lie over each other, not those that touch', () => {
  const plan = mapPlan(5, [[0, 1]]);
  const [a = '', b = '', c = '', d = '', e = ''] = plan.partnerIds;
  const tables = edited(plan.document, (draft) => {
    placePartner(draft, plan.mapId, a, { x: 0, y: 0 });
    placePartner(draft, plan.mapId, b, { x: 150, y: 40 });
    placePartner(draft, plan.mapId, c, { x: 0, y: 58 });
    placePartner(draft, plan.mapId, d, { x: -172, y: 0 });
    placePartner(draft, plan.mapId, e, { x: 0, y: 900 });
  });
  const scene = new MapScene();
  scene.update({ tables, mapId: plan.mapId, scores: new Map(), words: cardWords });
  const [over, under, below] = plan.actorIds;
  // The third touches the first, and lies under the second.
  expect([...overlappingCards(scene.items())].sort()).toEqual([over, under, below].sort());
});
