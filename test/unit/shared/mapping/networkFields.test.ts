import { expect, it } from 'vitest';
import { withNetworkFields } from '@shared/mapping/networkFields';
import { buildNetwork } from '@shared/network/network';
import { mapPlan } from '../../../builders/mapPlan';
import { englishFields } from '../../../builders/partnerPlan';

it('tells of each partner what the relationships on the map say', () => {
  const plan = mapPlan(5, [
    [0, 1],
    [1, 2],
    [2, 3],
  ]);
  const { document, partnerIds } = plan;
  const network = buildNetwork(partnerIds, document.relationship.values());
  const words = { field: String, community: (number: number) => `Community ${String(number)}` };
  const fields = withNetworkFields(englishFields(document), () => network, null, words);
  const column = (id: string) =>
    [...document.partner.values()].map((partner) => fields.byId.get(id)?.read(partner));
  expect(column('map-ties')).toEqual([1, 2, 2, 1, 0]);
  expect(column('map-strength')).toEqual([3, 6, 6, 3, 0]);
  expect(column('map-cutOff')).toEqual([0, 1, 1, 0, 0]);
  expect(column('map-community').at(-1)).toBeNull();
  expect(column('map-community')[0]).toMatch(/^Community \d$/);
});
