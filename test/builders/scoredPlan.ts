import { emptyDocument, type Document } from '@shared/document/document';
import { startDraft, type Draft, type DraftContext } from '@shared/document/draft';
import { rate } from '@shared/scoring/ratingEdits';
import {
  addCriterion,
  addDimension,
  addScorecard,
  setWeight,
} from '@shared/scoring/scorecardEdits';
import { countingContext } from './draftContext';

/** Weights by dimension: that of the dimension, then those of its criteria. */
export type WeightTable = readonly (readonly [dimension: number, ...criteria: number[]])[];

export interface ScoredPlan {
  readonly context: DraftContext;
  readonly scorecardId: string;
  readonly dimensionIds: readonly string[];
  /** In reading order. */
  readonly criterionIds: readonly string[];
  readonly partnerIds: readonly string[];
  readonly personIds: readonly string[];
  readonly document: Document;
}

/**
 * A plan with one scorecard and some ratings. `levels[partner][person]` holds a level for each
 * criterion in reading order, null where it is not rated.
 */
export function scoredPlan(
  weights: WeightTable,
  levels: readonly (readonly (readonly (number | null)[])[])[],
): ScoredPlan {
  const context = countingContext();
  const draft = startDraft(emptyDocument, context);
  draft.add('workspace', { name: 'Plan' });
  const scorecardId = addScorecard(draft, 'Scorecard').id;
  const { dimensionIds, criterionIds } = addParts(draft, scorecardId, weights);
  const people = Math.max(0, ...levels.map((byPerson) => byPerson.length));
  const personIds = Array.from({ length: people }, (_, at) => {
    return draft.add('person', { name: `Person ${String(at + 1)}` }).id;
  });
  const partnerIds = levels.map((byPerson, at) => {
    const partnerId = draft.add('partner', { name: `Partner ${String(at + 1)}` }).id;
    for (const [person, answers] of byPerson.entries()) {
      for (const [place, level] of answers.entries()) {
        const criterionId = criterionIds[place];
        const personId = personIds[person];
        if (level === null || criterionId === undefined || personId === undefined) continue;
        rate(draft, { scorecardId, partnerId, personId, criterionId, level, evidence: '' });
      }
    }
    return partnerId;
  });
  const { document } = draft;
  return { context, scorecardId, dimensionIds, criterionIds, partnerIds, personIds, document };
}

function addParts(
  draft: Draft,
  scorecardId: string,
  weights: WeightTable,
): Pick<ScoredPlan, 'dimensionIds' | 'criterionIds'> {
  const dimensionIds: string[] = [];
  const criterionIds: string[] = [];
  for (const [weight, ...criteria] of weights) {
    const dimension = addDimension(draft, scorecardId, `Dimension ${String(dimensionIds.length)}`);
    dimensionIds.push(dimension.id);
    setWeight(draft, 'dimension', dimension.id, weight);
    for (const criterionWeight of criteria) {
      const name = `Criterion ${String(criterionIds.length)}`;
      const criterion = addCriterion(draft, dimension.id, name);
      criterionIds.push(criterion.id);
      setWeight(draft, 'criterion', criterion.id, criterionWeight);
    }
  }
  return { dimensionIds, criterionIds };
}
