/**
 * How much people who answered on a scale agree: 1 when all gave the same answer, 0 when half of
 * them stand at each end. Null for fewer than two answers: one person neither agrees nor disagrees.
 *
 * Cns = 1 + Σ pᵢ·log₂(1 − |xᵢ − mean| / d), with d the length of the scale.
 * Source: Tastle & Wierman, 'Consensus and dissention: a measure of ordinal dispersion',
 * International Journal of Approximate Reasoning 45 (2007) 531–545.
 */
export function consensus(
  answers: readonly number[],
  lowest: number,
  highest: number,
): number | null {
  if (answers.length < 2) return null;
  let sum = 0;
  for (const answer of answers) sum += answer;
  const mean = sum / answers.length;
  let dissent = 0;
  for (const answer of answers) {
    dissent += Math.log2(1 - Math.abs(answer - mean) / (highest - lowest));
  }
  // Rounding can carry a split at the ends just past 0.
  return Math.min(1, Math.max(0, 1 + dissent / answers.length));
}
