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

/** Turns a relationship round. */
export function reverseRelationship(draft: Draft, id: string): void {
  const { fromId, toId } = draft.require('relationship', id);
  draft.update('relationship', id, { fromId: toId, toId: fromId });
}
