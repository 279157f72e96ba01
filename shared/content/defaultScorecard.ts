import type { Draft } from '../document/draft';
import { ordersAfter } from '../document/ordering';
import { capabilityDimension } from './scorecard/capability';
import { companyDimension } from './scorecard/company';
import { cultureDimension } from './scorecard/culture';
import type { DimensionContent } from './scorecard/dimensionContent';
import { riskDimension } from './scorecard/risk';
import { strategyDimension } from './scorecard/strategy';

/** The five dimensions a new plan scores partners in. Their weights add up to 100. */
const defaultDimensions: readonly DimensionContent[] = [
  companyDimension,
  capabilityDimension,
  cultureDimension,
  strategyDimension,
  riskDimension,
];

/** What content that rates partners needs to know of a scorecard it has added. */
export interface ScorecardIds {
  readonly scorecardId: string;
  /** Ids of the criteria by their names, in reading order. */
  readonly criteria: ReadonlyMap<string, string>;
}

/** Adds the default scorecard to a plan. Names may be changed freely afterwards. */
export function addDefaultScorecard(draft: Draft, name = 'Partner scorecard'): ScorecardIds {
  const criteria = new Map<string, string>();
  const { id: scorecardId } = draft.add('scorecard', {
    name,
    description: 'How well a partner suits us, from 1 (poor) to 5 (excellent).',
    order: ordersAfter(draft.document.scorecard.values(), 1)[0] ?? 'a0',
  });
  const orders = ordersAfter([], defaultDimensions.length);
  for (const [at, content] of defaultDimensions.entries()) {
    const dimension = draft.add('dimension', {
      scorecardId,
      name: content.name,
      description: content.description,
      weight: content.weight,
      order: orders[at] ?? 'a0',
    });
    const places = ordersAfter([], content.criteria.length);
    for (const [place, criterion] of content.criteria.entries()) {
      const added = draft.add('criterion', {
        dimensionId: dimension.id,
        name: criterion.name,
        description: criterion.question,
        weight: criterion.weight,
        levels: [...criterion.levels],
        order: places[place] ?? 'a0',
      });
      criteria.set(criterion.name, added.id);
    }
  }
  return { scorecardId, criteria };
}
