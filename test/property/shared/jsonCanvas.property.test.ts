import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '@shared/document/document';
import { writeJsonCanvas } from '@shared/exchange/jsonCanvas/writeJsonCanvas';
import { readJsonCanvas } from '@shared/exchange/jsonCanvas/readJsonCanvas';
import { mapNetwork } from '@shared/exchange/network/mapNetwork';
import { planNetworkImport } from '@shared/exchange/network/planNetworkImport';
import { connectPartners } from '@shared/mapping/connecting';
import { addNote, addZone } from '@shared/mapping/frames';
import { createMap } from '@shared/mapping/maps';
import { onMap, placeNewPartner } from '@shared/mapping/placing';
import { hues } from '@shared/model/hue';
import { finish } from '@shared/calculation/steps';
import { countingContext } from '../../builders/draftContext';
import { drawnItems } from '../../builders/exportedMap';
import { imported, incomingCanvas } from '../../builders/networkImport';
import { edited } from '../../builders/partnerPlan';

const point = fc.record({
  x: fc.integer({ min: -100_000, max: 100_000 }),
  y: fc.integer({ min: -100_000, max: 100_000 }),
});
const box = fc
  .tuple(point, fc.integer({ min: 80, max: 3000 }), fc.integer({ min: 60, max: 3000 }))
  .map(([at, width, height]) => ({ ...at, width, height }));
const words = fc.string({ minLength: 1, maxLength: 40 }).map((text) => `x${text.trim()}`);
const drawing = fc.record({
  places: fc.array(point, { minLength: 2, maxLength: 12 }),
  zones: fc.array(fc.record({ box, name: words, hue: fc.constantFrom(...hues) }), { maxLength: 4 }),
  notes: fc.array(fc.record({ box, text: words }), { maxLength: 4 }),
  links: fc.array(
    fc.record({
      from: fc.nat(11),
      to: fc.nat(11),
      direction: fc.constantFrom('directed' as const, 'mutual' as const),
    }),
    { maxLength: 20 },
  ),
});

function drawn({
  places,
  zones,
  notes,
  links,
}: typeof drawing extends fc.Arbitrary<infer D> ? D : never) {
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
      for (const zone of zones) addZone(draft, made.mapId, zone);
      for (const note of notes) addNote(draft, made.mapId, note);
      for (const { from, to, direction } of links) {
        const a = actors[from % actors.length];
        const b = actors[to % actors.length];
        if (a && b) connectPartners(draft, a.partnerId, b.partnerId, { direction });
      }
    },
    countingContext(),
  );
  return { document, mapId: made.mapId };
}

/** What a map shows, in words that do not depend on ids. */
function picture(document: ReturnType<typeof drawn>['document'], mapId: string) {
  const name = (id: string): string => document.partner.get(id)?.name ?? '';
  return {
    cards: onMap(document.mapActor, mapId)
      .map(({ partnerId, x, y }) => `${name(partnerId)} ${String(x)} ${String(y)}`)
      .sort(),
    zones: onMap(document.mapZone, mapId)
      .map((zone) => [zone.name, zone.hue, zone.x, zone.y, zone.width, zone.height].join(' '))
      .sort(),
    notes: onMap(document.mapNote, mapId)
      .map((note) => [note.text, note.x, note.y, note.width, note.height].join(' '))
      .sort(),
    ties: [...document.relationship.values()]
      .map(({ fromId, toId, direction }) => {
        const ends = [name(fromId), name(toId)];
        return `${(direction === 'mutual' ? ends.sort() : ends).join(' ')} ${direction}`;
      })
      .sort(),
  };
}

describe('JSON Canvas', () => {
  it('brings nodes, edges and places back, into an empty plan and into its own', () => {
    fc.assert(
      fc.property(drawing, (what) => {
        const { document, mapId } = drawn(what);
        const text = writeJsonCanvas(
          mapNetwork(document, drawnItems(document, mapId)),
          () => '#000000',
        );
        const incoming = incomingCanvas(text);
        expect(incoming.problems).toEqual([]);
        for (const base of [emptyDocument, document]) {
          const after = imported(base, incoming);
          expect(picture(after.document, after.mapId)).toEqual(picture(document, mapId));
        }
      }),
      {
        numRuns: 60,
        // Two stars once were taken for Markdown in the name of a zone.
        examples: [
          [
            {
              places: [
                { x: 0, y: 0 },
                { x: 300, y: 0 },
              ],
              zones: [
                {
                  box: { x: 0, y: 0, width: 80, height: 60 },
                  name: 'x**',
                  hue: 'blue' as const,
                },
              ],
              notes: [],
              links: [],
            },
          ],
        ],
      },
    );
  });

  it('never throws, and plans only what the plan file can hold', () => {
    fc.assert(
      fc.property(
        fc.record({
          nodes: fc.array(
            fc.oneof(
              fc.jsonValue(),
              fc.record(
                {
                  id: fc.oneof(fc.string(), fc.integer(), fc.constant('__proto__')),
                  type: fc.constantFrom('text', 'group', 'file', 'link', 'toString'),
                  text: fc.oneof(fc.string({ unit: 'binary' }), fc.constant('x'.repeat(2000))),
                  label: fc.string(),
                  x: fc.oneof(fc.double(), fc.string()),
                  y: fc.double(),
                  width: fc.double(),
                  height: fc.double(),
                },
                { requiredKeys: [] },
              ),
            ),
          ),
          edges: fc.array(
            fc.oneof(
              fc.jsonValue(),
              fc.record({ fromNode: fc.string(), toNode: fc.string(), label: fc.string() }),
            ),
          ),
        }),
        (canvas) => {
          const result = finish(readJsonCanvas(JSON.stringify(canvas)));
          if (!result.ok) throw new Error(result.refusal.reason);
          finish(
            planNetworkImport(emptyDocument, { incoming: result.incoming, addsMissing: true }),
          );
          // Throws when a record would not be valid.
          imported(emptyDocument, result.incoming, true);
        },
      ),
      { numRuns: 200 },
    );
  });
});
