import type { Document } from '../document/document';
import type { Partner } from '../model/partner';
import type { Scorecard } from '../model/scorecard';
import type { PartnerScore } from '../scoring/partnerScore';
import { rankPartners } from '../scoring/rankPartners';
import { mainScorecard } from '../scoring/scorecardTree';
import { scorePartners, type PartnerScores } from '../scoring/scorePartners';

/** A partner with its place in the ranking. */
export interface RankedPartner {
  readonly partner: Partner;
  /** 1 is the best; equal scores share it. */
  readonly rank: number;
  readonly score: PartnerScore;
}

/** The ranking by the plan's first scorecard. */
export interface Ranking {
  readonly scorecard: Scorecard;
  /** Partners with enough of a score to be ranked, the best first; see rankPartners. */
  readonly ranked: readonly RankedPartner[];
  /** Of all that somebody rated, also of those rated too little to be ranked. */
  readonly scores: PartnerScores;
}

/** The ranking by the plan's first scorecard, or null while it has none. */
export function rankingOf(
  document: Pick<Document, 'partner' | 'scorecard' | 'dimension' | 'criterion' | 'rating'>,
): Ranking | null {
  const scorecard = mainScorecard(document);
  if (scorecard === null) return null;
  const scores = scorePartners(document, scorecard.id);
  const ranked = [...rankPartners(scores.values())].flatMap(([partnerId, rank]) => {
    const partner = document.partner.get(partnerId);
    const score = scores.get(partnerId);
    return partner === undefined || score === undefined ? [] : [{ partner, rank, score }];
  });
  return { scorecard, ranked, scores };
}
