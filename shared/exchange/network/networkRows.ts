import { centreOf } from '../../scene/geometry';
import { edgeText, nodeText, type NetworkEdge, type NetworkNode } from './mapNetwork';

/** The columns of a list of nodes. `x` and `y` are the middle, in map units; y grows downward. */
export const nodeColumns = [
  'id',
  'label',
  'type',
  'role',
  'class',
  'kind',
  'stage',
  'tier',
  'x',
  'y',
  'width',
  'height',
  'hue',
] as const;
export type NodeColumn = (typeof nodeColumns)[number];

export const edgeColumns = [
  'id',
  'source',
  'target',
  'label',
  'type',
  'direction',
  'strength',
  'status',
  'flow',
] as const;
export type EdgeColumn = (typeof edgeColumns)[number];

/** A node as one row: numbers where they are numbers, empty where there is nothing to say. */
export function nodeRow(node: NetworkNode): Record<NodeColumn, string | number> {
  const { x, y } = centreOf(node.box);
  const actor = node.type === 'actor' ? node : null;
  return {
    id: node.id,
    label: nodeText(node),
    type: actor ? 'partner' : node.type,
    role: actor?.partner.role ?? '',
    class: actor?.place?.class.name ?? '',
    kind: actor?.place?.kind.name ?? '',
    stage: actor?.partner.role === 'partner' ? actor.partner.stage : '',
    tier: actor?.partner.tier ?? '',
    x: rounded(x),
    y: rounded(y),
    width: rounded(node.box.width),
    height: rounded(node.box.height),
    hue: hueOf(node),
  };
}

/** The colour that a person chose; a card has that of its kind. */
function hueOf(node: NetworkNode): string {
  if (node.type === 'actor') return '';
  return node.type === 'zone' ? node.zone.hue : node.note.hue;
}

/** An edge as one row. */
export function edgeRow(edge: NetworkEdge): Record<EdgeColumn, string | number> {
  const { direction, strength, status, flow } = edge.relationship;
  return {
    id: edge.id,
    source: edge.from.id,
    target: edge.to.id,
    label: edgeText(edge),
    type: edge.typeName,
    direction,
    strength,
    status,
    flow: flow ?? '',
  };
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
