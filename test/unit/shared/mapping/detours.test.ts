import { describe, expect, it } from 'vitest';
import { MapScene } from '@shared/mapping/mapScene';
import { moveItems } from '@shared/mapping/moving';
import type { Document } from '@shared/document/document';
import { SpatialIndex } from '@shared/scene/spatialIndex';
import { cardWords, mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const plan = mapPlan(3, [[0, 2]]);
const [a0 = '', a1 = '', a2 = ''] = plan.actorIds;
const [line = ''] = plan.relationshipIds;
const input = (tables: Document) => ({
  tables,
  mapId: plan.mapId,
  scores: new Map<string, number>(),
  words: cardWords,
});

/** Three cards with the middle one at a place. */
function placed(middle: { readonly x: number; readonly y: number }): Document {
  return edited(plan.document, (draft) => {
    draft.update('mapActor', a0, { x: 0, y: 0 });
    draft.update('mapActor', a1, middle);
    draft.update('mapActor', a2, { x: 600, y: 6 });
  });
}

const inRow = placed({ x: 300, y: 3 });
const beside = edited(inRow, (draft) => moveItems(draft, [a1], { x: 0, y: 197 }));

function lineOf(scene: MapScene): unknown {
  return scene.item(line)?.box;
}

describe('a line with a card between its ends', () => {
  it('goes round it, and straight again once the card has left the row', () => {
    const scene = new MapScene(new SpatialIndex());
    scene.update(input(beside));
    const straight = lineOf(scene);
    const delta = scene.update(input(inRow));
    expect(lineOf(scene)).not.toEqual(straight);
    expect(delta.map(({ after }) => after?.id).sort()).toEqual([a1, line].sort());
    const fresh = new MapScene(new SpatialIndex());
    fresh.update(input(inRow));
    expect(lineOf(scene)).toEqual(lineOf(fresh));
    scene.update(input(beside));
    expect(lineOf(scene)).toEqual(straight);
  });

  it('goes straight while that card is in hand', () => {
    const scene = new MapScene(new SpatialIndex());
    scene.update(input(inRow));
    const moving = new Set([a1, a2]);
    const [drawn] = scene.routeLoose([line], moving, { x: 0, y: 0 });
    expect(drawn?.box).not.toEqual(lineOf(scene));
    const [kept] = scene.routeLoose([line], new Set([a2]), { x: 0, y: 0 });
    expect(kept?.box).toEqual(lineOf(scene));
  });

  it('is routed anew when its own end moves into a row', () => {
    const scene = new MapScene(new SpatialIndex());
    const away = edited(inRow, (draft) => moveItems(draft, [a2], { x: 0, y: 300 }));
    scene.update(input(away));
    scene.update(input(inRow));
    const fresh = new MapScene(new SpatialIndex());
    fresh.update(input(inRow));
    expect(lineOf(scene)).toEqual(lineOf(fresh));
  });
});
