import { describe, expect, it } from 'vitest';
import type { Document } from '@shared/document/document';
import { cardBox, cardCell } from '@shared/mapping/card';
import { growZone } from '@shared/mapping/growZone';
import { actorOf, placePartner } from '@shared/mapping/placing';
import { roomInZone } from '@shared/mapping/roomInZone';
import { sendToZone } from '@shared/mapping/sendToZone';
import type { MapZone } from '@shared/model/mapZone';
import { boxesTouch, boxHolds, type Box } from '@shared/scene/geometry';
import { mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const plan = mapPlan(6);
const { mapId, partnerIds } = plan;

function withZone(box: Box, fields: Partial<MapZone> = {}): Document {
  return edited(plan.document, (draft) => {
    draft.add('mapZone', { mapId, ...box, order: 'a0', ...fields });
  });
}

function zoneOf(document: Document): MapZone {
  const [zone] = document.mapZone.values();
  if (!zone) throw new Error('There is no zone.');
  return zone;
}

/** Puts every partner into the zone, one after the other, as a person would. */
function filled(document: Document): Document {
  return edited(document, (draft) => {
    for (const id of partnerIds) {
      const zone = zoneOf(draft.document);
      const at = roomInZone(draft.document, zone);
      placePartner(draft, mapId, id, at);
      growZone(draft, zone.id, [at]);
    }
  });
}

function boxes(document: Document): Box[] {
  return [...document.mapActor.values()].map((actor) => cardBox('partner', actor));
}

const far = { x: 0, y: 2000, width: 260, height: 180 };

describe('room in a zone', () => {
  it('holds every card wholly, beside the others; a zone that is full grows downwards', () => {
    const after = filled(withZone(far));
    const zone = zoneOf(after);
    const all = boxes(after);
    expect(all.every((box) => boxHolds(zone, box))).toBe(true);
    expect(all.some((a, at) => all.slice(at + 1).some((b) => boxesTouch(a, b)))).toBe(false);
    expect([zone.x, zone.y, zone.width]).toEqual([far.x, far.y, far.width]);
    expect(zone.height).toBeGreaterThan(far.height);
  });

  it('is found at once in a zone as large as the paper, beside a note nearly as large', () => {
    const side = 1_000_000;
    const note = { x: 0, y: 0, width: side - 400, height: side };
    const document = edited(withZone({ ...note, width: side }), (draft) => {
      draft.add('mapNote', { mapId, ...note, order: 'a0' });
    });
    const at = roomInZone(document, zoneOf(document));
    expect(boxHolds(zoneOf(document), cardBox('partner', at))).toBe(true);
    expect(boxesTouch(note, cardBox('partner', at))).toBe(false);
  });

  it('is found off the grid before the zone grows', () => {
    const document = edited(withZone({ ...far, width: 460, height: 320 }), (draft) => {
      placePartner(draft, mapId, partnerIds[0] ?? '', { x: 230, y: 2160 });
    });
    const at = roomInZone(document, zoneOf(document));
    expect(boxHolds(zoneOf(document), cardBox('partner', at))).toBe(true);
  });

  it('moves on what lies in no zone where the zone grows to, and keeps its column', () => {
    const [inTheWay = '', locked = '', ...others] = partnerIds;
    const before = edited(withZone(far), (draft) => {
      placePartner(draft, mapId, inTheWay, { x: 180, y: 2230 });
      const { id } = placePartner(draft, mapId, locked, { x: 900, y: 2230 });
      draft.update('mapActor', id, { locked: true });
    });
    const after = edited(before, (draft) => {
      for (const id of others) {
        const at = roomInZone(draft.document, zoneOf(draft.document));
        placePartner(draft, mapId, id, at);
        growZone(draft, zoneOf(draft.document).id, [at]);
      }
    });
    const zone = zoneOf(after);
    const lying = (id: string) => actorOf(after, mapId, id);
    expect(new Set(others.map((id) => lying(id)?.x)).size).toBe(1);
    const rows = others.map((id) => lying(id)?.y ?? 0);
    // The zone is a little longer than its first row.
    const steps = rows.slice(2).map((y, at) => y - (rows[at + 1] ?? 0));
    expect(new Set(steps)).toEqual(new Set([cardCell.height]));
    expect(lying(inTheWay)?.x).toBe(180);
    expect(lying(locked)).toMatchObject({ x: 900, y: 2230 });
    const moved = lying(inTheWay) ?? { x: 0, y: 0 };
    expect(boxesTouch(zone, cardBox('partner', moved))).toBe(false);
    const all = boxes(after);
    expect(all.some((a, at) => all.slice(at + 1).some((b) => boxesTouch(a, b)))).toBe(false);
  });

  it('grows to the right where another zone lies below', () => {
    const document = edited(plan.document, (draft) => {
      draft.add('mapZone', { mapId, ...far, order: 'a0' });
      draft.add('mapZone', { mapId, ...far, y: far.y + far.height + 16, order: 'a1' });
    });
    const zone = zoneOf(filled(document));
    expect(zone.height).toBe(far.height);
    expect(zone.width).toBeGreaterThan(far.width);
  });

  it('is the middle of a full zone that is locked, which keeps its size', () => {
    const full = edited(withZone(far), (draft) => {
      placePartner(draft, mapId, partnerIds[0] ?? '', { x: 130, y: 2090 });
      draft.update('mapZone', zoneOf(draft.document).id, { locked: true });
    });
    expect(roomInZone(full, zoneOf(full))).toEqual({ x: 130, y: 2090 });
    expect(zoneOf(filled(full))).toMatchObject(far);
  });

  it('is made for cards that are sent to a full zone: none comes to lie on another', () => {
    const around = { x: 0, y: 2000, width: 200, height: 112 };
    const before = edited(withZone(around), (draft) => {
      partnerIds.forEach((id, at) => {
        placePartner(draft, mapId, id, at === 0 ? { x: 100, y: 2066 } : { x: 400 * at, y: 0 });
      });
    });
    const [, ...sent] = [...before.mapActor.keys()];
    const after = edited(before, (draft) => sendToZone(draft, zoneOf(draft.document).id, sent));
    const all = boxes(after);
    expect(all.every((box) => boxHolds(zoneOf(after), box))).toBe(true);
    expect(all.some((a, at) => all.slice(at + 1).some((b) => boxesTouch(a, b)))).toBe(false);
  });

  it('is made for thousands at once, beside each other and what is locked', () => {
    const crowd = mapPlan(2000);
    const [locked = '', ...sent] = crowd.actorIds;
    const before = edited(crowd.document, (draft) => {
      draft.add('mapZone', { mapId: crowd.mapId, ...far, width: 4000, order: 'a0' });
      draft.update('mapActor', locked, { x: 300, y: 2400, locked: true });
    });
    const after = edited(before, (draft) => sendToZone(draft, zoneOf(draft.document).id, sent));
    expect(after.mapActor.get(locked)).toMatchObject({ x: 300, y: 2400 });
    const all = boxes(after);
    expect(all.every((box) => boxHolds(zoneOf(after), box))).toBe(true);
    expect(all.some((a, at) => all.slice(at + 1).some((b) => boxesTouch(a, b)))).toBe(false);
  });

  it('is given anew to cards that lie in the zone they are sent to', () => {
    const before = filled(withZone({ ...far, height: 800 }));
    const all = [...before.mapActor.keys()];
    const after = edited(before, (draft) => sendToZone(draft, zoneOf(draft.document).id, all));
    expect(zoneOf(after)).toMatchObject({ ...far, height: 800 });
  });

  it('is made in a zone that is too small for a card', () => {
    const after = filled(withZone({ x: 0, y: 2000, width: 80, height: 48 }));
    expect(boxes(after).every((box) => boxHolds(zoneOf(after), box))).toBe(true);
  });
});
