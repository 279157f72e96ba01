import { describe, expect, it } from 'vitest';
import { numericSteps, stepOf } from '@shared/mapping/numericSteps';

describe('numericSteps', () => {
  it('gives few different values a step each', () => {
    expect(numericSteps([3, 1, 3, 2])).toEqual([
      { from: 1, to: 1 },
      { from: 2, to: 2 },
      { from: 3, to: 3 },
    ]);
  });

  it('puts about as many values into each step, with bounds that can be read', () => {
    const values = Array.from({ length: 50 }, (_, at) => 1013 * (at + 1));
    const steps = numericSteps(values);
    expect(steps.map(({ to }) => to)).toEqual([11000, 21000, 31000, 42000, 50650]);
    const counts = steps.map((_, step) => values.filter((v) => stepOf(steps, v) === step).length);
    expect(counts).toEqual([10, 10, 10, 11, 9]);
  });

  it('leaves out what is no number', () => {
    expect(numericSteps([NaN, Infinity, 1])).toEqual([{ from: 1, to: 1 }]);
    expect(numericSteps([])).toEqual([]);
  });
});
