import type { Draft } from '../../document/draft';
import type { Score } from '../../model/rating';
import type { ScorecardIds } from '../defaultScorecard';
import type { ActorIds } from './addActors';
import { evidenceContents } from './evidenceContent';
import { raters, ratingContents } from './ratingContent';

/** Adds the example's raters and what they think of the partners. */
export function addRatings(draft: Draft, scorecard: ScorecardIds, actors: ActorIds): void {
  const people = raters.map((rater) => ({ ...rater, id: draft.add('person', rater).id }));
  for (const { partner, levels } of ratingContents) {
    for (const [at, { id: personId, name }] of people.entries()) {
      const scores = scoresOf(scorecard, partner, name, levels[at] ?? '');
      if (Object.keys(scores).length === 0) continue;
      draft.add('rating', {
        scorecardId: scorecard.scorecardId,
        partnerId: actors.idOf(partner),
        personId,
        scores,
      });
    }
  }
}

function scoresOf(
  scorecard: ScorecardIds,
  partner: string,
  rater: string,
  levels: string,
): Record<string, Score> {
  const digits = levels.replaceAll(' ', '');
  const entries = [...scorecard.criteria].flatMap(([criterion, id], at) => {
    const digit = digits.charAt(at);
    if (digit === '' || digit === '.') return [];
    const note = evidenceContents.find(
      (item) => item.partner === partner && item.rater === rater && item.criterion === criterion,
    );
    return [[id, { level: Number(digit), evidence: note?.evidence ?? '' }] as const];
  });
  return Object.fromEntries(entries);
}
