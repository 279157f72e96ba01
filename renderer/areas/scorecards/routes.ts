import { navigate } from '../../store/uiStore';

/** The screens of the area, as they stand in the route's `view`. */
export const scorecardViews = ['ranking', 'compare', 'weights'] as const;
export type ScorecardView = (typeof scorecardViews)[number];

/** The route's view; anything else is the ranking. */
export function viewOf(params: Readonly<Record<string, string>>): ScorecardView {
  return scorecardViews.find((view) => view === params['view']) ?? 'ranking';
}

/** Shows a view of a scorecard; null: the plan's first. */
export function showView(view: ScorecardView, scorecardId: string | null): void {
  navigate('scorecards', {
    ...(scorecardId === null ? {} : { scorecard: scorecardId }),
    ...(view === 'ranking' ? {} : { view }),
  });
}

/** Goes to rating a partner; null: the next that the person has not rated. */
export function showRating(partnerId: string | null, scorecardId: string | null): void {
  navigate('scorecards', {
    ...(scorecardId === null ? {} : { scorecard: scorecardId }),
    partner: partnerId ?? 'next',
  });
}
