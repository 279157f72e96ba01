import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emptyDocument } from '@shared/document/document';
import { mapNetwork } from '@shared/exchange/network/mapNetwork';
import { readNetworkCsv } from '@shared/exchange/network/readNetworkCsv';
import { writeEdgesCsv, writeNodesCsv } from '@shared/exchange/network/writeNetworkCsv';
import { finish } from '@shared/calculation/steps';
import { drawing, drawn, picture } from '../../builders/drawnMap';
import { drawnItems } from '../../builders/exportedMap';
import { imported } from '../../builders/networkImport';

function readList(text: string) {
  const result = finish(readNetworkCsv(new TextEncoder().encode(text)));
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.list;
}

describe('CSV of nodes and edges', () => {
  it('brings nodes, edges and places back, into an empty plan and into its own', () => {
    fc.assert(
      fc.property(drawing, (what) => {
        const { document, mapId } = drawn(what);
        const network = mapNetwork(document, drawnItems(document, mapId));
        const nodes = readList(writeNodesCsv(network));
        const edges = readList(writeEdgesCsv(network));
        if (nodes.list !== 'nodes' || edges.list !== 'edges') throw new Error('lists mixed up');
        expect([...nodes.problems, ...edges.problems]).toEqual([]);
        const incoming = { nodes: nodes.nodes, edges: edges.edges, problems: [] };
        for (const base of [emptyDocument, document]) {
          const after = imported(base, incoming);
          expect(picture(after.document, after.mapId)).toEqual(picture(document, mapId));
        }
      }),
      { numRuns: 60 },
    );
  });
});
