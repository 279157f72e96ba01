import { describe, expect, it } from 'vitest';
import { mapNetwork, nearestSide } from '@shared/exchange/network/mapNetwork';
import { exportedMap } from '../../../../builders/exportedMap';

describe('mapNetwork', () => {
  const { document, items, network } = exportedMap();

  it('holds what is drawn, from bottom to top', () => {
    expect(network.nodes.map(({ type }) => type)).toEqual([
      'zone',
      'actor',
      'actor',
      'actor',
      'note',
    ]);
    expect(network.edges).toHaveLength(2);
  });

  it('leaves out what is not drawn, and relationships that would end nowhere', () => {
    const third = network.nodes[3]?.id;
    const { nodes, edges } = mapNetwork(
      document,
      items.filter(({ id }) => id !== third),
    );
    expect(nodes).toHaveLength(4);
    expect(edges).toHaveLength(1);
  });
});

describe('nearestSide', () => {
  const box = { x: 0, y: 0, width: 100, height: 50 };
  it.each([
    ['top', { x: 50, y: 1 }],
    ['right', { x: 99, y: 25 }],
    ['bottom', { x: 50, y: 49 }],
    ['left', { x: 0, y: 25 }],
  ])('finds the %s', (side, point) => {
    expect(nearestSide(box, point)).toBe(side);
  });
});
