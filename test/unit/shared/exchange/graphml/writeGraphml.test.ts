import { describe, expect, it } from 'vitest';
import { writeGraphml } from '@shared/exchange/graphml/writeGraphml';
import { exportedMap } from '../../../../builders/exportedMap';

const { network } = exportedMap();
const xml = writeGraphml(network);

describe('writeGraphml', () => {
  it('declares every key that data refers to', () => {
    const declared = new Set([...xml.matchAll(/<key id="([^"]+)"/g)].map(([, id]) => id));
    const used = [...xml.matchAll(/<data key="([^"]+)"/g)].map(([, id]) => id);
    expect(used.length).toBeGreaterThan(20);
    expect(used.filter((id) => !declared.has(id))).toEqual([]);
  });

  it('escapes names', () => {
    expect(xml).toContain('<data key="node-label">A &amp; &lt;B&gt; &quot;C&quot;</data>');
  });

  it('gives places as numbers, and says of a mutual relationship that it has no direction', () => {
    expect(xml).toContain('<key id="node-x" for="node" attr.name="x" attr.type="double"/>');
    expect(xml).toContain('<data key="node-x">300</data>');
    expect(xml.match(/directed="false"/g)).toHaveLength(1);
  });

  it('ends every edge at a node', () => {
    const nodes = new Set([...xml.matchAll(/<node id="([^"]+)"/g)].map(([, id]) => id));
    for (const [, source, target] of xml.matchAll(/source="([^"]+)" target="([^"]+)"/g)) {
      expect(nodes.has(source) && nodes.has(target)).toBe(true);
    }
  });
});
