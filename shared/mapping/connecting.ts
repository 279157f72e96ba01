import type { Draft } from '../document/draft';
import type { RecordPatch } from '../model/registry';
import type { Relationship } from '../model/relationship';

/** Draws a relationship between two partners. Gives null for a partner with itself. */
export function connectPartners(
  draft: Draft,
  fromId: string,
  toId: string,
  fields: RecordPatch<'relationship'> = {},
): Relationship | null {
  if (fromId === toId) return null;
  draft.require('partner', fromId);
  draft.require('partner', toId);
  return draft.add('relationship', { ...fields, fromId, toId });
}

/**
 * Leads one end of a relationship to another partner. Nothing changes when that would join a
 * partner with itself.
 */
export function rerouteRelationship(
  draft: Draft,
  id: string,
  end: 'from' | 'to',
  partnerId: string,
): void {
  const { fromId, toId } = draft.require('relationship', id);
  draft.require('partner', partnerId);
  if (partnerId === (end === 'from' ? toId : fromId)) return;
  draft.update('relationship', id, end === 'from' ? { fromId: partnerId } : { toId: partnerId });
}

/** Turns a relationship round. */
export function reverseRelationship(draft: Draft, id: string): void {
  const { fromId, toId } = draft.require('relationship', id);
  draft.update('relationship', id, { fromId: toId, toId: fromId });
}
