import { describe, expect, it } from 'vitest';
import { copyItems, duplicateItems } from '@shared/mapping/copying';
import { addNote, addZone } from '@shared/mapping/frames';
import { readMapClip, writeMapClip, type MapClip } from '@shared/mapping/mapClip';
import { createMap } from '@shared/mapping/maps';
import { clipBox, pasteItems, type Pasted } from '@shared/mapping/pasting';
import type { Document } from '@shared/document/document';
import { countingContext } from '../../../builders/draftContext';
import { mapPlan } from '../../../builders/mapPlan';
import { edited, partnerPlan } from '../../../builders/partnerPlan';

const plan = mapPlan(3, [
  [0, 1],
  [1, 2],
]);
const { mapId } = plan;
const [a0 = '', a1 = '', a2 = ''] = plan.actorIds;
const [p0 = '', p1 = ''] = plan.partnerIds;

const rich = edited(plan.document, (draft) => {
  const [kindId = ''] = draft.document.partnerKind.keys();
  const field = draft.add('ownField', { name: 'Region lead', type: 'text', order: 'a0' });
  const type = draft.add('relationshipType', {
    name: 'Reseller',
    order: 'a9',
    isRivalry: true,
  });
  draft.update('partner', p0, {
    stage: 'active',
    partnerKindId: kindId,
    ownValues: { [field.id]: 'Ana' },
  });
  draft.add('contact', { partnerId: p0, name: 'Kim', order: 'a0' });
  draft.update('relationship', plan.relationshipIds[0] ?? '', { typeId: type.id, strength: 5 });
  const box = { x: -20, y: 100, width: 300, height: 200 };
  addZone(draft, mapId, { box, name: 'Core', hue: 'green' });
  addNote(draft, mapId, { box, text: 'Ask' });
});
const everything = [a0, a1, ...rich.mapZone.keys(), ...rich.mapNote.keys()];

function throughText(clip: MapClip): MapClip {
  const read = readMapClip(writeMapClip(clip));
  if (read.type !== 'clip') throw new Error('The clip was not understood.');
  return read.clip;
}

function pasted(document: Document, onto: string, clip: MapClip): [Document, Pasted] {
  const found: Pasted[] = [];
  const after = edited(document, (draft) => {
    found.push(pasteItems(draft, onto, clip, { x: 10, y: 20 }));
  });
  const [result] = found;
  if (!result) throw new Error('Nothing was pasted.');
  return [after, result];
}

describe('the own organisation', () => {
  const withOwn = edited(plan.document, (draft) => {
    draft.update('partner', p0, { role: 'own-organisation' });
  });
  const rolesOf = (document: Document): string[] =>
    [...document.partner.values()].map(({ role }) => role);

  it('keeps in another plan what a zone sets, with the own field it sets', () => {
    const bound = edited(plan.document, (draft) => {
      const options = ['High', 'Low'];
      const field = draft.add('ownField', { name: 'Effort', type: 'choice', options, order: 'a0' });
      const box = { x: 0, y: 100, width: 300, height: 200 };
      const binding = { fieldId: field.id, value: 'High' };
      draft.update('mapZone', addZone(draft, mapId, { box, name: 'High', hue: 'green' }).id, {
        binding,
      });
    });
    const clip = throughText(copyItems(bound, mapId, bound.mapZone.keys()));
    let otherMap = '';
    const other = edited(partnerPlan([], countingContext('2028-01-01T00:00:00Z')), (draft) => {
      otherMap = createMap(draft, 'Other').id;
      pasteItems(draft, otherMap, clip, { x: 0, y: 0 });
    });
    const [field] = other.ownField.values();
    const [zone] = other.mapZone.values();
    expect(field).toMatchObject({ name: 'Effort', options: ['High', 'Low'] });
    expect(zone?.binding).toEqual({ fieldId: field?.id, value: 'High' });
  });

  it('is a partner as a copy', () => {
    const after = edited(withOwn, (draft) => {
      duplicateItems(draft, mapId, [a0], { x: 10, y: 10 }, (name) => `${name} (copy)`);
    });
    expect(rolesOf(after).filter((role) => role === 'own-organisation')).toHaveLength(1);
  });

  it('of another plan is a partner in a plan that has one, and stays it in one that has none', () => {
    const clip = throughText(copyItems(withOwn, mapId, [a0]));
    const other = edited(partnerPlan(), (draft) => {
      createMap(draft, 'Other');
      draft.add('partner', { name: 'Us', role: 'own-organisation' });
    });
    const [onto = ''] = other.map.keys();
    expect(rolesOf(pasted(other, onto, clip)[0])).toEqual([...rolesOf(other), 'partner']);
    const without = { ...other, partner: new Map() };
    expect(rolesOf(pasted(without, onto, clip)[0])).toEqual(['own-organisation']);
  });
});

describe('copy and paste', () => {
  const clip = throughText(copyItems(rich, mapId, everything));

  it('brings partners with their facts into another plan', () => {
    const empty = edited(partnerPlan(), (draft) => {
      createMap(draft, 'Other');
    });
    const [onto = ''] = empty.map.keys();
    const other = { ...empty, partner: new Map() };
    const [after, result] = pasted(other, onto, clip);
    expect(result).toMatchObject({ newPartners: 2, alreadyHere: 0 });
    expect(result.itemIds).toHaveLength(4);
    const [first] = [...after.partner.values()].filter(({ name }) => name === 'P0');
    expect(first?.stage).toBe('active');
    const [field] = after.ownField.values();
    expect(field?.name).toBe('Region lead');
    expect(first?.ownValues).toEqual({ [field?.id ?? '']: 'Ana' });
    expect(after.partnerKind.get(first?.partnerKindId ?? '')?.name).toBe(clip.kinds[0]?.name);
    expect([...after.contact.values()].map(({ name }) => name)).toEqual(['Kim']);
    const [relationship] = after.relationship.values();
    expect(relationship?.strength).toBe(5);
    expect(after.relationshipType.get(relationship?.typeId ?? '')).toMatchObject({
      name: 'Reseller',
      isRivalry: true,
    });
    expect([...after.mapZone.values()]).toMatchObject([{ name: 'Core', x: -10, y: 120 }]);
    expect([...after.mapNote.values()]).toMatchObject([{ text: 'Ask' }]);
  });

  it('places the same partner on another map of the plan instead of adding it again', () => {
    const second = edited(rich, (draft) => {
      createMap(draft, 'Second');
    });
    const onto = [...second.map.keys()].at(-1) ?? '';
    const [after, result] = pasted(second, onto, clip);
    expect(result).toMatchObject({ newPartners: 0, alreadyHere: 0 });
    expect(after.partner.size).toBe(rich.partner.size);
    expect(after.relationship.size).toBe(rich.relationship.size);
    expect([...after.mapActor.values()].filter((card) => card.mapId === onto)).toHaveLength(2);
  });

  it('leaves cards that are on the map where they are', () => {
    const [after, result] = pasted(rich, mapId, clip);
    expect(result.alreadyHere).toBe(2);
    expect(after.mapActor).toEqual(rich.mapActor);
  });

  it('knows the box it takes up', () => {
    expect(clipBox(throughText(copyItems(rich, mapId, [a2])))).toMatchObject({ width: 172 });
    expect(clipBox(copyItems(rich, mapId, []))).toBeNull();
  });
});

describe('reading a clipboard', () => {
  const text = writeMapClip(copyItems(rich, mapId, everything));
  it.each([
    ['a sentence', 'Call Kim', 'text'],
    ['other JSON', '{"a":1}', 'text'],
    ['cut off', text.slice(0, -20), 'text'],
    ['a later version', text.replace('"version":1', '"version":9'), 'damaged'],
    ['a hostile coordinate', text.replace('"x":0', '"x":1e300'), 'damaged'],
    ['a hostile name', text.replace('"name":"P0"', '"name":{"toString":1}'), 'damaged'],
  ])('takes %s for what it is', (_, found, type) => {
    expect(readMapClip(found).type).toBe(type);
  });
});

describe('duplicating', () => {
  it('makes new partners with the facts, and copies the relationships among them', () => {
    const made: string[] = [];
    const after = edited(rich, (draft) => {
      const copies = duplicateItems(
        draft,
        mapId,
        everything,
        { x: 24, y: 24 },
        (name) => `${name} (copy)`,
      );
      made.push(...copies);
    });
    expect(made).toHaveLength(4);
    const names = [...after.partner.values()].map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['P0 (copy)', 'P1 (copy)']));
    expect(after.relationship.size).toBe(rich.relationship.size + 1);
    expect(after.mapActor.get(made[0] ?? '')).toMatchObject({ x: 24, y: 24 });
    expect(after.partner.get(p1)).toBe(rich.partner.get(p1));
    const again = edited(after, (draft) => {
      duplicateItems(draft, mapId, [a0], { x: 48, y: 48 }, (name) => `${name} (copy)`);
    });
    expect([...again.partner.values()].some(({ name }) => name === 'P0 (copy) 2')).toBe(true);
  });
});
