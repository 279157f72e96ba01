import type { Document } from '../document/document';
import type { Partner } from '../model/partner';
import type { Relationship } from '../model/relationship';

/** A relationship as one of its two partners sees it. */
export interface RelationshipView {
  readonly relationship: Relationship;
  readonly other: Partner;
  /** Whether it goes from this partner to the other; mutual ones do from either side. */
  readonly outgoing: boolean;
}

/** A partner's relationships, strongest first, then by the other's name. */
export function relationshipsOf(
  tables: Pick<Document, 'partner' | 'relationship'>,
  partnerId: string,
): RelationshipView[] {
  const views: RelationshipView[] = [];
  for (const relationship of tables.relationship.values()) {
    const { fromId, toId, direction } = relationship;
    if (fromId !== partnerId && toId !== partnerId) continue;
    const other = tables.partner.get(fromId === partnerId ? toId : fromId);
    if (other === undefined) continue;
    views.push({ relationship, other, outgoing: fromId === partnerId || direction === 'mutual' });
  }
  return views.sort(
    (a, b) =>
      b.relationship.strength - a.relationship.strength || a.other.name.localeCompare(b.other.name),
  );
}
