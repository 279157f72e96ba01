import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import { startDraft, type Draft, type DraftContext } from '@shared/document/draft';
import { checkIntegrity } from '@shared/document/integrity';
import { alignBoxes, alignEdges } from '@shared/mapping/align';
import { cardBox } from '@shared/mapping/card';
import { connectPartners } from '@shared/mapping/connecting';
import { copyItems, duplicateItems } from '@shared/mapping/copying';
import { displaceItems, type PlacedBox } from '@shared/mapping/displacing';
import { distributeAxes, distributeBoxes } from '@shared/mapping/distribute';
import { addNote, addZone } from '@shared/mapping/frames';
import { readMapClip, writeMapClip } from '@shared/mapping/mapClip';
import { MapScene } from '@shared/mapping/mapScene';
import { lockItems, moveItems, resizeFrame, withZoneContents } from '@shared/mapping/moving';
import { orderMoves, reorderItems } from '@shared/mapping/ordering';
import { groupings } from '@shared/mapping/partnerGroups';
import { pasteItems } from '@shared/mapping/pasting';
import { placeAllBy } from '@shared/mapping/placeAll';
import { placePartner } from '@shared/mapping/placing';
import { deletePartnersOfCards, removeFromMap } from '@shared/mapping/removing';
import type { SceneDelta } from '@shared/scene/sceneDelta';
import type { SceneItem } from '@shared/scene/sceneItem';
import { SpatialIndex } from '@shared/scene/spatialIndex';
import { countingContext } from '../../builders/draftContext';
import { cardWords, groupWords, mapPlan } from '../../builders/mapPlan';

const plan = mapPlan(6, [
  [0, 1],
  [1, 2],
  [1, 2],
  [4, 3],
  [0, 5],
  [0, 5],
  [5, 2],
]);
const { mapId } = plan;

type Gesture = (draft: Draft) => void;

const coordinate = fc.double({ min: -5000, max: 5000, noNaN: true });
const point = fc.record({ x: coordinate, y: coordinate });
const length = fc.double({ min: 1, max: 3000, noNaN: true });
const box = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
const place = fc.nat({ max: 40 });
const places = fc.array(place, { maxLength: 5 });

const pick = (ids: Iterable<string>, at: number): string => {
  const all = [...ids];
  return all[at % Math.max(1, all.length)] ?? 'none_000000';
};

function boxesOf(draft: Draft, ats: readonly number[]): PlacedBox[] {
  const { mapActor, mapZone, mapNote } = draft.document;
  return [...new Set(ats.map((at) => somePick(draft, at)))].flatMap((id) => {
    const card = mapActor.get(id);
    const frame = mapZone.get(id) ?? mapNote.get(id);
    return card ? [{ id, box: cardBox('partner', card) }] : frame ? [{ id, box: frame }] : [];
  });
}

function somePick(draft: Draft, at: number): string {
  const { mapActor, mapZone, mapNote, relationship } = draft.document;
  const tables = [mapActor, mapZone, mapNote, relationship];
  return pick(
    tables.flatMap((table) => [...table.keys()]),
    at,
  );
}

const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  fc.tuple(fc.array(place, { maxLength: 4 }), point).map(([ats, by]): Gesture => (draft) => {
    const ids = ats.map((at) => somePick(draft, at));
    moveItems(draft, withZoneContents(draft.document, mapId, ids), by);
  }),
  fc.tuple(place, place).map(([from, to]): Gesture => (draft) => {
    const ids = [...draft.document.partner.keys()];
    if (ids.length > 0) connectPartners(draft, pick(ids, from), pick(ids, to), { label: 'Sells' });
  }),
  fc.tuple(place, point).map(([at, where]): Gesture => (draft) => {
    const ids = [...draft.document.partner.keys()];
    if (ids.length > 0) placePartner(draft, mapId, pick(ids, at), where);
  }),
  fc.array(place, { maxLength: 3 }).map((ats): Gesture => (draft) => {
    removeFromMap(
      draft,
      ats.map((at) => somePick(draft, at)),
    );
  }),
  place.map((at): Gesture => (draft) => {
    deletePartnersOfCards(draft, [pick(draft.document.mapActor.keys(), at)]);
  }),
  fc.tuple(box, fc.string({ maxLength: 20 })).map(([frame, name]): Gesture => (draft) => {
    addZone(draft, mapId, { box: frame, name, hue: 'green' });
    addNote(draft, mapId, { box: frame, text: name });
  }),
  fc.tuple(place, box).map(
    ([at, frame]): Gesture =>
      (draft) =>
        resizeFrame(draft, somePick(draft, at), frame),
  ),
  fc
    .tuple(places, fc.constantFrom(...alignEdges), fc.constantFrom(...distributeAxes))
    .map(([ats, edge, axis]): Gesture => (draft) => {
      const boxes = boxesOf(draft, ats);
      const moves = axis === 'vertical' ? alignBoxes(boxes, edge) : distributeBoxes(boxes, axis);
      displaceItems(draft, mapId, moves);
    }),
  fc
    .tuple(places, fc.constantFrom(...orderMoves), fc.boolean())
    .map(([ats, move, locked]): Gesture => (draft) => {
      const ids = ats.map((at) => somePick(draft, at));
      reorderItems(draft, mapId, ids, move, (id, other) => id < other);
      lockItems(draft, ids, locked);
    }),
  fc.tuple(places, point).map(([ats, by]): Gesture => (draft) => {
    const ids = [...new Set(ats.map((at) => somePick(draft, at)))];
    duplicateItems(draft, mapId, ids, by, (name) => `${name} (copy)`);
  }),
  fc.tuple(places, point, fc.boolean()).map(([ats, by, isCut]): Gesture => (draft) => {
    const ids = ats.map((at) => somePick(draft, at));
    const read = readMapClip(writeMapClip(copyItems(draft.document, mapId, ids)));
    if (isCut) deletePartnersOfCards(draft, ids);
    if (read.type === 'clip') pasteItems(draft, mapId, read.clip, by);
  }),
  fc.tuple(point, fc.constantFrom(...groupings)).map(
    ([from, by]): Gesture =>
      (draft) =>
        placeAllBy(draft, mapId, by, groupWords, from),
  ),
);

function updated(scene: MapScene, tables: Document): SceneDelta {
  const input = { tables, mapId, scores: new Map<string, number>(), words: cardWords };
  return scene.update(input);
}

function shown(items: Iterable<SceneItem>): unknown {
  return [...items]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => [item.id, item.kind, item.box, item.face.shapes('near'), labelOf(item)]);
}

function labelOf({ face }: SceneItem): string {
  return JSON.stringify(face.over?.('near') ?? []);
}

function labels(index: SpatialIndex): ReadonlyMap<string, string> {
  return new Map([...index.items()].map((item) => [item.id, labelOf(item)]));
}

describe('gestures on a map', () => {
  it('are taken back wholly by undo, keep the plan whole, and leave the scene of a fresh start', () => {
    fc.assert(
      fc.property(fc.array(gesture, { minLength: 1, maxLength: 12 }), (gestures) => {
        const context = countingContext('2027-02-01T09:00:00.000Z');
        const ids = { ...context, newId: renamed(context.newId) };
        let document = plan.document;
        const index = new SpatialIndex(300);
        const scene = new MapScene(index);
        updated(scene, document);
        let seen = labels(index);
        for (const act of gestures) {
          const draft = startDraft(document, ids);
          act(draft);
          const change = draft.toChange('Gesture');
          if (!change) continue;
          const after = applyChange(document, change);
          expect(applyChange(after, invertChange(change))).toEqual(document);
          expect(checkIntegrity(after)).toEqual([]);
          document = after;
          const told = new Set(updated(scene, document).map((d) => (d.after ?? d.before)?.id));
          const now = labels(index);
          for (const [id, label] of now) if (!told.has(id)) expect(label).toBe(seen.get(id));
          seen = now;
        }
        const freshIndex = new SpatialIndex(300);
        const fresh = new MapScene(freshIndex);
        updated(fresh, document);
        expect(shown(scene.items())).toEqual(shown(fresh.items()));
        expect(shown(index.items())).toEqual(shown(freshIndex.items()));
      }),
      { numRuns: 80 },
    );
  });
});

/** Ids that cannot meet those the plan was built with. */
function renamed(newId: DraftContext['newId']): DraftContext['newId'] {
  return (kind) => newId(kind).replace('_test', '_more');
}
