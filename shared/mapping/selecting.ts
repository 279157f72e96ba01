import type { Document } from '../document/document';
import type { Partner } from '../model/partner';
import { placeOfKind } from '../taxonomy/placeOfKind';
import { onMap } from './placing';

export const likenesses = ['kind', 'class', 'stage', 'tier', 'owner', 'role'] as const;
/** What cards can have in common. */
export type Likeness = (typeof likenesses)[number];

/** The cards of a map whose partners are like any of the given ones; what has no value is like nothing. */
export function cardsLike(
  document: Document,
  mapId: string,
  actorIds: readonly string[],
  likeness: Likeness,
): string[] {
  const valueOf = (partner: Partner | undefined): string | null =>
    partner ? traitOf(document, partner, likeness) : null;
  const wanted = new Set<string>();
  for (const id of actorIds) {
    const value = valueOf(document.partner.get(document.mapActor.get(id)?.partnerId ?? ''));
    if (value !== null) wanted.add(value);
  }
  return onMap(document.mapActor, mapId)
    .filter(({ partnerId }) => {
      const value = valueOf(document.partner.get(partnerId));
      return value !== null && wanted.has(value);
    })
    .map(({ id }) => id);
}

/** The cards themselves and those that a relationship joins to them. */
export function cardsAround(
  document: Document,
  mapId: string,
  actorIds: readonly string[],
): string[] {
  const partnerIds = new Set(actorIds.flatMap((id) => document.mapActor.get(id)?.partnerId ?? []));
  const near = new Set(partnerIds);
  for (const { fromId, toId } of document.relationship.values()) {
    if (partnerIds.has(fromId)) near.add(toId);
    if (partnerIds.has(toId)) near.add(fromId);
  }
  return onMap(document.mapActor, mapId)
    .filter(({ partnerId }) => near.has(partnerId))
    .map(({ id }) => id);
}

function traitOf(document: Document, partner: Partner, likeness: Likeness): string | null {
  switch (likeness) {
    case 'kind':
      return partner.partnerKindId;
    case 'class':
      return placeOfKind(document, partner.partnerKindId)?.class.id ?? null;
    case 'stage':
      return partner.role === 'partner' ? partner.stage : null;
    case 'tier':
      return partner.tier;
    case 'owner':
      return partner.owner === '' ? null : partner.owner;
    case 'role':
      return partner.role;
  }
}
