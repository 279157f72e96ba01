import type { Document } from '../document/document';
import type { Draft } from '../document/draft';

/** What a removal from a map takes: cards leave the map only, the rest is gone from the plan. */
export interface RemovalCount {
  readonly cards: number;
  readonly relationships: number;
  readonly frames: number;
}

/**
 * Takes items off a map. A card goes, its partner and its relationships stay in the plan; a
 * selected relationship, zone or note is deleted.
 */
export function removeFromMap(draft: Draft, ids: Iterable<string>): RemovalCount {
  const wanted = [...ids].filter((id) => isOnMap(draft.document, id));
  const count = {
    cards: wanted.filter((id) => draft.document.mapActor.has(id)).length,
    relationships: wanted.filter((id) => draft.document.relationship.has(id)).length,
  };
  draft.remove(wanted);
  return { ...count, frames: wanted.length - count.cards - count.relationships };
}

/** Deletes the partners of the given cards from the plan, with all that refers to them. */
export function deletePartnersOfCards(draft: Draft, actorIds: Iterable<string>): number {
  const partnerIds = new Set<string>();
  for (const id of actorIds) {
    const actor = draft.document.mapActor.get(id);
    if (actor) partnerIds.add(actor.partnerId);
  }
  draft.remove(partnerIds);
  return partnerIds.size;
}

function isOnMap(document: Document, id: string): boolean {
  return (
    document.mapActor.has(id) ||
    document.relationship.has(id) ||
    document.mapZone.has(id) ||
    document.mapNote.has(id)
  );
}
