import { describe, expect, it } from 'vitest';
import { startDraft } from '@shared/document/draft';
import { addNote, addZone } from '@shared/mapping/frames';
import { copyItems, duplicateItems } from '@shared/mapping/copying';
import { lockItems, withZoneContents } from '@shared/mapping/moving';
import { Nesting } from '@shared/mapping/nesting';
import { countingContext } from '../../../builders/draftContext';
import { mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const plan = mapPlan(1);
const { mapId } = plan;
const [card = ''] = plan.actorIds;
const ids: Record<'inner' | 'outer' | 'beside' | 'note', string> = {
  inner: '',
  outer: '',
  beside: '',
  note: '',
};

const square = (at: number, size: number) => ({ x: at, y: at, width: size, height: size });
// The inner one is drawn first and lies at the back: what is in what does not hang on that.
const rings = edited(plan.document, (draft) => {
  const zone = (name: string, box: ReturnType<typeof square>): string =>
    addZone(draft, mapId, { box, name, hue: 'blue' }).id;
  ids.inner = zone('Inner', square(-100, 200));
  ids.outer = zone('Outer', square(-400, 800));
  ids.beside = zone('Beside', square(350, 200));
  ids.note = addNote(draft, mapId, { box: square(-80, 80), text: 'Ask' }).id;
});
const nesting = new Nesting(rings.mapZone.values());
const named = (name: keyof typeof ids) => {
  const zone = nesting.zones.find(({ id }) => id === ids[name]);
  if (!zone) throw new Error(`There is no zone ${name}.`);
  return zone;
};

describe('zones in zones', () => {
  it('a point belongs to the smallest zone that holds it, a zone to the one around it', () => {
    expect(nesting.zoneAt({ x: 0, y: 0 })).toBe(named('inner'));
    expect(nesting.zoneAt({ x: 300, y: 0 })).toBe(named('outer'));
    expect(nesting.zoneAt({ x: 900, y: 0 })).toBeUndefined();
    expect(nesting.zoneAround(named('inner'))).toBe(named('outer'));
    expect(nesting.zoneAround(named('outer'))).toBeUndefined();
    expect(nesting.zoneAround(named('beside'))).toBeUndefined();
    expect(nesting.zonesByOuter().get(ids.outer)).toEqual([named('inner')]);
  });

  it('of two of the same box the one in front lies in the one at the back', () => {
    const twice = edited(plan.document, (draft) => {
      for (const name of ['Back', 'Front']) {
        addZone(draft, mapId, { box: square(0, 200), name, hue: 'blue' });
      }
    });
    const both = new Nesting(twice.mapZone.values());
    const [back, front] = both.zones;
    if (!back || !front) throw new Error('There are no zones.');
    expect(both.zoneAround(front)).toBe(back);
    expect(both.zoneAround(back)).toBeUndefined();
  });
});

describe('a zone that is moved', () => {
  it('takes along the zones that lie wholly in it, with what they hold', () => {
    const taken = withZoneContents(rings, mapId, [ids.outer]);
    expect(taken).toEqual(new Set([ids.outer, ids.inner, card, ids.note]));
  });

  it('leaves a locked zone where it is', () => {
    const locked = edited(rings, (draft) => lockItems(draft, [ids.inner], true));
    expect(withZoneContents(locked, mapId, [ids.outer]).has(ids.inner)).toBe(false);
  });
});

describe('a zone that is copied', () => {
  it('takes along its frames, and leaves the cards: a partner has one card', () => {
    const clip = copyItems(rings, mapId, [ids.outer]);
    expect(clip.zones.map(({ name }) => name)).toEqual(['Inner', 'Outer']);
    expect(clip.notes.map(({ text }) => text)).toEqual(['Ask']);
    expect(clip.cards).toEqual([]);
  });

  it('is duplicated with them', () => {
    const context = countingContext();
    const newId: typeof context.newId = (kind) => context.newId(kind).replace('_test', '_more');
    const draft = startDraft(rings, { ...context, newId });
    const made = duplicateItems(draft, mapId, [ids.outer], { x: 24, y: 24 }, (name) => name);
    const names = made.map((id) => draft.document.mapZone.get(id)?.name ?? 'note').sort();
    expect(names).toEqual(['Inner', 'Outer', 'note']);
  });
});
