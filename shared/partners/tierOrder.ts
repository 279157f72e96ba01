/** The tiers that programmes name after metals and stones, from the lowest to the highest. */
const usualTiers = ['bronze', 'silver', 'gold', 'platinum', 'diamond'];

function placeOf(tier: string): number {
  return usualTiers.indexOf(tier.trim().toLowerCase());
}

/**
 * Tiers from the lowest to the highest. A tier is free text: null when its words are none of those
 * whose order everyone knows.
 */
export function inTierOrder(tiers: readonly string[]): readonly string[] | null {
  if (tiers.some((tier) => placeOf(tier) === -1)) return null;
  return [...tiers].sort((a, b) => placeOf(a) - placeOf(b) || (a < b ? -1 : 1));
}
