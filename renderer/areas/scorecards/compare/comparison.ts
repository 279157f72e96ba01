import type { PartnerScores } from '@shared/scoring/scorePartners';
import { navigate } from '../../../store/uiStore';

/** How many partners can be told apart in one radar. */
export const mostCompared = 5;

/** Those of some partners that are rated, as many as can be compared. */
export function comparable(ids: readonly string[], scores: PartnerScores): readonly string[] {
  return ids.filter((id) => scores.has(id)).slice(0, mostCompared);
}

/** Shows a comparison. The partners stand in the route, so that Back finds them again. */
export function showComparison(partnerIds: readonly string[], scorecardId: string): void {
  navigate('scorecards', {
    scorecard: scorecardId,
    view: 'compare',
    partners: partnerIds.join(','),
  });
}

/** The partners a route compares, without those that are gone or not rated. */
export function comparedIn(
  params: Readonly<Record<string, string>>,
  scores: PartnerScores,
): readonly string[] {
  return comparable((params['partners'] ?? '').split(',').filter(Boolean), scores);
}
