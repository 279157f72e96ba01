import type { Document } from '@shared/document/document';
import type { Partner } from '@shared/model/partner';
import type { ScorecardTree } from '@shared/scoring/scorecardTree';

/** The criteria of a scorecard in reading order. */
export function criterionIds(tree: ScorecardTree): readonly string[] {
  return tree.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion.id));
}

/** How many criteria a person has given a level for, by partner id. */
export function answeredByPartner(
  document: Pick<Document, 'rating'>,
  scorecardId: string,
  personId: string,
  criteria: readonly string[],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const rating of document.rating.values()) {
    if (rating.scorecardId !== scorecardId || rating.personId !== personId) continue;
    const answered = criteria.filter((id) => (rating.scores[id]?.level ?? null) !== null).length;
    counts.set(rating.partnerId, Math.max(answered, counts.get(rating.partnerId) ?? 0));
  }
  return counts;
}

/**
 * The next partner after `currentId` that the person has not rated to the end, going round; null
 * when all are rated. Without a current one the search starts at the first.
 */
export function nextToRate(
  partners: readonly Partner[],
  answered: ReadonlyMap<string, number>,
  total: number,
  currentId: string | null,
): string | null {
  const start = partners.findIndex(({ id }) => id === currentId) + 1;
  const inTurn = [...partners.slice(start), ...partners.slice(0, start)];
  const found = inTurn.find(({ id }) => id !== currentId && (answered.get(id) ?? 0) < total);
  return found?.id ?? null;
}
