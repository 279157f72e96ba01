import { afterEach, expect, it } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import { lockItems } from '@shared/mapping/moving';
import { createActions } from '@renderer/areas/map/canvasActions';
import { MapSession } from '@renderer/areas/map/MapSession';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { closeDocument, currentDocument, openDocument } from '@renderer/store/documentStore';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

startI18n();
afterEach(closeDocument);

it('says of what is locked that it is, while somebody tries to drag it', () => {
  const plan = mapPlan(2);
  const [lockedId = '', freeId = ''] = plan.actorIds;
  const document = edited(plan.document, (draft) => lockItems(draft, [lockedId], true));
  openDocument('workspace_aaaaaaaa', document, emptyHistory);
  const { startMove } = createActions(new MapSession(plan.mapId, i18n.t));
  const by = { x: 40, y: 0 };

  const refused = startMove(lockedId);
  expect(refused?.effect(by)?.text).toContain('Locked in place');
  refused?.commit(by);
  expect(currentDocument()).toBe(document);
  expect(startMove(freeId)?.effect(by)).toBeNull();
});
