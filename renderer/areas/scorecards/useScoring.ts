import type { Partner } from '@shared/model/partner';
import type { Scorecard } from '@shared/model/scorecard';
import { rankPartners } from '@shared/scoring/rankPartners';
import { mainScorecard, scorecardTree, type ScorecardTree } from '@shared/scoring/scorecardTree';
import { scorePartners, type PartnerScores } from '@shared/scoring/scorePartners';
import { useMemo } from 'react';
import { useDocument } from '../../store/documentStore';

/** A scorecard with everything that follows from it. */
export interface Scoring {
  readonly scorecard: Scorecard;
  readonly tree: ScorecardTree;
  /** Of the partners that somebody rated, by id. */
  readonly scores: PartnerScores;
  /** Places by score, the best first, of those rated enough; see rankPartners. */
  readonly ranks: ReadonlyMap<string, number>;
}

/** The scoring by the scorecard with this id, or by the plan's first; null without any. */
export function useScoring(scorecardId: string | undefined): Scoring | null {
  const scorecards = useDocument((document) => document.scorecard);
  const dimension = useDocument((document) => document.dimension);
  const criterion = useDocument((document) => document.criterion);
  const rating = useDocument((document) => document.rating);
  return useMemo(() => {
    const scorecard = scorecards.get(scorecardId ?? '') ?? mainScorecard({ scorecard: scorecards });
    if (scorecard === null) return null;
    const tables = { dimension, criterion, rating };
    const scores = scorePartners(tables, scorecard.id);
    return {
      scorecard,
      tree: scorecardTree(tables, scorecard.id),
      scores,
      ranks: rankPartners(scores.values()),
    };
  }, [scorecards, dimension, criterion, rating, scorecardId]);
}

/** The partners there are to rate: not us, competitors or customers; by name. */
export function useRateablePartners(): readonly Partner[] {
  const partners = useDocument((document) => document.partner);
  return useMemo(
    () =>
      [...partners.values()]
        .filter(({ role }) => role === 'partner')
        .sort((a, b) => a.name.localeCompare(b.name)),
    [partners],
  );
}
