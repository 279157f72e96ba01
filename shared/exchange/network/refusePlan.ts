import type { Document } from '../../document/document';
import { networkLimits, refuseCount, type NetworkRefusal } from './incoming';
import type { NetworkPlan } from './planNetworkImport';

/**
 * Why a plan is not carried out: the map would hold too much, or the document would with what is in
 * it already. Null when it fits. A list of edges alone names up to two partners a row.
 */
export function refusePlan(document: Document, plan: NetworkPlan): NetworkRefusal | null {
  const { partners, zones, notes, edges } = plan;
  const tooMany = refuseCount('nodes', partners.length + zones.length + notes.length);
  if (tooMany !== null) return tooMany;
  const added = partners.filter(({ partnerId }) => partnerId === null).length;
  const present = document.partner.size;
  if (added > 0 && present + added > networkLimits.nodes) {
    const limit = networkLimits.nodes;
    return { reason: 'plan-full-of-partners', present, count: added, limit };
  }
  const tied = document.relationship.size;
  if (edges.length > 0 && tied + edges.length > networkLimits.edges) {
    const limit = networkLimits.edges;
    return { reason: 'plan-full-of-relationships', present: tied, count: edges.length, limit };
  }
  return null;
}
