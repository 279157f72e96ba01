import { describe, expect, it } from 'vitest';
import { startDraft, InvalidRecord } from '@shared/document/draft';
import { inOrder } from '@shared/document/ordering';
import { addPerson, clearRating, findRating, rate } from '@shared/scoring/ratingEdits';
import {
  addCriterion,
  addDimension,
  moveCriterion,
  moveDimension,
  setLevelText,
} from '@shared/scoring/scorecardEdits';
import { scoredPlan } from '../../../builders/scoredPlan';

function smallPlan() {
  const plan = scoredPlan(
    [
      [10, 5, 15],
      [30, 1],
    ],
    [[[1, 2, 3]]],
  );
  const [partnerId = ''] = plan.partnerIds;
  const [personId = ''] = plan.personIds;
  const [criterionId = '', second = '', third = ''] = plan.criterionIds;
  const key = { scorecardId: plan.scorecardId, partnerId, personId };
  return {
    ...plan,
    key,
    criterionId,
    second,
    third,
    draft: startDraft(plan.document, plan.context),
  };
}

describe('scorecard edits', () => {
  it('adds at the end, with the mean weight', () => {
    const { draft, scorecardId, dimensionIds } = smallPlan();
    const dimension = addDimension(draft, scorecardId, 'New');
    expect(dimension.weight).toBe(20);
    expect(inOrder(draft.document.dimension.values()).at(-1)?.id).toBe(dimension.id);
    expect(addCriterion(draft, dimensionIds[0] ?? '', 'New').weight).toBe(10);
  });

  it('moves dimensions, and criteria also to another dimension', () => {
    const { draft, dimensionIds, third } = smallPlan();
    const [first = '', second = ''] = dimensionIds;
    moveDimension(draft, second, 0);
    expect(inOrder(draft.document.dimension.values()).map(({ id }) => id)).toEqual([second, first]);
    moveCriterion(draft, third, first, 1);
    const names = inOrder(draft.document.criterion.values()).map(({ name }) => name);
    expect(names).toEqual(['Criterion 0', 'Criterion 2', 'Criterion 1']);
  });

  it('describes one level and keeps the others', () => {
    const { draft, criterionId } = smallPlan();
    setLevelText(draft, criterionId, 4, 'Good');
    expect(draft.require('criterion', criterionId).levels).toEqual(['', '', '', 'Good', '']);
    expect(() => {
      setLevelText(draft, criterionId, 6, 'Beyond');
    }).toThrow(RangeError);
  });

  it('takes answers along when their criterion or dimension is removed', () => {
    const { draft, key, dimensionIds, criterionId, second, third } = smallPlan();
    draft.remove(criterionId);
    expect(Object.keys(findRating(draft.document, key)?.scores ?? {})).toEqual([second, third]);
    draft.remove(dimensionIds[1] ?? '');
    expect(Object.keys(findRating(draft.document, key)?.scores ?? {})).toEqual([second]);
  });
});

describe('rating edits', () => {
  it('keeps one rating a person and partner, and evidence without a level', () => {
    const { draft, key, criterionId } = smallPlan();
    rate(draft, { ...key, criterionId, level: null, evidence: 'Seen their accounts' });
    expect(draft.document.rating.size).toBe(1);
    expect(findRating(draft.document, key)?.scores[criterionId]).toEqual({
      level: null,
      evidence: 'Seen their accounts',
    });
  });

  it('drops an answer with nothing in it, and a rating without answers', () => {
    const { draft, key, criterionIds } = smallPlan();
    for (const criterionId of criterionIds) {
      rate(draft, { ...key, criterionId, level: null, evidence: '' });
    }
    expect(draft.document.rating.size).toBe(0);
  });

  it('adds a person and takes a whole rating back', () => {
    const { draft, key } = smallPlan();
    expect(addPerson(draft, 'Ana').role).toBe('');
    clearRating(draft, key);
    expect(findRating(draft.document, key)).toBeNull();
  });

  it('refuses levels beyond the scale and criteria that are not there', () => {
    const { draft, key, criterionId } = smallPlan();
    expect(() => {
      rate(draft, { ...key, criterionId, level: 6, evidence: '' });
    }).toThrow(InvalidRecord);
    expect(() => {
      rate(draft, { ...key, criterionId: 'criterion_missing', level: 3, evidence: '' });
    }).toThrow(InvalidRecord);
  });
});
