import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rate } from '@shared/scoring/ratingEdits';
import { rankPartners } from '@shared/scoring/rankPartners';
import { scorePartners, scorePartnersWith } from '@shared/scoring/scorePartners';
import { startDraft } from '@shared/document/draft';
import { scoredPlan, type ScoredPlan } from '../../builders/scoredPlan';

const weight = fc.integer({ min: 1, max: 100 });
const level = fc.option(fc.integer({ min: 1, max: 5 }), { nil: null, freq: 4 });
const planArbitrary = fc
  .tuple(
    fc.array(fc.tuple(weight, weight, weight), { minLength: 1, maxLength: 4 }),
    fc.array(fc.array(fc.array(level, { minLength: 8, maxLength: 8 }), { maxLength: 3 }), {
      minLength: 1,
      maxLength: 5,
    }),
  )
  .map(([weights, levels]) => scoredPlan(weights, levels));

function allScores(plan: ScoredPlan) {
  return [...scorePartners(plan.document, plan.scorecardId).values()];
}

describe('scores', () => {
  it('lie between 1 and 5, and coverage between 0 and 1', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const { score, coverage, consensus } of allScores(plan)) {
          expect(score).toBeGreaterThanOrEqual(1 - 1e-12);
          expect(score).toBeLessThanOrEqual(5 + 1e-12);
          expect(coverage).toBeGreaterThan(0);
          expect(coverage).toBeLessThanOrEqual(1 + 1e-12);
          if (consensus !== null) expect(consensus >= 0 && consensus <= 1 + 1e-12).toBe(true);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are the sum of their contributions', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        for (const { score, dimensions } of allScores(plan)) {
          const sum = dimensions.reduce((total, { contribution }) => total + contribution, 0);
          expect(sum).toBeCloseTo(score ?? Number.NaN, 9);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('are ranked exactly when at least half of the weight is rated, the better before the worse', () => {
    fc.assert(
      fc.property(planArbitrary, (plan) => {
        const scores = allScores(plan);
        const ranks = rankPartners(scores);
        for (const one of scores) {
          const rank = ranks.get(one.partnerId);
          expect(rank !== undefined).toBe(one.coverage >= 0.5 - 1e-9);
          const better = scores.filter(
            ({ partnerId, score }) =>
              ranks.has(partnerId) && (score ?? 0) - (one.score ?? 0) > 1e-9,
          );
          if (rank !== undefined) expect(rank).toBe(better.length + 1);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('stay the same when all weights are multiplied', () => {
    fc.assert(
      fc.property(planArbitrary, fc.double({ min: 0.1, max: 9, noNaN: true }), (plan, factor) => {
        const parts = [...plan.document.dimension.values(), ...plan.document.criterion.values()];
        const scaled = new Map(parts.map((part) => [part.id, part.weight * factor]));
        const after = scorePartnersWith(plan.document, plan.scorecardId, scaled);
        for (const { partnerId, score } of allScores(plan)) {
          expect(after.get(partnerId)?.score).toBeCloseTo(score ?? Number.NaN, 9);
        }
      }),
      { numRuns: 100 },
    );
  });

  it('never fall when a given level is raised', () => {
    fc.assert(
      fc.property(planArbitrary, fc.nat(), (plan, pick) => {
        const ratings = [...plan.document.rating.values()];
        const rating = ratings[pick % Math.max(1, ratings.length)];
        const given = Object.entries(rating?.scores ?? {});
        const [criterionId, answer] = given[pick % Math.max(1, given.length)] ?? [];
        if (rating === undefined || criterionId === undefined) return;
        const draft = startDraft(plan.document, plan.context);
        const raised = Math.min(5, (answer?.level ?? 0) + 1);
        const { scorecardId, partnerId, personId } = rating;
        const key = { scorecardId, partnerId, personId };
        rate(draft, { ...key, criterionId, level: raised, evidence: '' });
        const before = scorePartners(plan.document, scorecardId).get(partnerId)?.score ?? 0;
        const after = scorePartners(draft.document, scorecardId).get(partnerId)?.score ?? 0;
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
      }),
      { numRuns: 150 },
    );
  });
});
