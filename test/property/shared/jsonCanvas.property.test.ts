import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '@shared/document/document';
import { writeJsonCanvas } from '@shared/exchange/jsonCanvas/writeJsonCanvas';
import { readJsonCanvas } from '@shared/exchange/jsonCanvas/readJsonCanvas';
import { mapNetwork } from '@shared/exchange/network/mapNetwork';
import { planNetworkImport } from '@shared/exchange/network/planNetworkImport';
import { finish } from '@shared/calculation/steps';
import { drawing, drawn, picture } from '../../builders/drawnMap';
import { drawnItems } from '../../builders/exportedMap';
import { imported, incomingCanvas } from '../../builders/networkImport';

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
              traits: [],
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
