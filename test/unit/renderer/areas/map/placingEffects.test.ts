import { afterEach, expect, it } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import { effectsOfPlacing } from '@renderer/areas/map/binding/placingEffects';
import { MapSession } from '@renderer/areas/map/MapSession';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { closeDocument, openDocument } from '@renderer/store/documentStore';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

startI18n();
afterEach(closeDocument);

it('says of a kind that is dragged into its own zone that nothing is set', () => {
  const plan = mapPlan(0);
  const { mapId } = plan;
  const [kind = '', other = ''] = plan.document.partnerKind.keys();
  const document = edited(plan.document, (draft) => {
    draft.add('mapZone', {
      mapId,
      name: 'Kind',
      ...{ x: 0, y: 0, width: 400, height: 400 },
      binding: { fieldId: 'kind', value: kind },
      order: 'a0',
    });
  });
  openDocument('workspace_eeeeeeee', document, emptyHistory);
  const session = new MapSession(mapId, i18n.t);
  const set = (partnerKindId: string | null) =>
    effectsOfPlacing(session, { type: 'kind', partnerKindId, name: '' }, { x: 200, y: 200 });
  expect(set(kind)).toEqual([]);
  expect(set(other)).toMatchObject([{ value: kind }]);
  expect(set(null)).toMatchObject([{ value: kind }]);
});
