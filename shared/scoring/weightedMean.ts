/** A value with the weight it counts for; null when there is no value. */
export interface Weighted {
  readonly value: number | null;
  /** 0 or more, in any unit: only the proportion to the other weights counts. */
  readonly weight: number;
}

export interface WeightedMean {
  /** Null when nothing that has a weight has a value. */
  readonly value: number | null;
  /** The share of the weight that has a value, 0 to 1. */
  readonly coverage: number;
}

/**
 * The weighted sum model with weights scaled to a sum of 1: Σ wᵢ·vᵢ / Σ wᵢ over what has a value.
 * What has no value is left out and the other weights are scaled up; `coverage` says how much of
 * the weight the result stands on. Unit: that of the values.
 *
 * Source: Fishburn, 'Additive utilities with incomplete product sets', Operations Research 15
 * (1967); figures checked against Chakraborty, Zavadskas & Antucheviciene (2015), example 2.
 */
export function weightedMean(items: readonly Weighted[]): WeightedMean {
  let sum = 0;
  let present = 0;
  let total = 0;
  for (const { value, weight } of items) {
    total += weight;
    if (value === null) continue;
    present += weight;
    sum += weight * value;
  }
  return {
    value: present > 0 ? sum / present : null,
    coverage: total > 0 ? present / total : 0,
  };
}
