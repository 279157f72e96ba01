import type { Document } from '../document/document';
import { groupedBy } from '../document/groupedBy';
import { inOrder } from '../document/ordering';
import type { Criterion } from '../model/criterion';
import type { Dimension } from '../model/dimension';
import type { Scorecard } from '../model/scorecard';

/** A dimension with its criteria in order. */
export interface DimensionBranch {
  readonly dimension: Dimension;
  readonly weight: number;
  readonly criteria: readonly CriterionLeaf[];
}

export interface CriterionLeaf {
  readonly criterion: Criterion;
  readonly weight: number;
}

/** A scorecard with its dimensions and their criteria, in the order people gave them. */
export type ScorecardTree = readonly DimensionBranch[];

type ScorecardTables = Pick<Document, 'dimension' | 'criterion'>;

/**
 * The dimensions and criteria of a scorecard, with their weights. `weights` gives other weights to
 * some of them by id, to see what they would do before they are taken over.
 */
export function scorecardTree(
  tables: ScorecardTables,
  scorecardId: string,
  weights: ReadonlyMap<string, number> = new Map(),
): ScorecardTree {
  const byDimension = groupedBy(tables.criterion.values(), ({ dimensionId }) => dimensionId);
  const own = [...tables.dimension.values()].filter(
    (dimension) => dimension.scorecardId === scorecardId,
  );
  return inOrder(own).map((dimension) => ({
    dimension,
    weight: weights.get(dimension.id) ?? dimension.weight,
    criteria: inOrder(byDimension.get(dimension.id) ?? []).map((criterion) => ({
      criterion,
      weight: weights.get(criterion.id) ?? criterion.weight,
    })),
  }));
}

/** The scorecard a plan is ranked by unless another is asked for: the first; null without any. */
export function mainScorecard(document: Pick<Document, 'scorecard'>): Scorecard | null {
  return inOrder(document.scorecard.values())[0] ?? null;
}

/** The part of the whole that each weight is, 0 to 1; all 0 when the weights are. */
export function sharesOf(weights: readonly number[]): number[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => (total > 0 ? weight / total : 0));
}
