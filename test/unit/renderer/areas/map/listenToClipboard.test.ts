import { afterEach, expect, it } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import { listenToClipboard } from '@renderer/areas/map/clipboard/listenToClipboard';
import { MapSession } from '@renderer/areas/map/MapSession';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { closeDocument, currentDocument, openDocument } from '@renderer/store/documentStore';
import { select } from '@renderer/store/uiStore';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

startI18n();
afterEach(closeDocument);

it('cuts a zone with the frames in it, as the key does', () => {
  const plan = mapPlan(1);
  const { mapId } = plan;
  const box = { x: 1000, y: 0, width: 600, height: 400 };
  const within = { x: 1040, y: 60, width: 200, height: 120 };
  const document = edited(plan.document, (draft) => {
    draft.add('mapZone', { mapId, name: 'Outer', ...box, order: 'a0' });
    draft.add('mapZone', { mapId, name: 'Inner', ...within, order: 'a1' });
    draft.add('mapNote', { mapId, text: 'Ask', ...within, order: 'a0' });
  });
  openDocument('workspace_cccccccc', document, emptyHistory);
  const session = new MapSession(mapId, i18n.t);
  session.scene.update(session.sceneSource.input(document));
  const [outer = ''] = document.mapZone.keys();
  select([outer]);
  const host = new EventTarget();
  const stop = listenToClipboard(host, session);
  const kept = new Map<string, string>();
  const clipboardData = { setData: (type: string, text: string) => kept.set(type, text) };
  host.dispatchEvent(Object.assign(new Event('cut'), { clipboardData }));
  stop();
  expect(kept.get('text/plain')).toContain('Inner');
  expect([...currentDocument().mapZone.keys(), ...currentDocument().mapNote.keys()]).toEqual([]);
});
