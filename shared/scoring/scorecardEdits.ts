import type { Draft } from '../document/draft';
import { orderAfter, orderAt } from '../document/ordering';
import type { Criterion } from '../model/criterion';
import type { Dimension } from '../model/dimension';
import type { Scorecard } from '../model/scorecard';

/** The parts of a scorecard that have a weight and a place. */
export type ScorecardPart = 'dimension' | 'criterion';

/** The weight a new dimension or criterion starts with when there is nothing to go by. */
const usualWeight = 20;

/** Adds an empty scorecard after the others. */
export function addScorecard(draft: Draft, name: string): Scorecard {
  return draft.add('scorecard', { name, order: orderAfter(draft.document.scorecard.values()) });
}

/** Adds a dimension at the end of a scorecard, with the mean weight of those there are. */
export function addDimension(draft: Draft, scorecardId: string, name: string): Dimension {
  const siblings = dimensionsOf(draft, scorecardId);
  return draft.add('dimension', {
    scorecardId,
    name,
    weight: meanWeight(siblings),
    order: orderAfter(siblings),
  });
}

/** Adds a criterion at the end of a dimension, with the mean weight of those there are. */
export function addCriterion(draft: Draft, dimensionId: string, name: string): Criterion {
  const siblings = criteriaOf(draft, dimensionId);
  return draft.add('criterion', {
    dimensionId,
    name,
    weight: meanWeight(siblings),
    order: orderAfter(siblings),
  });
}

/** Gives a dimension or criterion another weight, 0 to 1000 in any unit. Throws InvalidRecord. */
export function setWeight(draft: Draft, part: ScorecardPart, id: string, weight: number): void {
  if (part === 'dimension') draft.update('dimension', id, { weight });
  else draft.update('criterion', id, { weight });
}

/** Moves a dimension to a place among its siblings, 0 first. */
export function moveDimension(draft: Draft, id: string, index: number): void {
  const { scorecardId } = draft.require('dimension', id);
  const siblings = dimensionsOf(draft, scorecardId).filter((sibling) => sibling.id !== id);
  draft.update('dimension', id, { order: orderAt(siblings, index) });
}

/** Moves a criterion to a place in a dimension, 0 first: its own dimension or another. */
export function moveCriterion(draft: Draft, id: string, dimensionId: string, index: number): void {
  const siblings = criteriaOf(draft, dimensionId).filter((sibling) => sibling.id !== id);
  draft.update('criterion', id, { dimensionId, order: orderAt(siblings, index) });
}

/** Says what a level (1 to 5) of a criterion means. Throws RangeError for another level. */
export function setLevelText(draft: Draft, criterionId: string, level: number, text: string): void {
  const [one, two, three, four, five] = draft.require('criterion', criterionId).levels;
  if (![1, 2, 3, 4, 5].includes(level)) throw new RangeError(`There is no level ${String(level)}.`);
  draft.update('criterion', criterionId, {
    levels: [
      level === 1 ? text : one,
      level === 2 ? text : two,
      level === 3 ? text : three,
      level === 4 ? text : four,
      level === 5 ? text : five,
    ],
  });
}

function dimensionsOf(draft: Draft, scorecardId: string): Dimension[] {
  return [...draft.document.dimension.values()].filter((d) => d.scorecardId === scorecardId);
}

function criteriaOf(draft: Draft, dimensionId: string): Criterion[] {
  return [...draft.document.criterion.values()].filter((c) => c.dimensionId === dimensionId);
}

function meanWeight(siblings: readonly { readonly weight: number }[]): number {
  if (siblings.length === 0) return usualWeight;
  const sum = siblings.reduce((total, { weight }) => total + weight, 0);
  return Math.round(sum / siblings.length) || usualWeight;
}
