import { afterEach, expect, it } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import type { ZoneBinding } from '@shared/model/mapZone';
import { zoneInHand } from '@renderer/areas/map/freePlaces';
import { MapSession } from '@renderer/areas/map/MapSession';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { closeDocument, currentDocument, openDocument } from '@renderer/store/documentStore';
import { clearSelection } from '@renderer/store/uiStore';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

startI18n();
afterEach(() => {
  clearSelection();
  closeDocument();
});

/** A map of three cards, the first of which lies in a zone in another one. */
function opened(binding: ZoneBinding | null) {
  const plan = mapPlan(3);
  const { mapId } = plan;
  const wide = { x: -150, y: -150, width: 300, height: 300 };
  const small = { x: -100, y: -100, width: 200, height: 200 };
  const document = edited(plan.document, (draft) => {
    draft.add('mapZone', { mapId, ...small, order: 'a0', name: 'Small' });
    draft.add('mapZone', { mapId, ...wide, order: 'a1', name: 'Wide', binding });
  });
  openDocument('workspace_aaaaaaaa', document, emptyHistory);
  const session = new MapSession(mapId, i18n.t);
  session.scene.update(session.sceneSource.input(currentDocument()));
  const [inside = '', outside = ''] = plan.actorIds;
  const name = () => document.mapZone.get(zoneInHand(session) ?? '')?.name;
  return { session, inside, outside, name };
}

it('is the innermost zone round what is selected or has the focus, if that is one thing', () => {
  const { session, inside, outside, name } = opened(null);
  expect(name()).toBeUndefined();
  session.selectItems([inside]);
  expect(name()).toBe('Small');
  session.selectItems([inside, outside]);
  expect(name()).toBeUndefined();
  session.selectItems([outside]);
  expect(name()).toBeUndefined();
  session.setUi({ focusId: inside, isFocusShown: true });
  expect(name()).toBe('Small');
});

it('is a zone that sets a field only for what was selected', () => {
  const { session, inside, name } = opened({ fieldId: 'stage', value: 'agreed' });
  session.setUi({ focusId: inside, isFocusShown: true });
  expect(name()).toBeUndefined();
  session.selectItems([inside]);
  expect(name()).toBe('Small');
});
