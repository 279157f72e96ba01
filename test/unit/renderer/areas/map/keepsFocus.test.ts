import { describe, expect, it } from 'vitest';
import { keepsFocus } from '@renderer/areas/map/keepsFocus';

describe('what has the focus keeps it', () => {
  it('when nothing is selected any more, or it is selected itself', () => {
    expect(keepsFocus('A', ['A', 'B'], [])).toBe(true);
    expect(keepsFocus('A', ['B'], ['A', 'B'])).toBe(true);
  });

  it('when it alone is taken out of the selection', () => {
    expect(keepsFocus('A', ['A', 'B', 'C'], ['B', 'C'])).toBe(true);
  });
});

it('goes when something else is selected, as many as before or one fewer', () => {
  expect(keepsFocus('A', ['A'], ['B'])).toBe(false);
  expect(keepsFocus('A', ['A', 'B'], ['C'])).toBe(false);
  expect(keepsFocus('A', [], ['B'])).toBe(false);
});
