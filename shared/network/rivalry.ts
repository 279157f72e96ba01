import type { RelationshipType } from '../model/relationshipType';

/** Rivalry between nobody: what a network of plain ties is built with. */
export const noRivalry: ReadonlySet<string> = new Set();

/** The types of relationships that mean rivalry: who is tied by nothing else does not work together. */
export function rivalryTypeIds(types: Iterable<RelationshipType>): ReadonlySet<string> {
  return new Set([...types].filter(({ isRivalry }) => isRivalry).map(({ id }) => id));
}
