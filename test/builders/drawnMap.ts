import fc from 'fast-check';
import { emptyDocument, type Document } from '@shared/document/document';
import { connectPartners } from '@shared/mapping/connecting';
import { addNote, addZone } from '@shared/mapping/frames';
import { createMap } from '@shared/mapping/maps';
import { onMap, placeNewPartner } from '@shared/mapping/placing';
import { hues } from '@shared/model/hue';
import { stages } from '@shared/model/partner';
import { flows, relationshipDirections, relationshipStatuses } from '@shared/model/relationship';
import { countingContext } from './draftContext';
import { edited } from './partnerPlan';

const point = fc.record({
  x: fc.integer({ min: -100_000, max: 100_000 }),
  y: fc.integer({ min: -100_000, max: 100_000 }),
});
const box = fc
  .tuple(point, fc.integer({ min: 80, max: 3000 }), fc.integer({ min: 60, max: 3000 }))
  .map(([at, width, height]) => ({ ...at, width, height }));
const words = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `x${text.trim()}`);
/** Cards, zones, notes and relationships of every sort. */
export const drawing = fc.record({
  places: fc.array(point, { minLength: 2, maxLength: 12 }),
  traits: fc.array(
    fc.record({ stage: fc.constantFrom(...stages), tier: fc.constantFrom(null, 'Gold, +1') }),
    { minLength: 12, maxLength: 12 },
  ),
  zones: fc.array(fc.record({ box, name: words, hue: fc.constantFrom(...hues) }), { maxLength: 4 }),
  notes: fc.array(fc.record({ box, text: words }), { maxLength: 4 }),
  links: fc.array(
    fc.record({
      from: fc.nat(11),
      to: fc.nat(11),
      fields: fc.record({
        direction: fc.constantFrom(...relationshipDirections),
        strength: fc.integer({ min: 1, max: 5 }),
        status: fc.constantFrom(...relationshipStatuses),
        flow: fc.constantFrom(null, ...flows),
        label: fc.oneof(fc.constant(''), words),
      }),
      type: fc.constantFrom('', 'Reseller', '=Odd, "type"'),
    }),
    { maxLength: 20 },
  ),
});

type Drawing = typeof drawing extends fc.Arbitrary<infer D> ? D : never;

/** A plan with the map, and that map's id. */
export function drawn({ places, traits, zones, notes, links }: Drawing) {
  const made = { mapId: '' };
  const document = edited(
    emptyDocument,
    (draft) => {
      made.mapId = createMap(draft, 'Map').id;
      const actors = places.map((at, index) =>
        placeNewPartner(
          draft,
          made.mapId,
          { name: `# P__${String(index)}`, partnerKindId: null },
          at,
        ),
      );
      for (const [index, { partnerId }] of actors.entries()) {
        draft.update('partner', partnerId, traits[index] ?? {});
      }
      for (const zone of zones) addZone(draft, made.mapId, zone);
      for (const note of notes) addNote(draft, made.mapId, note);
      const typeIds = new Map<string, string>();
      for (const name of new Set(links.map(({ type }) => type).filter(Boolean))) {
        typeIds.set(name, draft.add('relationshipType', { name, order: 'a0' }).id);
      }
      for (const { from, to, fields, type } of links) {
        const a = actors[from % actors.length];
        const b = actors[to % actors.length];
        const typeId = typeIds.get(type) ?? null;
        if (a && b) connectPartners(draft, a.partnerId, b.partnerId, { ...fields, typeId });
      }
    },
    countingContext(),
  );
  return { document, mapId: made.mapId };
}

/** What a map shows, in words that do not depend on ids. */
export function picture(document: Document, mapId: string) {
  const name = (id: string): string => document.partner.get(id)?.name ?? '';
  return {
    cards: onMap(document.mapActor, mapId)
      .map(({ partnerId, x, y }) => {
        const { stage, tier } = document.partner.get(partnerId) ?? {};
        return [name(partnerId), stage, tier, x, y].join(' ');
      })
      .sort(),
    zones: onMap(document.mapZone, mapId)
      .map((zone) => [zone.name, zone.hue, zone.x, zone.y, zone.width, zone.height].join(' '))
      .sort(),
    notes: onMap(document.mapNote, mapId)
      .map((note) => [note.text, note.x, note.y, note.width, note.height].join(' '))
      .sort(),
    ties: [...document.relationship.values()]
      .map(({ fromId, toId, typeId, direction, strength, status, flow, label }) => {
        const ends = [name(fromId), name(toId)];
        const type = document.relationshipType.get(typeId ?? '')?.name ?? '';
        const said = [type, label, direction, strength, status, flow];
        return JSON.stringify([...(direction === 'mutual' ? ends.sort() : ends), ...said]);
      })
      .sort(),
  };
}
