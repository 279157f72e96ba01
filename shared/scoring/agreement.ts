import type { Dimension } from '../model/dimension';
import type { PartnerScore } from './partnerScore';

/** How far raters agree about a partner, in words. */
export type Agreement =
  | { readonly level: 'single' }
  | { readonly level: 'strong' | 'fair' }
  /** `on`: the dimension they agree about least. */
  | { readonly level: 'split'; readonly on: Dimension };

/**
 * Consensus from which agreement is called strong. Three raters on one level come to 1, three of
 * whom one is a level off to 0.83: 0.9 is about half of each.
 */
const strongFrom = 0.9;
/**
 * Consensus of a dimension below which its raters are split. Three raters on three neighbouring
 * levels come to 0.72.
 */
const splitBelow = 0.75;

/** Puts consensus (Tastle & Wierman, 0 to 1) into words; 'single' when fewer than two rated. */
export function agreementOf(score: PartnerScore): Agreement {
  if (score.consensus === null) return { level: 'single' };
  let lowest: { readonly on: Dimension; readonly consensus: number } | null = null;
  for (const { dimension, consensus } of score.dimensions) {
    if (consensus !== null && (lowest === null || consensus < lowest.consensus)) {
      lowest = { on: dimension, consensus };
    }
  }
  if (lowest !== null && lowest.consensus < splitBelow) return { level: 'split', on: lowest.on };
  return { level: score.consensus >= strongFrom ? 'strong' : 'fair' };
}
