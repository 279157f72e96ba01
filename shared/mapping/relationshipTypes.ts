import type { Draft } from '../document/draft';
import { inOrder, orderAfter, orderAt } from '../document/ordering';
import type { RelationshipType } from '../model/relationshipType';

/** Adds a type of relationship after the others; gives the one that has this name already, if any. */
export function addRelationshipType(draft: Draft, name: string): RelationshipType {
  const types = draft.document.relationshipType;
  const wanted = name.trim();
  const known = [...types.values()].find(
    (type) => type.name.toLowerCase() === wanted.toLowerCase(),
  );
  return (
    known ?? draft.add('relationshipType', { name: wanted, order: orderAfter(types.values()) })
  );
}

/** Renames a type; an empty name is passed over. */
export function renameRelationshipType(draft: Draft, id: string, name: string): void {
  if (name.trim() !== '') draft.update('relationshipType', id, { name: name.trim() });
}

/** Moves a type one place up (-1) or down (1) in the list. At the end of the list it stays. */
export function moveRelationshipType(draft: Draft, id: string, step: -1 | 1): void {
  const all = inOrder(draft.document.relationshipType.values());
  const place = all.findIndex((type) => type.id === id) + step;
  if (place < 0 || place >= all.length) return;
  const others = all.filter((type) => type.id !== id);
  draft.update('relationshipType', id, { order: orderAt(others, place) });
}

/** Says whether a type means rivalry: no work together, in the matrix of competitors and in the analysis. */
export function setRivalry(draft: Draft, id: string, isRivalry: boolean): void {
  draft.update('relationshipType', id, { isRivalry });
}

/** Deletes a type; relationships of it stay, without a type. */
export function deleteRelationshipType(draft: Draft, id: string): void {
  draft.remove(id);
}
