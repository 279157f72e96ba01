/** A range of values that look the same; both ends belong to it. */
export interface NumericStep {
  readonly from: number;
  readonly to: number;
}

const mostSteps = 5;

/**
 * Ranges with about as many values each, from small to large: at most five, with bounds rounded to
 * two significant digits unless `rounded` is false. Few different values are a step each.
 */
export function numericSteps(values: readonly number[], rounded = true): readonly NumericStep[] {
  const sorted = values.filter(Number.isFinite).sort((a, b) => a - b);
  const different = [...new Set(sorted)];
  if (different.length <= mostSteps) return different.map((value) => ({ from: value, to: value }));
  const bounds = Array.from({ length: mostSteps - 1 }, (_, index) => {
    const bound = sorted[Math.floor(((index + 1) * sorted.length) / mostSteps)] ?? 0;
    return rounded ? twoDigits(bound) : bound;
  });
  const steps: NumericStep[] = [];
  let rest = different;
  for (const bound of [...bounds, Infinity]) {
    const inside = rest.filter((value) => value <= bound);
    rest = rest.slice(inside.length);
    const [from] = inside;
    const to = inside.at(-1);
    if (from !== undefined && to !== undefined) {
      // The bound reads better than the largest value that happens to lie below it.
      steps.push({ from, to: rest.length === 0 ? to : bound });
    }
  }
  return steps;
}

/** The number of the step a value lies in. */
export function stepOf(steps: readonly NumericStep[], value: number): number {
  const at = steps.findIndex(({ to }) => value <= to);
  return at < 0 ? steps.length - 1 : at;
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}
