/** Scores closer than this are the same: the difference is one of rounding, not of ratings. */
const closest = 1e-9;

/** The share of the weight that somebody must have rated before a score is compared with others. */
const rankedFromCoverage = 0.5;

interface Scored {
  readonly partnerId: string;
  readonly score: number | null;
  /** The share of the whole weight that somebody rated, 0 to 1. */
  readonly coverage: number;
}

/**
 * Ranks by score, the best first: equal scores share a rank and the next one is skipped (1, 2, 2,
 * 4). Partners without a score, or with less than half of the weight rated, have no rank and are
 * not in the result: one good answer would stand before many mixed ones.
 */
export function rankPartners(scored: Iterable<Scored>): Map<string, number> {
  const sorted = [...scored]
    .flatMap(({ partnerId, score, coverage }) =>
      score === null || coverage < rankedFromCoverage - closest ? [] : [{ partnerId, score }],
    )
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
