import type { Document } from '../../document/document';
import type { MapNote } from '../../model/mapNote';
import type { MapZone } from '../../model/mapZone';
import type { Partner } from '../../model/partner';
import type { Relationship } from '../../model/relationship';
import type { Box, Point } from '../../scene/geometry';
import { comparePaintOrder, type ColourToken, type SceneItem } from '../../scene/sceneItem';
import { actorHueOf } from '../../partners/actorHue';
import { placeOfKind, type KindPlace } from '../../taxonomy/placeOfKind';

export type Side = 'top' | 'right' | 'bottom' | 'left';

interface NodeBase {
  readonly id: string;
  /** Where it is drawn, at the size it is drawn with. */
  readonly box: Box;
  readonly colour: ColourToken;
}

/** One thing with a place on a map. */
export type NetworkNode =
  | (NodeBase & {
      readonly type: 'actor';
      readonly partner: Partner;
      readonly place: KindPlace | null;
    })
  | (NodeBase & { readonly type: 'zone'; readonly zone: MapZone })
  | (NodeBase & { readonly type: 'note'; readonly note: MapNote });

/** A relationship between two cards that are drawn. */
export interface NetworkEdge {
  readonly id: string;
  readonly from: { readonly id: string; readonly side: Side };
  readonly to: { readonly id: string; readonly side: Side };
  /** The name of its type; empty when it has none. */
  readonly typeName: string;
  readonly relationship: Relationship;
}

/** What a map shows, as the formats for other programs tell it. */
export interface MapNetwork {
  readonly nodes: readonly NetworkNode[];
  readonly edges: readonly NetworkEdge[];
}

/**
 * The records behind drawn items, from bottom to top. What is not drawn is not in it, and neither
 * is a relationship of which one end is not.
 */
export function mapNetwork(document: Document, items: Iterable<SceneItem>): MapNetwork {
  const nodes: NetworkNode[] = [];
  const lines: SceneItem[] = [];
  const nodeOfPartner = new Map<string, NetworkNode>();
  for (const item of [...items].sort(comparePaintOrder)) {
    if (item.kind === 'line') lines.push(item);
    const node = nodeOf(document, item);
    if (!node) continue;
    nodes.push(node);
    if (node.type === 'actor') nodeOfPartner.set(node.partner.id, node);
  }
  const edges = lines.flatMap((item): NetworkEdge[] => {
    const relationship = document.relationship.get(item.id);
    const from = nodeOfPartner.get(relationship?.fromId ?? '');
    const to = nodeOfPartner.get(relationship?.toId ?? '');
    if (!relationship || !from || !to) return [];
    const points = item.outline.type === 'line' ? item.outline.points : [];
    const start = { x: points[0] ?? 0, y: points[1] ?? 0 };
    const end = { x: points.at(-2) ?? 0, y: points.at(-1) ?? 0 };
    return [
      {
        id: item.id,
        from: { id: from.id, side: nearestSide(from.box, start) },
        to: { id: to.id, side: nearestSide(to.box, end) },
        typeName: document.relationshipType.get(relationship.typeId ?? '')?.name ?? '',
        relationship,
      },
    ];
  });
  return { nodes, edges };
}

function nodeOf(document: Document, item: SceneItem): NetworkNode | null {
  const { id, box } = item;
  const partner = document.partner.get(document.mapActor.get(id)?.partnerId ?? '');
  if (partner) {
    const colour: ColourToken =
      partner.role === 'partner'
        ? `hue:${actorHueOf(document, partner)}`
        : roleColour[partner.role];
    const place = placeOfKind(document, partner.partnerKindId);
    return { type: 'actor', id, box, colour, partner, place };
  }
  const zone = document.mapZone.get(id);
  if (zone) return { type: 'zone', id, box, colour: `hue:${zone.hue}`, zone };
  const note = document.mapNote.get(id);
  return note ? { type: 'note', id, box, colour: `hue:${note.hue}`, note } : null;
}

const roleColour = {
  'own-organisation': 'own',
  competitor: 'competitor',
  'customer-segment': 'customer',
} as const;

/** The side of a box that a point is nearest to. */
export function nearestSide(box: Box, { x, y }: Point): Side {
  const distances: readonly (readonly [Side, number])[] = [
    ['top', Math.abs(y - box.y)],
    ['right', Math.abs(x - box.x - box.width)],
    ['bottom', Math.abs(y - box.y - box.height)],
    ['left', Math.abs(x - box.x)],
  ];
  return distances.reduce((best, next) => (next[1] < best[1] ? next : best))[0];
}

/** What a node is called: a partner's or a zone's name, a note's text. */
export function nodeText(node: NetworkNode): string {
  if (node.type === 'actor') return node.partner.name;
  return node.type === 'zone' ? node.zone.name : node.note.text;
}

/** What an edge says: its own label, else the name of its type. */
export function edgeText({ relationship, typeName }: NetworkEdge): string {
  return relationship.label === '' ? typeName : relationship.label;
}
