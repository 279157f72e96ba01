import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import { startDraft } from '@shared/document/draft';
import { addNote, addZone } from '@shared/mapping/frames';
import { lockItems, moveItems, withZoneContents } from '@shared/mapping/moving';
import { boxHasPoint, boxHolds, centreOf, type Box } from '@shared/scene/geometry';
import { countingContext } from '../../builders/draftContext';
import { mapPlan } from '../../builders/mapPlan';
import { edited } from '../../builders/partnerPlan';

const plan = mapPlan(8);
const { mapId, actorIds } = plan;

const coordinate = fc.integer({ min: -1000, max: 1000 });
const length = fc.integer({ min: 80, max: 1500 });
const box = fc.record({ x: coordinate, y: coordinate, width: length, height: length });
const situation = fc.record({
  // Of two zones of the same box either may hold the other.
  zones: fc.uniqueArray(box, {
    minLength: 1,
    maxLength: 7,
    selector: ({ width, height }) => `${String(width)} ${String(height)}`,
  }),
  notes: fc.array(box, { maxLength: 4 }),
  spots: fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 8, maxLength: 8 }),
  locked: fc.array(fc.nat({ max: 30 }), { maxLength: 2 }),
  chosen: fc.nat({ max: 6 }),
  by: fc.record({ x: coordinate, y: coordinate }),
});

type Situation = typeof situation extends fc.Arbitrary<infer S> ? S : never;

function placed({ zones, notes, spots, locked }: Situation): Document {
  return edited(plan.document, (draft) => {
    actorIds.forEach((id, index) => draft.update('mapActor', id, spots[index] ?? { x: 0, y: 0 }));
    const frames = [
      ...zones.map((zone) => addZone(draft, mapId, { box: zone, name: 'Zone', hue: 'blue' })),
      ...notes.map((note) => addNote(draft, mapId, { box: note, text: 'Note' })),
    ];
    const all = [...actorIds, ...frames.map(({ id }) => id)];
    lockItems(
      draft,
      locked.flatMap((at) => all[at] ?? []),
      true,
    );
  });
}

interface Item {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly locked: boolean;
}

function items({ mapActor, mapZone, mapNote }: Document): Item[] {
  return [...mapActor.values(), ...mapZone.values(), ...mapNote.values()];
}

function isWithin(document: Document, zone: Box & { readonly id: string }, id: string): boolean {
  const card = document.mapActor.get(id);
  const note = document.mapNote.get(id);
  const inner = document.mapZone.get(id);
  if (card) return boxHasPoint(zone, card);
  if (note) return boxHasPoint(zone, centreOf(note));
  return inner !== undefined && boxHolds(zone, inner);
}

describe('moving a zone', () => {
  it('keeps everything within it in its place to it, moves nothing else, and is undone wholly', () => {
    fc.assert(
      fc.property(situation, (drawn) => {
        const before = placed(drawn);
        const zones = [...before.mapZone.values()];
        const zone = zones[drawn.chosen % zones.length];
        if (!zone) throw new Error('There is no zone.');
        const draft = startDraft(before, countingContext());
        moveItems(draft, withZoneContents(before, mapId, [zone.id]), drawn.by);
        const change = draft.toChange('Move');
        const after = change ? applyChange(before, change) : before;
        const now = new Map(items(after).map((item) => [item.id, item]));
        const still = { x: 0, y: 0 };
        for (const { id, x, y, locked } of items(before)) {
          const goes = !locked && !zone.locked && (id === zone.id || isWithin(before, zone, id));
          const by = goes ? drawn.by : still;
          expect(now.get(id)).toMatchObject({ x: x + by.x, y: y + by.y });
        }
        if (change) expect(applyChange(after, invertChange(change))).toEqual(before);
      }),
    );
  });
});
