import type { Document } from '../document/document';
import type { Rating } from '../model/rating';
import { scorePartner, type PartnerScore } from './partnerScore';
import { scorecardTree, type ScorecardTree } from './scorecardTree';

type ScoredTables = Pick<Document, 'rating' | 'dimension' | 'criterion'>;

/** The scores of the partners that were rated, by partner id. */
export type PartnerScores = ReadonlyMap<string, PartnerScore>;

interface Remembered {
  readonly tables: ScoredTables;
  readonly ratings: ReadonlyMap<string, readonly Rating[]>;
  readonly scores: PartnerScores;
}

/** The last result for each scorecard: while the tables are the same, so are the scores. */
const remembered = new Map<string, Remembered>();

/**
 * The scores of all partners that somebody rated on a scorecard; see scorePartner for the method.
 * Gives the same map again until ratings, dimensions or criteria change, and the same score of a
 * partner until its own ratings do.
 */
export function scorePartners(document: ScoredTables, scorecardId: string): PartnerScores {
  const known = remembered.get(scorecardId);
  if (known !== undefined && sameTables(known.tables, document)) return known.scores;
  const { rating, dimension, criterion } = document;
  const ratings = ratingsByPartner(document, scorecardId);
  const sameScorecard =
    known?.tables.dimension === dimension && known.tables.criterion === criterion;
  const scores = scoreAll(
    scorecardTree(document, scorecardId),
    ratings,
    sameScorecard ? known : null,
  );
  // One plan is open at a time, with a few scorecards: older results are of plans that were closed.
  if (remembered.size >= 16) remembered.clear();
  remembered.set(scorecardId, { tables: { rating, dimension, criterion }, ratings, scores });
  return scores;
}

function scoreAll(
  tree: ScorecardTree,
  ratings: ReadonlyMap<string, readonly Rating[]>,
  known: Remembered | null,
): PartnerScores {
  const scores = new Map<string, PartnerScore>();
  for (const [partnerId, own] of ratings) {
    const before = known?.scores.get(partnerId);
    const isSame = before !== undefined && sameItems(known?.ratings.get(partnerId), own);
    const score = isSame ? before : scorePartner(tree, partnerId, own);
    if (score.personIds.length > 0) scores.set(partnerId, score);
  }
  return scores;
}

/** The scores there would be with other weights for some dimensions and criteria, given by id. */
export function scorePartnersWith(
  document: ScoredTables,
  scorecardId: string,
  weights: ReadonlyMap<string, number>,
): PartnerScores {
  const tree = scorecardTree(document, scorecardId, weights);
  return scoreAll(tree, ratingsByPartner(document, scorecardId), null);
}

/** The bare scores, 1 to 5, by partner id: for tables and filters. Unscored partners are not in it. */
export function scoreValues(
  document: ScoredTables,
  scorecardId: string,
): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const [partnerId, { score }] of scorePartners(document, scorecardId)) {
    if (score !== null) values.set(partnerId, score);
  }
  return values;
}

/** The ratings of each partner on a scorecard. */
export function ratingsByPartner(
  document: Pick<Document, 'rating'>,
  scorecardId: string,
): Map<string, Rating[]> {
  const groups = new Map<string, Rating[]>();
  for (const rating of document.rating.values()) {
    if (rating.scorecardId !== scorecardId) continue;
    const group = groups.get(rating.partnerId);
    if (group === undefined) groups.set(rating.partnerId, [rating]);
    else group.push(rating);
  }
  return groups;
}

function sameTables(a: ScoredTables, b: ScoredTables): boolean {
  return a.rating === b.rating && a.dimension === b.dimension && a.criterion === b.criterion;
}

function sameItems(a: readonly Rating[] | undefined, b: readonly Rating[]): boolean {
  return a?.length === b.length && a.every((item, at) => item === b[at]);
}
