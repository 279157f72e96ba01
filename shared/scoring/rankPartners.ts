/** Scores closer than this are the same: the difference is one of rounding, not of ratings. */
const closest = 1e-9;

interface Scored {
  readonly partnerId: string;
  readonly score: number | null;
}

/**
 * Ranks by score, the best first: equal scores share a rank and the next one is skipped (1, 2, 2,
 * 4). Partners without a score have no rank and are not in the result.
 */
export function rankPartners(scored: Iterable<Scored>): Map<string, number> {
  const sorted = [...scored]
    .flatMap(({ partnerId, score }) => (score === null ? [] : [{ partnerId, score }]))
    .sort((a, b) => b.score - a.score);
  const ranks = new Map<string, number>();
  let rank = 0;
  let last = Number.POSITIVE_INFINITY;
  for (const [at, { partnerId, score }] of sorted.entries()) {
    if (last - score > closest) rank = at + 1;
    last = score;
    ranks.set(partnerId, rank);
  }
  return ranks;
}
