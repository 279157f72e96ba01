import { describe, expect, it } from 'vitest';
import { startDraft } from '@shared/document/draft';
import { agreementOf } from '@shared/scoring/agreement';
import { scoreOfPerson, type PartnerScore } from '@shared/scoring/partnerScore';
import { rankPartners } from '@shared/scoring/rankPartners';
import { rate } from '@shared/scoring/ratingEdits';
import { setWeight } from '@shared/scoring/scorecardEdits';
import { scorecardTree } from '@shared/scoring/scorecardTree';
import {
  ratingsByPartner,
  scorePartners,
  scorePartnersWith,
  scoreValues,
} from '@shared/scoring/scorePartners';
import { scoredPlan, type ScoredPlan } from '../../../builders/scoredPlan';

function scoreOf(plan: ScoredPlan, at = 0): PartnerScore | undefined {
  return scorePartners(plan.document, plan.scorecardId).get(plan.partnerIds[at] ?? '');
}

describe('scorePartners', () => {
  it('weighs criteria within dimensions and dimensions within the whole', () => {
    // (3·1 + 1·5)/4 = 2 in the first dimension, 4 in the second; (1·2 + 3·4)/4 = 3.5
    const score = scoreOf(
      scoredPlan(
        [
          [1, 3, 1],
          [3, 2],
        ],
        [[[1, 5, 4]]],
      ),
    );
    expect(score?.dimensions.map((dimension) => dimension.score)).toEqual([2, 4]);
    expect(score?.score).toBe(3.5);
    expect(score?.coverage).toBe(1);
    expect(score?.dimensions.map(({ contribution }) => contribution)).toEqual([0.5, 3]);
  });

  it('takes the mean of the raters, criterion by criterion', () => {
    const score = scoreOf(
      scoredPlan(
        [[1, 1, 1]],
        [
          [
            [1, 5],
            [2, null],
            [3, 4],
          ],
        ],
      ),
    );
    expect(score?.dimensions[0]?.criteria.map((criterion) => criterion.score)).toEqual([2, 4.5]);
    expect(score?.score).toBe(3.25);
  });

  it('scales up the other weights where nobody rated, and reports the coverage', () => {
    const score = scoreOf(
      scoredPlan(
        [
          [20, 1, 1],
          [60, 1],
          [20, 1],
        ],
        [[[4, null, 2, null]]],
      ),
    );
    // The first dimension keeps its weight of 20 though only half of it is rated.
    expect(score?.score).toBe((20 * 4 + 60 * 2) / 80);
    expect(score?.coverage).toBeCloseTo(0.7, 12);
    expect(score?.dimensions.map(({ share }) => share)).toEqual([0.25, 0.75, 0]);
    expect(score?.dimensions[2]?.score).toBeNull();
  });

  it('does not know partners that nobody rated', () => {
    const plan = scoredPlan([[1, 1]], [[[3]], [[]]]);
    expect(scoreOf(plan, 1)).toBeUndefined();
    expect([...scoreValues(plan.document, plan.scorecardId)]).toEqual([[plan.partnerIds[0], 3]]);
  });

  it('has no score when all weight is zero', () => {
    expect(scoreOf(scoredPlan([[0, 1]], [[[3]]]))?.score).toBeNull();
    expect(scoreOf(scoredPlan([[1, 0]], [[[3]]]))?.score).toBeNull();
  });

  it('gives the same map until something that counts changes', () => {
    const plan = scoredPlan([[1, 1]], [[[3]]]);
    const before = scorePartners(plan.document, plan.scorecardId);
    const draft = startDraft(plan.document, plan.context);
    draft.update('partner', plan.partnerIds[0] ?? '', { notes: 'Changed' });
    const after = draft.document;
    expect(scorePartners(after, plan.scorecardId)).toBe(before);
    const second = startDraft(after, plan.context);
    setWeight(second, 'dimension', plan.dimensionIds[0] ?? '', 7);
    expect(scorePartners(second.document, plan.scorecardId)).not.toBe(before);
  });

  it('scores only the partner anew whose rating changed', () => {
    const plan = scoredPlan([[1, 1]], [[[3]], [[4]]]);
    const [first = '', second = ''] = plan.partnerIds;
    const before = scorePartners(plan.document, plan.scorecardId);
    const draft = startDraft(plan.document, plan.context);
    const key = { scorecardId: plan.scorecardId, personId: plan.personIds[0] ?? '' };
    const criterionId = plan.criterionIds[0] ?? '';
    rate(draft, { ...key, partnerId: first, criterionId, level: 5, evidence: '' });
    const after = scorePartners(draft.document, plan.scorecardId);
    expect(after.get(first)?.score).toBe(5);
    expect(after.get(second)).toBe(before.get(second));
  });

  it('shows what other weights would do', () => {
    const plan = scoredPlan(
      [
        [1, 1],
        [1, 1],
      ],
      [[[1, 5]]],
    );
    const [first = ''] = plan.dimensionIds;
    const scores = scorePartnersWith(plan.document, plan.scorecardId, new Map([[first, 3]]));
    expect(scores.get(plan.partnerIds[0] ?? '')?.score).toBe(2);
    expect(scoreOf(plan)?.score).toBe(3);
  });

  it('scores for one person alone', () => {
    const plan = scoredPlan([[1, 1]], [[[2], [5]]]);
    const [partnerId = ''] = plan.partnerIds;
    const ratings = ratingsByPartner(plan.document, plan.scorecardId).get(partnerId) ?? [];
    const tree = scorecardTree(plan.document, plan.scorecardId);
    const scores = plan.personIds.map((id) => scoreOfPerson(tree, partnerId, id, ratings).score);
    expect(scores).toEqual([2, 5]);
  });

  it('counts the later of two ratings by the same person, which a merge can leave', () => {
    const plan = scoredPlan([[1, 1]], [[[2]]]);
    const draft = startDraft(plan.document, { ...plan.context, now: '2027-02-01T00:00:00.000Z' });
    draft.add('rating', {
      scorecardId: plan.scorecardId,
      partnerId: plan.partnerIds[0] ?? '',
      personId: plan.personIds[0] ?? '',
      scores: { [plan.criterionIds[0] ?? '']: { level: 5, evidence: '' } },
    });
    const score = scorePartners(draft.document, plan.scorecardId).get(plan.partnerIds[0] ?? '');
    expect(score?.score).toBe(5);
    expect(score?.personIds).toHaveLength(1);
  });
});

describe('agreementOf', () => {
  it('names the dimension that raters are split on', () => {
    const score = scoreOf(
      scoredPlan(
        [
          [1, 1],
          [1, 1],
        ],
        [
          [
            [4, 1],
            [4, 5],
          ],
        ],
      ),
    );
    expect(score && agreementOf(score)).toMatchObject({
      level: 'split',
      on: { name: 'Dimension 1' },
    });
  });

  it.each([
    [
      'strong',
      [
        [4, 3],
        [4, 3],
        [4, 3],
      ],
    ],
    [
      'fair',
      [
        [4, 3],
        [5, 3],
        [4, 2],
      ],
    ],
    ['single', [[4, 3]]],
  ])('is %s for %j', (level, answers) => {
    const score = scoreOf(
      scoredPlan(
        [
          [1, 1],
          [1, 1],
        ],
        [answers],
      ),
    );
    expect(score && agreementOf(score).level).toBe(level);
  });
});

describe('rankPartners', () => {
  it('shares a rank between equal scores and leaves the unscored out', () => {
    const ranks = rankPartners([
      { partnerId: 'a', score: 3, coverage: 1 },
      { partnerId: 'b', score: 0.1 + 0.2, coverage: 1 },
      { partnerId: 'c', score: 0.3, coverage: 1 },
      { partnerId: 'd', score: null, coverage: 1 },
      { partnerId: 'e', score: 0.2, coverage: 1 },
    ]);
    expect(Object.fromEntries(ranks)).toEqual({ a: 1, b: 2, c: 2, e: 4 });
  });

  it('leaves out who is rated for less than half of the weight', () => {
    const ranks = rankPartners([
      { partnerId: 'a', score: 3, coverage: 1 },
      { partnerId: 'b', score: 5, coverage: 1 / 18 },
      { partnerId: 'c', score: 4, coverage: 0.8 - 0.3 },
      { partnerId: 'd', score: 5, coverage: 0.49 },
    ]);
    expect(Object.fromEntries(ranks)).toEqual({ c: 1, a: 2 });
  });
});
