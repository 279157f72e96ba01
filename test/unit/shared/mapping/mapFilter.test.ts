import { describe, expect, it } from 'vitest';
import {
  allVisible,
  mapVisibility,
  staysUnasked,
  type FilterSettings,
} from '@shared/mapping/mapFilter';
import { neighbourhood } from '@shared/mapping/focus';
import { MapScene } from '@shared/mapping/mapScene';
import { openFilter } from '@shared/model/mapLook';
import { cardWords, mapPlan } from '../../../builders/mapPlan';
import { englishFields } from '../../../builders/partnerPlan';

const plan = mapPlan(5, [
  [0, 1],
  [1, 2],
  [2, 3],
]);
const { document } = plan;
const fields = englishFields(document);
const partners = [...document.partner.values()];
const relationships = [...document.relationship.values()];
const [p0 = '', p1 = ''] = plan.partnerIds;
const open: FilterSettings = { filter: openFilter, hiddenTypeIds: [], focus: null };
const onlyP0 = {
  fieldId: 'name',
  condition: { operator: 'contains', text: 'P0' },
} as const;

function states(settings: Partial<FilterSettings>) {
  const seen = mapVisibility({ ...open, ...settings }, fields, partners, relationships);
  return {
    partners: plan.partnerIds.map(seen.ofPartner),
    lines: relationships.map(seen.ofRelationship),
  };
}

describe('mapVisibility', () => {
  it('shows everything without filter and focus', () => {
    expect(mapVisibility(open, fields, partners, relationships)).toBe(allVisible);
  });

  it('dims or hides what does not match, and the relationships at it', () => {
    const filter = { ...openFilter, partners: [onlyP0] };
    expect(states({ filter })).toEqual({
      partners: ['shown', 'dimmed', 'dimmed', 'dimmed', 'dimmed'],
      lines: ['dimmed', 'dimmed', 'dimmed'],
    });
    expect(states({ filter: { ...filter, others: 'hide' } })).toEqual({
      partners: ['shown', 'hidden', 'hidden', 'hidden', 'hidden'],
      lines: ['hidden', 'hidden', 'hidden'],
    });
  });

  it('hides relationships by status', () => {
    const filter = { ...openFilter, hiddenStatuses: ['existing' as const] };
    expect(states({ filter }).lines).toEqual(['hidden', 'hidden', 'hidden']);
  });

  it('keeps the own organisation; who has no such value does not match', () => {
    const roles = ['partner', 'partner', 'own-organisation', 'competitor', 'competitor'] as const;
    const actors = partners.map((partner, at) => ({
      ...partner,
      role: roles[at] ?? 'partner',
      regions: at === 0 || at === 3 ? ['europe' as const] : [],
    }));
    const shown = (fieldId: string, value: string) => {
      const condition = { operator: 'any-of' as const, values: [value] };
      const filter = { ...openFilter, partners: [{ fieldId, condition }] };
      const seen = mapVisibility({ ...open, filter }, fields, actors, relationships);
      return plan.partnerIds.map((id) => seen.ofPartner(id) === 'shown');
    };
    expect(shown('stage', 'active')).toEqual([false, false, true, false, false]);
    expect(shown('regions', 'europe')).toEqual([true, false, true, true, false]);
    expect(shown('regions', 'asia-pacific')).toEqual([false, false, true, false, false]);
    expect(shown('role', 'competitor')).toEqual([false, false, false, true, true]);
    const own = actors.filter((partner) => {
      const condition = { operator: 'any-of' as const, values: ['active'] };
      return staysUnasked(fields, [{ fieldId: 'stage', condition }], partner);
    });
    expect(own.map(({ role }) => role)).toEqual(['own-organisation']);
  });

  it('hides relationships without a type', () => {
    const filter = { ...openFilter, hidesUntyped: true };
    expect(states({ filter }).lines).toEqual(['hidden', 'hidden', 'hidden']);
  });

  it('dims what is further away than the focus reaches', () => {
    const focus = { partnerId: p1, steps: 1 };
    expect(states({ focus })).toEqual({
      partners: ['shown', 'shown', 'shown', 'dimmed', 'dimmed'],
      lines: ['shown', 'shown', 'dimmed'],
    });
  });
});

describe('neighbourhood', () => {
  it('gives distances up to the number of steps', () => {
    const near = neighbourhood(relationships, { partnerId: p0, steps: 2 });
    expect([...near.values()]).toEqual([0, 1, 2]);
  });
});

describe('the scene', () => {
  it('leaves out what is hidden and brings it back', () => {
    const scene = new MapScene();
    const input = { tables: document, mapId: plan.mapId, scores: new Map(), words: cardWords };
    scene.update(input);
    const filter = { ...openFilter, partners: [onlyP0], others: 'hide' as const };
    const visibility = mapVisibility({ ...open, filter }, fields, partners, relationships);
    scene.update({ ...input, visibility });
    expect([...scene.items()].map(({ id }) => id)).toEqual([plan.actorIds[0]]);
    scene.update(input);
    expect([...scene.items()]).toHaveLength(8);
  });

  it('paints dimmed cards and lines anew, and the same as from a fresh start', () => {
    const input = { tables: document, mapId: plan.mapId, scores: new Map(), words: cardWords };
    const focus = { partnerId: p0, steps: 1 };
    const visibility = mapVisibility({ ...open, focus }, fields, partners, relationships);
    const scene = new MapScene();
    scene.update(input);
    const delta = scene.update({ ...input, visibility });
    expect(delta).toHaveLength(5);
    const fresh = new MapScene();
    fresh.update({ ...input, visibility });
    const shapes = (one: MapScene) =>
      [...one.items()].map(({ id, face }) => [id, face.shapes('near')] as const).sort();
    expect(shapes(scene)).toEqual(shapes(fresh));
  });
});
