import type { Criterion } from '../model/criterion';
import type { Dimension } from '../model/dimension';
import type { Rating } from '../model/rating';
import { consensus } from './consensus';
import type { CriterionLeaf, DimensionBranch, ScorecardTree } from './scorecardTree';
import { weightedMean, type Weighted } from './weightedMean';

/** The lowest and the highest level of every criterion. */
export const lowestLevel = 1;
export const highestLevel = 5;

/** One person's answer to one criterion. */
export interface Answer {
  readonly personId: string;
  readonly level: number;
  readonly evidence: string;
}

export interface CriterionScore {
  readonly criterion: Criterion;
  /** The part of its dimension's score that it decides, 0 to 1; 0 when not rated. */
  readonly share: number;
  /** The mean of the answers, 1 to 5; null when nobody rated it. */
  readonly score: number | null;
  readonly answers: readonly Answer[];
  /** Tastle-Wierman consensus of the answers, 0 to 1; null for fewer than two. */
  readonly consensus: number | null;
}

export interface DimensionScore {
  readonly dimension: Dimension;
  /** The part of the whole score that it decides, 0 to 1; 0 when not rated. */
  readonly share: number;
  /** 1 to 5; null when none of its criteria was rated. */
  readonly score: number | null;
  /** share × score: the contributions of all dimensions add up to the partner's score. */
  readonly contribution: number;
  /** The share of its criteria's weight that was rated, 0 to 1. */
  readonly coverage: number;
  /** The weighted mean of its criteria's consensus; null when none was rated by two people. */
  readonly consensus: number | null;
  readonly criteria: readonly CriterionScore[];
}

export interface PartnerScore {
  readonly partnerId: string;
  /** 1 to 5; null when nothing that counts was rated. */
  readonly score: number | null;
  /** The share of the whole weight that somebody rated, 0 to 1. */
  readonly coverage: number;
  readonly consensus: number | null;
  readonly dimensions: readonly DimensionScore[];
  /** Who rated, each once. */
  readonly personIds: readonly string[];
}

/**
 * Scores one partner by the weighted sum model, in two levels. A criterion scores the mean of its
 * raters' levels; a dimension the weighted mean of its rated criteria; the partner the weighted
 * mean of its rated dimensions. What nobody rated is left out, the other weights are scaled up,
 * and `coverage` says how much of the weight the score stands on. Unit: levels, 1 to 5.
 */
export function scorePartner(
  tree: ScorecardTree,
  partnerId: string,
  ratings: readonly Rating[],
): PartnerScore {
  const latest = latestByPerson(ratings);
  const branches = tree.map((branch) => scoreDimension(branch, latest));
  const whole = weightedMean(
    branches.map(({ score }, at) => ({ value: score, weight: tree[at]?.weight ?? 0 })),
  );
  const rated = sumOf(branches, ({ score }, at) => (score === null ? 0 : (tree[at]?.weight ?? 0)));
  const total = sumOf(tree, ({ weight }) => weight);
  const dimensions = branches.map((branch, at) => {
    const weight = tree[at]?.weight ?? 0;
    const share = branch.score === null || rated === 0 ? 0 : weight / rated;
    return { ...branch, share, contribution: share * (branch.score ?? 0) };
  });
  return {
    partnerId,
    score: whole.value,
    coverage:
      total > 0 ? sumOf(branches, (b, at) => b.coverage * (tree[at]?.weight ?? 0)) / total : 0,
    consensus: weightedMean(
      dimensions.map((dimension) => ({ value: dimension.consensus, weight: dimension.share })),
    ).value,
    dimensions,
    personIds: latest.filter(hasLevel).map(({ personId }) => personId),
  };
}

/** How many criteria somebody rated, and how many there are. */
export function countRated({ dimensions }: PartnerScore): { rated: number; total: number } {
  const criteria = dimensions.flatMap((dimension) => dimension.criteria);
  return {
    rated: criteria.filter(({ score }) => score !== null).length,
    total: criteria.length,
  };
}

/** The score one person gives a partner: the same sum over that person's answers alone. */
export function scoreOfPerson(
  tree: ScorecardTree,
  partnerId: string,
  personId: string,
  ratings: readonly Rating[],
): PartnerScore {
  const own = ratings.filter((rating) => rating.personId === personId);
  return scorePartner(tree, partnerId, own);
}

type UnsharedDimension = Omit<DimensionScore, 'share' | 'contribution'>;

function scoreDimension(branch: DimensionBranch, ratings: readonly Rating[]): UnsharedDimension {
  const scored = branch.criteria.map((leaf) => scoreCriterion(leaf, ratings));
  const items: Weighted[] = scored.map(({ score }, at) => ({
    value: score,
    weight: branch.criteria[at]?.weight ?? 0,
  }));
  const mean = weightedMean(items);
  const rated = sumOf(items, ({ value, weight }) => (value === null ? 0 : weight));
  const criteria = scored.map((criterion, at) => ({
    ...criterion,
    share: criterion.score === null || rated === 0 ? 0 : (items[at]?.weight ?? 0) / rated,
  }));
  return {
    dimension: branch.dimension,
    score: mean.value,
    coverage: mean.coverage,
    consensus: weightedMean(criteria.map((c) => ({ value: c.consensus, weight: c.share }))).value,
    criteria,
  };
}

function scoreCriterion(
  { criterion }: CriterionLeaf,
  ratings: readonly Rating[],
): Omit<CriterionScore, 'share'> {
  const answers: Answer[] = [];
  const levels: number[] = [];
  let sum = 0;
  for (const { personId, scores } of ratings) {
    const score = scores[criterion.id];
    if (score === undefined || score.level === null) continue;
    answers.push({ personId, level: score.level, evidence: score.evidence });
    levels.push(score.level);
    sum += score.level;
  }
  return {
    criterion,
    score: levels.length === 0 ? null : sum / levels.length,
    answers,
    consensus: consensus(levels, lowestLevel, highestLevel),
  };
}

/** One rating a person: after a merge there can be two, and then the later one counts. */
function latestByPerson(ratings: readonly Rating[]): readonly Rating[] {
  if (ratings.length < 2) return ratings;
  const latest = new Map<string, Rating>();
  for (const rating of ratings) {
    const known = latest.get(rating.personId);
    if (known === undefined || rating.updatedAt >= known.updatedAt) {
      latest.set(rating.personId, rating);
    }
  }
  return latest.size === ratings.length ? ratings : [...latest.values()];
}

function hasLevel({ scores }: Rating): boolean {
  return Object.values(scores).some(({ level }) => level !== null);
}

function sumOf<T>(items: readonly T[], valueOf: (item: T, at: number) => number): number {
  let sum = 0;
  for (const [at, item] of items.entries()) sum += valueOf(item, at);
  return sum;
}
