import { escapeXml } from '../../scene/svgPainter';
import type { MapNetwork } from '../network/mapNetwork';
import { edgeColumns, edgeRow, nodeColumns, nodeRow } from '../network/networkRows';

const numeric: ReadonlySet<string> = new Set(['x', 'y', 'width', 'height', 'strength']);
/** Said by the elements themselves. */
const structural: ReadonlySet<string> = new Set(['id', 'source', 'target']);

/** A map as GraphML (graphml.graphdrawing.org), with the columns of the CSV lists as data. */
export function writeGraphml(network: MapNetwork): string {
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keysFor('node', nodeColumns),
    ...keysFor('edge', edgeColumns),
    '<graph id="map" edgedefault="directed">',
  ];
  for (const node of network.nodes) {
    lines.push(`<node id="${escapeXml(node.id)}">${dataOf('node', nodeRow(node))}</node>`);
  }
  for (const edge of network.edges) {
    const { from, to, relationship } = edge;
    const directed = relationship.direction === 'directed' ? '' : ' directed="false"';
    lines.push(
      `<edge id="${escapeXml(edge.id)}" source="${escapeXml(from.id)}" target="${escapeXml(to.id)}"${directed}>${dataOf('edge', edgeRow(edge))}</edge>`,
    );
  }
  lines.push('</graph>', '</graphml>');
  return `${lines.join('\n')}\n`;
}

function keysFor(domain: 'node' | 'edge', columns: readonly string[]): string[] {
  return columns
    .filter((column) => !structural.has(column))
    .map((column) => {
      const type = numeric.has(column) ? 'double' : 'string';
      return `<key id="${domain}-${column}" for="${domain}" attr.name="${column}" attr.type="${type}"/>`;
    });
}

function dataOf(domain: 'node' | 'edge', row: Readonly<Record<string, string | number>>): string {
  return Object.entries(row)
    .filter(([column, value]) => !structural.has(column) && value !== '')
    .map(([column, value]) => `<data key="${domain}-${column}">${escapeXml(String(value))}</data>`)
    .join('');
}
