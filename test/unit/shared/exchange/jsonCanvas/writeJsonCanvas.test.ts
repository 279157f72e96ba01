import { describe, expect, it } from 'vitest';
import { writeJsonCanvas } from '@shared/exchange/jsonCanvas/writeJsonCanvas';
import { exportedMap } from '../../../../builders/exportedMap';

const { network } = exportedMap();
const canvas = JSON.parse(writeJsonCanvas(network, () => '#123456')) as {
  nodes: Record<string, unknown>[];
  edges: Record<string, unknown>[];
};

describe('writeJsonCanvas', () => {
  it('writes cards and notes as text, zones as groups, with whole pixels', () => {
    expect(canvas.nodes.map((node) => [node['type'], node['text'] ?? node['label']])).toEqual([
      ['group', 'Near'],
      ['text', 'A & <B> "C"'],
      ['text', '=SUM(1)'],
      ['text', 'P2'],
      ['text', 'Ask\nabout it'],
    ]);
    for (const node of canvas.nodes) {
      for (const side of ['x', 'y', 'width', 'height']) {
        expect(Number.isInteger(node[side])).toBe(true);
      }
      expect(node['color']).toBe('#123456');
    }
    expect(canvas.nodes[1]).toMatchObject({ x: -86, y: -29, width: 172, height: 58 });
  });

  it('writes relationships from side to side, with an arrow only where there is a direction', () => {
    const [directed, mutual] = [...canvas.edges].sort((a) => (a['label'] ? -1 : 1));
    expect(directed).toMatchObject({
      fromNode: canvas.nodes[1]?.['id'],
      fromSide: 'right',
      toNode: canvas.nodes[2]?.['id'],
      toSide: 'left',
      toEnd: 'arrow',
      label: 'sells, with us',
    });
    expect(mutual).toMatchObject({ fromEnd: 'none', toEnd: 'none' });
    expect(mutual).not.toHaveProperty('label');
  });
});
