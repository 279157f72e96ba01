import { describe, expect, it } from 'vitest';
import { starterOrganisations } from '@shared/content/starterOrganisations';
import { addZone } from '@shared/mapping/frames';
import { freeSpot, touchesAny } from '@shared/mapping/freeSpot';
import { createMap, deleteMap } from '@shared/mapping/maps';
import { moveItems, resizeFrame, withZoneContents } from '@shared/mapping/moving';
import { neighbourTowards } from '@shared/mapping/neighbour';
import { placeAllBy } from '@shared/mapping/placeAll';
import { partnersNotOnMap, placePartner, placeStarter } from '@shared/mapping/placing';
import { deletePartnersOfCards, removeFromMap } from '@shared/mapping/removing';
import { boxHasPoint, boxesTouch } from '@shared/scene/geometry';
import { groupWords, mapPlan } from '../../../builders/mapPlan';
import { edited, partnerPlan } from '../../../builders/partnerPlan';

const plan = mapPlan(3, [[0, 1]]);
const { mapId } = plan;
const [a0 = '', a1 = '', a2 = ''] = plan.actorIds;

describe('placing', () => {
  it('moves a card that is there already instead of adding a second', () => {
    const after = edited(plan.document, (draft) => {
      placePartner(draft, mapId, plan.partnerIds[0] ?? '', { x: 7, y: 8 });
    });
    expect(after.mapActor.size).toBe(3);
    expect(after.mapActor.get(a0)).toMatchObject({ x: 7, y: 8 });
  });

  it('places the partner that has the starter’s name, else adds one with kind and website', () => {
    const [starter] = starterOrganisations;
    if (!starter) throw new Error('There are no starters.');
    const once = edited(plan.document, (draft) => {
      placeStarter(draft, mapId, starter, { x: 0, y: 300 });
      placeStarter(
        draft,
        mapId,
        { ...starter, name: ` ${starter.name.toUpperCase()}` },
        { x: 0, y: 0 },
      );
    });
    const added = [...once.partner.values()].filter(({ website }) => website === starter.website);
    expect(added).toHaveLength(1);
    expect(once.mapActor.size).toBe(4);
  });

  it('places everything by class, nothing on anything else, in its zone', () => {
    const base = partnerPlan();
    const kinds = [...base.partnerKind.keys()];
    const after = edited(base, (draft) => {
      const map = createMap(draft, 'All');
      draft.add('partner', { name: 'Us', role: 'own-organisation' });
      for (let i = 0; i < 60; i += 1) {
        draft.add('partner', { name: `N${String(i)}`, partnerKindId: kinds[i % 4] ?? null });
      }
      placeAllBy(draft, map.id, 'class', groupWords, { x: 0, y: 0 });
    });
    const actors = [...after.mapActor.values()];
    const map = [...after.map.keys()][0] ?? '';
    expect(actors).toHaveLength(61);
    expect(partnersNotOnMap(after, map)).toEqual([]);
    const boxes = actors.map(({ x, y }) => ({ x: x - 92, y: y - 37, width: 184, height: 74 }));
    const overlaps = boxes.flatMap((box, i) =>
      boxes.slice(i + 1).filter((b) => boxesTouch(box, b)),
    );
    expect(overlaps).toEqual([]);
    const zones = [...after.mapZone.values()];
    expect(zones.map(({ name }) => name)).toEqual(['Technology', 'Channel', 'Others']);
    const inZone = actors.filter((actor) => zones.some((zone) => boxHasPoint(zone, actor)));
    expect(inZone).toHaveLength(60);
  });
});

describe('moving', () => {
  it('stays on the paper, however far it is moved', () => {
    const far = edited(plan.document, (draft) => moveItems(draft, [a0], { x: 1e9, y: -1e9 }));
    expect(far.mapActor.get(a0)).toMatchObject({ x: 10_000_000, y: -10_000_000 });
  });

  it('takes along what lies in a zone, except what is locked', () => {
    const zoned = edited(plan.document, (draft) => {
      const box = { x: -100, y: -100, width: 500, height: 200 };
      addZone(draft, mapId, { box, name: 'Zone', hue: 'blue' });
      draft.update('mapActor', a1, { locked: true });
    });
    const zoneId = [...zoned.mapZone.keys()][0] ?? '';
    expect(withZoneContents(zoned, mapId, [zoneId])).toEqual(new Set([zoneId, a0]));
    const moved = edited(zoned, (draft) => moveItems(draft, [zoneId, a0, a1], { x: 10, y: 0 }));
    expect(moved.mapActor.get(a0)?.x).toBe(10);
    expect(moved.mapActor.get(a1)?.x).toBe(300);
    expect(moved.mapZone.get(zoneId)?.x).toBe(-90);
  });

  it('keeps a zone from being made too small to see', () => {
    const box = { x: 0, y: 0, width: 300, height: 300 };
    const zoned = edited(plan.document, (draft) => {
      resizeFrame(draft, addZone(draft, mapId, { box, name: '', hue: 'blue' }).id, {
        ...box,
        width: 2,
      });
    });
    expect([...zoned.mapZone.values()][0]?.width).toBe(80);
  });
});

describe('removing', () => {
  it('takes a card off the map and leaves partner and relationships in the plan', () => {
    const after = edited(plan.document, (draft) => {
      expect(removeFromMap(draft, [a0, 'partner_unknown0'])).toEqual({
        cards: 1,
        relationships: 0,
        frames: 0,
      });
    });
    expect([after.mapActor.size, after.partner.size, after.relationship.size]).toEqual([2, 3, 1]);
  });

  it('deletes a partner from the plan with its relationships', () => {
    const after = edited(plan.document, (draft) => deletePartnersOfCards(draft, [a0]));
    expect([after.mapActor.size, after.partner.size, after.relationship.size]).toEqual([2, 2, 0]);
  });

  it('deletes a map without touching the plan', () => {
    const after = edited(plan.document, (draft) => deleteMap(draft, mapId));
    expect([after.map.size, after.mapActor.size, after.partner.size]).toEqual([0, 0, 3]);
  });
});

describe('freeSpot', () => {
  it('gives the wanted place when it is free, else the nearest free one', () => {
    const size = { width: 172, height: 58 };
    expect(freeSpot({ x: 0, y: 0 }, size, () => false)).toEqual({ x: 0, y: 0 });
    const taken = touchesAny([{ x: -86, y: -29, width: 172, height: 58 }]);
    const spot = freeSpot({ x: 0, y: 0 }, size, taken);
    expect(spot).not.toEqual({ x: 0, y: 0 });
    expect(Math.hypot(spot.x, spot.y)).toBeLessThan(220);
  });

  it('ends when everything is taken', () => {
    expect(freeSpot({ x: 5, y: 5 }, { width: 10, height: 10 }, () => true)).toEqual({ x: 5, y: 5 });
  });
});

describe('neighbourTowards', () => {
  const places = [
    { id: a0, centre: { x: 0, y: 0 } },
    { id: a1, centre: { x: 300, y: 10 } },
    { id: a2, centre: { x: 200, y: 180 } },
  ];
  const [from] = places;

  it('follows the row before it leaves it', () => {
    if (!from) throw new Error('unreachable');
    expect(neighbourTowards(places, from, 'right')?.id).toBe(a1);
    expect(neighbourTowards(places, from, 'down')?.id).toBe(a2);
    expect(neighbourTowards(places, from, 'left')).toBeNull();
  });
});
