import { currentDocument } from '../../store/documentStore';

/** What the two partners of a relationship are called. */
export function endNames(relationshipId: string): { readonly from: string; readonly to: string } {
  const { relationship, partner } = currentDocument();
  const { fromId = '', toId = '' } = relationship.get(relationshipId) ?? {};
  return { from: partner.get(fromId)?.name ?? '', to: partner.get(toId)?.name ?? '' };
}
