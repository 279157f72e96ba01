import type { Score } from '@shared/model/rating';
import { scorePartner } from '@shared/scoring/partnerScore';
import { findRating, type RatingKey } from '@shared/scoring/ratingEdits';
import { useMemo } from 'react';
import { useDocument } from '../../../store/documentStore';
import { saveAnswer } from '../edits';
import type { Scoring } from '../useScoring';

/** One person's answers about one partner, and how to change them. */
export interface Answers {
  readonly of: (criterionId: string) => Score | null;
  /** 1 to 5 by this person's answers alone; null before the first. */
  readonly score: number | null;
  readonly setLevel: (criterionId: string, level: number | null) => void;
  readonly setEvidence: (criterionId: string, evidence: string) => void;
}

/** The answers for a key as the plan holds them. */
export function useAnswers({ tree }: Pick<Scoring, 'tree'>, key: RatingKey): Answers {
  const ratings = useDocument((document) => document.rating);
  const { scorecardId, partnerId, personId } = key;
  return useMemo(() => {
    const whose = { scorecardId, partnerId, personId };
    const rating = findRating({ rating: ratings }, whose);
    const answerTo = (criterionId: string): Score | null => rating?.scores[criterionId] ?? null;
    return {
      of: answerTo,
      score: rating === null ? null : scorePartner(tree, partnerId, [rating]).score,
      setLevel: (criterionId, level) => {
        const evidence = answerTo(criterionId)?.evidence ?? '';
        saveAnswer({ ...whose, criterionId, level, evidence }, 'rate');
      },
      setEvidence: (criterionId, evidence) => {
        const level = answerTo(criterionId)?.level ?? null;
        saveAnswer({ ...whose, criterionId, level, evidence }, 'evidence');
      },
    };
  }, [ratings, tree, scorecardId, partnerId, personId]);
}
