import { describe, expect, it } from 'vitest';
import type { Document } from '@shared/document/document';
import {
  applyEffects,
  bindableFields,
  bindableValues,
  bindingTo,
  boundZones,
  dropEffects,
} from '@shared/mapping/binding';
import { placedEffects } from '@shared/mapping/placedEffects';
import { placePartner } from '@shared/mapping/placing';
import { placesInZone } from '@shared/mapping/placesInZone';
import { straysOf } from '@shared/mapping/strays';
import type { ZoneBinding } from '@shared/model/mapZone';
import { boxHasPoint, type Point } from '@shared/scene/geometry';
import { edited, englishFields, partnerPlan } from '../../../builders/partnerPlan';

const inside = (zone: number): Point => ({ x: zone * 1000 + 200, y: 200 });
const outside: Point = { x: -500, y: -500 };

/** A plan with one partner and zones beside each other, 1000 units apart, bound as given. */
function planWith(
  bindings: readonly (ZoneBinding | null)[],
  fields: Readonly<Record<string, unknown>> = {},
): { readonly document: Document; readonly mapId: string; readonly partnerId: string } {
  const found = { mapId: '', partnerId: '' };
  const document = edited(partnerPlan(), (draft) => {
    found.mapId = draft.add('map', { name: 'Map', order: 'a0' }).id;
    found.partnerId = draft.add('partner', { name: 'Acme', ...fields }).id;
    bindings.forEach((binding, index) => {
      draft.add('mapZone', {
        mapId: found.mapId,
        name: `Zone ${String(index)}`,
        ...{ x: index * 1000, y: 0, width: 900, height: 400 },
        binding,
        order: `a${String(index)}`,
      });
    });
  });
  return { document, ...found };
}

/** The partner after it was moved. */
function dropped(plan: ReturnType<typeof planWith>, from: Point | null, to: Point, moving = '') {
  const { document, mapId, partnerId } = plan;
  const partner = document.partner.get(partnerId);
  if (!partner) throw new Error('There is no partner.');
  const zones = boundZones(document, mapId, englishFields(document), new Set([moving]));
  const effects = dropEffects(zones, [{ partner, from, to }]);
  const after = edited(document, (draft) => applyEffects(draft, effects));
  return { effects, partner: after.partner.get(partnerId) };
}

const negotiating: ZoneBinding = { fieldId: 'stage', value: 'negotiating' };
const europe: ZoneBinding = { fieldId: 'regions', value: 'europe' };
const asia: ZoneBinding = { fieldId: 'regions', value: 'asia-pacific' };

describe('an edit that puts cards elsewhere', () => {
  const plan = planWith([negotiating]);
  const placed = edited(plan.document, (draft) => {
    placePartner(draft, plan.mapId, plan.partnerId, outside);
  });
  const [zoneId = ''] = placed.mapZone.keys();
  const effectsOf = (after: Document) =>
    placedEffects(placed, after, plan.mapId, englishFields(after));

  it('sets what a drop at the new places would set', () => {
    const after = edited(placed, (draft) => {
      placePartner(draft, plan.mapId, plan.partnerId, inside(0));
    });
    expect(effectsOf(after)).toMatchObject([{ partnerId: plan.partnerId, value: 'negotiating' }]);
  });

  it('sets nothing for cards that stay, nor for a zone that is moved over them', () => {
    const after = edited(placed, (draft) => {
      draft.update('mapZone', zoneId, { x: -900, y: -600 });
    });
    expect(effectsOf(after)).toEqual([]);
    expect(effectsOf(placed)).toEqual([]);
  });

  it('gives who is sent to a zone by name what it sets, also when they lie in it already', () => {
    const there = edited(plan.document, (draft) => {
      placePartner(draft, plan.mapId, plan.partnerId, inside(0));
    });
    const of = (sent?: ReadonlySet<string>) =>
      placedEffects(there, there, plan.mapId, englishFields(there), sent);
    expect(of()).toEqual([]);
    expect(of(new Set(there.mapActor.keys()))).toMatchObject([{ value: 'negotiating' }]);
  });

  it('counts a new card as one that comes in', () => {
    const after = edited(placed, (draft) => {
      const { id } = draft.add('partner', { name: 'New' });
      placePartner(draft, plan.mapId, id, inside(0));
    });
    expect(effectsOf(after)).toHaveLength(1);
  });
});

describe('a bound zone', () => {
  it('sets its field when a partner comes in, and the day of a new stage with it', () => {
    const { partner } = dropped(planWith([negotiating]), outside, inside(0));
    expect(partner).toMatchObject({ stage: 'negotiating', stageSince: '2027-01-15' });
  });

  it('changes nothing when a partner leaves, moves within, or has the value', () => {
    const plan = planWith([negotiating], { stage: 'active' });
    expect(dropped(plan, inside(0), outside).effects).toEqual([]);
    expect(dropped(plan, inside(0), { x: 300, y: 300 }).effects).toEqual([]);
    const there = planWith([negotiating], { stage: 'negotiating' });
    expect(dropped(there, outside, inside(0)).effects).toEqual([]);
  });

  it('adds to a list, and replaces the value of the zone the partner comes from', () => {
    const plan = planWith([europe, asia], { regions: ['latin-america', 'europe'] });
    expect(dropped(plan, outside, inside(1)).partner?.regions).toEqual([
      'latin-america',
      'europe',
      'asia-pacific',
    ]);
    const moved = dropped(plan, inside(0), inside(1));
    expect(moved.partner?.regions).toEqual(['latin-america', 'asia-pacific']);
    expect(moved.effects[0]?.replaced).toBe('europe');
  });

  it('does not take in what moves along with it', () => {
    const plan = planWith([negotiating]);
    const [zoneId = ''] = plan.document.mapZone.keys();
    expect(dropped(plan, outside, inside(0), zoneId).effects).toEqual([]);
  });

  it('leaves alone who has no stage, and ignores fields and values that are gone or computed', () => {
    const rival = planWith([negotiating], { role: 'competitor' });
    expect(dropped(rival, outside, inside(0)).effects).toEqual([]);
    for (const binding of [
      { fieldId: 'gone', value: 'x' },
      { fieldId: 'stage', value: 'gone' },
      { fieldId: 'class', value: 'x' },
      { fieldId: 'kind', value: null },
    ]) {
      expect(dropped(planWith([binding]), outside, inside(0)).effects).toEqual([]);
    }
  });

  it('of two zones of a field that hold the place the smaller counts', () => {
    const plan = planWith([negotiating]);
    const nested = edited(plan.document, (draft) => {
      draft.add('mapZone', {
        mapId: plan.mapId,
        ...{ x: 100, y: 100, width: 300, height: 200 },
        binding: { fieldId: 'stage', value: 'active' },
        order: 'a9',
      });
    });
    const after = dropped({ ...plan, document: nested }, outside, inside(0));
    expect(after.partner?.stage).toBe('active');
  });
});

describe('what can be bound', () => {
  it('are fields that can be set to one of a list, never computed ones', () => {
    const { document } = planWith([], { tier: 'Gold', tags: ['cloud'] });
    const fields = englishFields(document);
    const ids = bindableFields(fields).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['stage', 'kind', 'regions', 'tier', 'role']));
    for (const id of ['class', 'family', 'score', 'name']) expect(ids).not.toContain(id);
    const tier = fields.byId.get('tier');
    if (!tier) throw new Error('There is no tier.');
    expect(bindableValues(tier, document.partner.values())).toEqual([
      { value: 'Gold', label: 'Gold' },
    ]);
    expect(bindingTo(tier, 'Gold')).toEqual({ fieldId: 'tier', value: 'Gold' });
  });
});

describe('places in a zone', () => {
  it('lie in it and keep off the cards that are there', () => {
    const { document, mapId, partnerId } = planWith([null]);
    const filled = edited(document, (draft) => {
      draft.add('mapActor', { mapId, partnerId, x: 130, y: 96, order: 'a0' });
    });
    const [zone] = filled.mapZone.values();
    if (!zone) throw new Error('There is no zone.');
    const places = placesInZone(filled, zone, 20, new Set());
    expect(places).toHaveLength(20);
    expect(places.every((place) => boxHasPoint(zone, place))).toBe(true);
    expect(places).not.toContainEqual({ x: 130, y: 96 });
  });
});

describe('partners that stray', () => {
  const plan = planWith([negotiating, europe], { stage: 'active', regions: ['europe'] });
  const lying = (at: Point): Document =>
    edited(plan.document, (draft) => {
      placePartner(draft, plan.mapId, plan.partnerId, at);
    });
  const straysAt = (document: Document) => straysOf(document, plan.mapId, englishFields(document));

  it('lie in a bound zone with another value, and are no more once it is set', () => {
    const document = lying(inside(0));
    const strays = straysAt(document);
    const [zoneId = ''] = document.mapZone.keys();
    expect([...strays.keys()]).toEqual([zoneId]);
    expect(strays.get(zoneId)).toHaveLength(1);
    const after = edited(document, (draft) => applyEffects(draft, strays.get(zoneId) ?? []));
    expect(after.partner.get(plan.partnerId)?.stage).toBe('negotiating');
    expect(straysAt(after).size).toBe(0);
  });

  it('are none where the value is held, outside, or in a zone that moves no field', () => {
    expect(straysAt(lying(inside(1))).size).toBe(0);
    expect(straysAt(lying(outside)).size).toBe(0);
  });
});
