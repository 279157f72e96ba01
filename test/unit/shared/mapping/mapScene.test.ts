import { describe, expect, it } from 'vitest';
import type { Document } from '@shared/document/document';
import { MapScene } from '@shared/mapping/mapScene';
import { moveItems } from '@shared/mapping/moving';
import { removeFromMap } from '@shared/mapping/removing';
import { cardWords, mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const plan = mapPlan(4, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const scores: ReadonlyMap<string, number> = new Map();
const input = (tables: Document) => ({ tables, mapId: plan.mapId, scores, words: cardWords });
const [a0 = '', a1 = ''] = plan.actorIds;
const [r0 = '', r1 = '', r2 = ''] = plan.relationshipIds;

function started(): MapScene {
  const scene = new MapScene();
  scene.update(input(plan.document));
  return scene;
}

function changedIds(scene: MapScene, document: Document): (string | undefined)[] {
  return scene
    .update(input(document))
    .map(({ before, after }) => (after ?? before)?.id)
    .sort();
}

describe('MapScene', () => {
  it('draws the cards of the map and the lines between them', () => {
    expect([...started().items()]).toHaveLength(7);
  });

  it('makes anew only a moved card and the lines that end at it', () => {
    const moved = edited(plan.document, (draft) => moveItems(draft, [a0], { x: 10, y: 5 }));
    expect(changedIds(started(), moved)).toEqual([a0, r0].sort());
  });

  it('keeps the face of a card that only moved', () => {
    const scene = started();
    const face = scene.item(a0)?.face;
    scene.update(input(edited(plan.document, (draft) => moveItems(draft, [a0], { x: 9, y: 0 }))));
    expect(scene.item(a0)?.face).toBe(face);
    expect(scene.item(a0)?.box.x).toBe(9 - 86);
  });

  it('makes anew only the card whose partner was renamed', () => {
    const renamed = edited(plan.document, (draft) => {
      draft.update('partner', plan.partnerIds[1] ?? '', { name: 'Other' });
    });
    expect(changedIds(started(), renamed)).toEqual([a1]);
  });

  it('changes nothing for a change that no card shows', () => {
    const noted = edited(plan.document, (draft) => {
      draft.update('partner', plan.partnerIds[1] ?? '', { notes: 'Quiet' });
    });
    expect(changedIds(started(), noted)).toEqual([]);
  });

  it('takes the lines away with a card, and brings them back with it', () => {
    const scene = started();
    const without = edited(plan.document, (draft) => removeFromMap(draft, [a1]));
    expect(changedIds(scene, without)).toEqual([a1, r0, r1].sort());
    expect(scene.item(r0)).toBeUndefined();
    expect(changedIds(scene, plan.document)).toEqual([a1, r0, r1].sort());
  });

  it('fans out again when a parallel relationship is added', () => {
    const scene = started();
    const parallel = edited(plan.document, (draft) => {
      const [fromId = '', toId = ''] = plan.partnerIds;
      draft.add('relationship', { fromId: toId, toId: fromId });
    });
    const ids = changedIds(scene, parallel);
    expect(ids).toHaveLength(2);
    expect(ids).toContain(r0);
  });

  it('ends at the same scene whatever came before', () => {
    const target = edited(plan.document, (draft) => {
      moveItems(draft, plan.actorIds, { x: 3, y: 4 });
      draft.remove(r2);
    });
    const stepwise = started();
    stepwise.update(input(target));
    const fresh = new MapScene();
    fresh.update(input(target));
    const shown = (scene: MapScene): string =>
      JSON.stringify(
        [...scene.items()]
          .sort((a, b) => (a.id < b.id ? -1 : 1))
          .map((item) => [item.id, item.box, item.face.shapes('near')]),
      );
    expect(shown(stepwise)).toBe(shown(fresh));
  });

  it('knows what moves along and what must be routed anew', () => {
    const scene = started();
    const { rigid, loose } = scene.movingParts(new Set([a0, a1]));
    expect(rigid.map(({ id }) => id).sort()).toEqual([a0, a1, r0].sort());
    expect(loose).toEqual([r1]);
    const [line] = scene.routeLoose(loose, new Set([a0, a1]), { x: 0, y: 100 });
    expect(line?.box).not.toEqual(scene.item(r1)?.box);
  });
});
