import { afterEach, beforeEach, expect, it } from 'vitest';
import { emptyHistory } from '@shared/history/history';
import { exportScene } from '@renderer/areas/map/export/exportScene';
import { MapSession } from '@renderer/areas/map/MapSession';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { closeDocument, currentDocument, openDocument } from '@renderer/store/documentStore';
import { select } from '@renderer/store/uiStore';
import { lockItems } from '@shared/mapping/moving';
import type { SceneItem } from '@shared/scene/sceneItem';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

startI18n();

const plan = mapPlan(1);
const { mapId } = plan;
const document = edited(plan.document, (draft) => {
  draft.add('mapZone', {
    mapId,
    name: 'Talks',
    ...{ x: -200, y: 400, width: 900, height: 400 },
    binding: { fieldId: 'stage', value: 'negotiating' },
    order: 'a0',
  });
});

beforeEach(() => openDocument('workspace_aaaaaaaa', document, emptyHistory));
afterEach(closeDocument);

it('shows of a selection also what is locked, with its lines', () => {
  const { mapId, actorIds, partnerIds, relationshipIds, document: start } = mapPlan(3, [[0, 1]]);
  const locked = edited(start, (draft) => {
    const box = { x: -200, y: -200, width: 700, height: 400 };
    const zone = draft.add('mapZone', { mapId, name: 'Core', ...box, order: 'a0' });
    lockItems(draft, [zone.id, actorIds[1] ?? ''], true);
  });
  openDocument('workspace_bbbbbbbb', locked, emptyHistory);
  const session = new MapSession(mapId, i18n.t);
  session.scene.update(session.sceneSource.input(currentDocument()));
  const shown = (selection: readonly string[]): string[] => {
    select(selection);
    return (exportScene(session, 'selection')?.items ?? []).map(({ id }) => id).sort();
  };
  const two = [...actorIds.slice(0, 2), ...relationshipIds];
  expect(shown(partnerIds.slice(0, 2))).toEqual([...two].sort());
  const zoneIds = [...locked.mapZone.keys()];
  expect(shown(zoneIds)).toEqual([...two, ...zoneIds].sort());
});

it('leaves out what zones set: that is for whoever edits', () => {
  const session = new MapSession(mapId, i18n.t);
  session.scene.update(session.sceneSource.input(currentDocument()));
  const words = (items: Iterable<SceneItem>): string[] =>
    [...items]
      .filter(({ kind }) => kind === 'zone')
      .flatMap(({ face }) => face.over?.('near') ?? [])
      .flatMap((shape) => (shape.type === 'text' ? [shape.text] : []));
  expect(words(session.scene.items())).toEqual(['Talks', 'Stage: Negotiating']);
  expect(words(exportScene(session, 'whole')?.items ?? [])).toEqual(['Talks']);
});
