import type { Palette } from '../../scene/svgPainter';
import {
  edgeText,
  nodeText,
  type MapNetwork,
  type NetworkEdge,
  type NetworkNode,
} from '../network/mapNetwork';

/**
 * A map as JSON Canvas 1.0 (jsoncanvas.org): cards and notes are text nodes, zones are groups.
 * Places and sizes are whole pixels, as the format asks. `partnerscape` is a field of our own, which
 * other programs pass over: it keeps what the format has no words for, for when the file is read again.
 */
export function writeJsonCanvas(network: MapNetwork, palette: Palette): string {
  const canvas = {
    nodes: network.nodes.map((node) => canvasNode(node, palette)),
    edges: network.edges.map(canvasEdge),
  };
  return `${JSON.stringify(canvas, null, '\t')}\n`;
}

function canvasNode(node: NetworkNode, palette: Palette): object {
  const { id, box } = node;
  const place = {
    x: Math.round(box.x),
    y: Math.round(box.y),
    width: Math.max(1, Math.round(box.width)),
    height: Math.max(1, Math.round(box.height)),
    color: palette(node.colour),
  };
  if (node.type === 'zone') {
    // A label is optional: an unnamed group has none.
    const label = node.zone.name === '' ? {} : { label: node.zone.name };
    return { id, type: 'group', ...place, ...label, partnerscape: { hue: node.zone.hue } };
  }
  const own =
    node.type === 'note'
      ? { is: 'note', hue: node.note.hue }
      : { is: 'partner', ...traitsOf(node) };
  return { id, type: 'text', ...place, text: nodeText(node), partnerscape: own };
}

function traitsOf({ partner, place }: Extract<NetworkNode, { type: 'actor' }>): object {
  return {
    role: partner.role,
    ...(place === null ? {} : { class: place.class.name, kind: place.kind.name }),
    ...(partner.role === 'partner' ? { stage: partner.stage } : {}),
    ...(partner.tier === null ? {} : { tier: partner.tier }),
  };
}

function canvasEdge(edge: NetworkEdge): object {
  const label = edgeText(edge);
  const { strength, status, flow, direction } = edge.relationship;
  return {
    id: edge.id,
    fromNode: edge.from.id,
    fromSide: edge.from.side,
    fromEnd: 'none',
    toNode: edge.to.id,
    toSide: edge.to.side,
    toEnd: direction === 'directed' ? 'arrow' : 'none',
    ...(label === '' ? {} : { label }),
    partnerscape: { type: edge.typeName, strength, status, ...(flow === null ? {} : { flow }) },
  };
}
