import type { Document } from '../document/document';
import type { Draft } from '../document/draft';
import type { Person } from '../model/person';
import type { Rating } from '../model/rating';

/** Whose answers about whom, on which scorecard. */
export interface RatingKey {
  readonly scorecardId: string;
  readonly partnerId: string;
  readonly personId: string;
}

/** An answer to one criterion; null takes the level back, evidence may stay. */
export interface NewAnswer extends RatingKey {
  readonly criterionId: string;
  readonly level: number | null;
  readonly evidence: string;
}

/** Adds somebody who can rate. */
export function addPerson(draft: Draft, name: string, role = ''): Person {
  return draft.add('person', { name, role });
}

/** The rating for a key, or null; of two, which a merge can leave, the one changed last. */
export function findRating(document: Pick<Document, 'rating'>, key: RatingKey): Rating | null {
  let found: Rating | null = null;
  for (const rating of document.rating.values()) {
    const fits =
      rating.partnerId === key.partnerId &&
      rating.personId === key.personId &&
      rating.scorecardId === key.scorecardId;
    if (fits && (found === null || rating.updatedAt >= found.updatedAt)) found = rating;
  }
  return found;
}

/**
 * Notes one person's answer to one criterion. An answer with neither level nor evidence is taken
 * out, and a rating without answers is no rating. Throws InvalidRecord for a level beyond 1 to 5.
 */
export function rate(draft: Draft, { criterionId, level, evidence, ...key }: NewAnswer): void {
  draft.require('criterion', criterionId);
  const rating = findRating(draft.document, key);
  const isEmpty = level === null && evidence === '';
  if (rating === null) {
    if (!isEmpty) draft.add('rating', { ...key, scores: { [criterionId]: { level, evidence } } });
    return;
  }
  const others = Object.fromEntries(
    Object.entries(rating.scores).filter(([id]) => id !== criterionId),
  );
  const scores = isEmpty ? others : { ...others, [criterionId]: { level, evidence } };
  if (Object.keys(scores).length === 0) draft.remove(rating.id);
  else draft.update('rating', rating.id, { scores });
}

/** Takes back everything one person said of a partner. */
export function clearRating(draft: Draft, key: RatingKey): void {
  const rating = findRating(draft.document, key);
  if (rating !== null) draft.remove(rating.id);
}
