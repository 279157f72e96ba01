import type { Draft } from '../document/draft';
import { fillBlankPlan, type BlankPlanIds } from './blankPlan';
import { startOfMonth } from '../calendar/calendar';
import { addDefaultScorecard, type ScorecardIds } from './defaultScorecard';
import { addFrameworkRoadmap, type RoadmapIds } from './frameworkRoadmap';
import type { NewPlanOptions } from './newPlanOptions';

/** The ids of what a plan from the framework template has. */
export interface FrameworkPlanIds extends BlankPlanIds {
  readonly scorecard: ScorecardIds;
  readonly roadmap: RoadmapIds;
}

/**
 * Adds a blank plan, the default scorecard and the twelve-month roadmap, which starts on
 * `roadmapStart` (YYYY-MM-DD), usually the first of the next month.
 */
export function fillFrameworkPlan(
  draft: Draft,
  options: NewPlanOptions,
  roadmapStart = startOfMonth(options.today, 1),
): FrameworkPlanIds {
  const blank = fillBlankPlan(draft, options);
  const scorecard = addDefaultScorecard(draft);
  const roadmap = addFrameworkRoadmap(draft, roadmapStart, blank.taxonomy);
  return { ...blank, scorecard, roadmap };
}
