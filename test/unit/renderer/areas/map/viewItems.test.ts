import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import { addView, viewsOf } from '@shared/mapping/views';
import { openFilter, plainStyling } from '@shared/model/mapLook';
import { MapSession } from '@renderer/areas/map/MapSession';
import { viewItems } from '@renderer/areas/map/views/viewItems';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { closeDocument, currentDocument, openDocument } from '@renderer/store/documentStore';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

startI18n();

const plan = mapPlan(4, [[0, 1]]);
const { mapId } = plan;
const [first = '', second = '', third = ''] = plan.actorIds;
const frame = { x: -100, y: -100, width: 800, height: 200 };
const onlyFirst = {
  fieldId: 'name',
  condition: { operator: 'contains' as const, text: 'P0' },
};
const document = edited(plan.document, (draft) => {
  const look = { ...frame, styling: plainStyling, hiddenTypeIds: [], focusId: null, focusSteps: 1 };
  addView(draft, mapId, 'Some', {
    ...look,
    filter: { ...openFilter, partners: [onlyFirst], others: 'hide' },
  });
  addView(draft, mapId, 'All', { ...look, filter: openFilter });
});

beforeEach(() => openDocument('workspace_aaaaaaaa', document, emptyHistory));
afterEach(closeDocument);

it('gives what is seen through a view, whatever the map itself shows, and only in its frame', () => {
  const session = new MapSession(mapId, i18n.t);
  const [some, all] = viewsOf(currentDocument(), mapId);
  if (!some || !all) throw new Error('There are no views.');
  const ids = (view: typeof some) => viewItems(session, view).map(({ id }) => id);
  expect(ids(some)).toEqual([first]);
  const whole = [first, second, third, ...plan.relationshipIds];
  expect(ids(all).sort()).toEqual(whole.sort());
  session.reading.seeThrough(some);
  expect(ids(all).sort()).toEqual(whole.sort());
  expect(ids(some)).toEqual([first]);
});
