import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { inOrder } from '@shared/document/ordering';
import { emptyHistory, nextUndo } from '@shared/history/history';
import { moveItems } from '@shared/mapping/moving';
import { editPlaces } from '@renderer/areas/map/binding/editPlaces';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import {
  closeDocument,
  currentDocument,
  documentStore,
  openDocument,
  undo,
} from '@renderer/store/documentStore';
import { mapPlan } from '../../../../builders/mapPlan';
import { edited } from '../../../../builders/partnerPlan';

startI18n();

const plan = mapPlan(2);
const { mapId } = plan;
const [cardId = ''] = plan.actorIds;
const [partnerId = ''] = plan.partnerIds;
const document = edited(plan.document, (draft) => {
  draft.add('mapZone', {
    mapId,
    ...{ x: -200, y: 400, width: 900, height: 400 },
    binding: { fieldId: 'stage', value: 'negotiating' },
    order: 'a0',
  });
});
const session = { mapId, t: i18n.t };
const stage = (): string | undefined => currentDocument().partner.get(partnerId)?.stage;

beforeEach(() => openDocument('workspace_aaaaaaaa', document, emptyHistory));
afterEach(closeDocument);

describe('an edit of places', () => {
  it('sets the field of the zone a card comes into, in the same step, which says so', () => {
    const { effect } = editPlaces(session, 'Align', (draft) => {
      moveItems(draft, [cardId], { x: 0, y: 500 });
    });
    expect(effect).toBe('Stage → Negotiating');
    expect(stage()).toBe('negotiating');
    expect(nextUndo(documentStore.getState().history)?.label).toBe('Align, Stage → Negotiating');
    undo();
    expect(currentDocument().partner.get(partnerId)).toEqual(document.partner.get(partnerId));
    expect(currentDocument().mapActor.get(cardId)).toEqual(document.mapActor.get(cardId));
  });

  it('keeps its own name when it sets nothing', () => {
    const { change, effect } = editPlaces(session, 'Align', (draft) => {
      moveItems(draft, [cardId], { x: 10, y: 0 });
    });
    expect([change?.label, effect]).toEqual(['Align', '']);
  });
});

describe('what is put onto something', () => {
  const [, otherId = ''] = plan.actorIds;
  const inFront = (): (string | undefined)[] =>
    inOrder(currentDocument().mapActor.values()).map(({ id }) => id);

  it('lies in front of it, in the same step', () => {
    expect(inFront()).toEqual([cardId, otherId]);
    editPlaces(session, 'Move', (draft) => moveItems(draft, [cardId], { x: 280, y: 10 }));
    expect(inFront()).toEqual([otherId, cardId]);
    undo();
    expect(currentDocument().mapActor.get(cardId)).toEqual(document.mapActor.get(cardId));
  });

  it('keeps its place among the others where it covers nothing', () => {
    editPlaces(session, 'Move', (draft) => moveItems(draft, [cardId], { x: 0, y: 100 }));
    expect(inFront()).toEqual([cardId, otherId]);
  });

  it('keeps the order of what is moved together', () => {
    editPlaces(session, 'Move', (draft) => moveItems(draft, [cardId, otherId], { x: 90, y: 0 }));
    expect(inFront()).toEqual([cardId, otherId]);
  });
});
