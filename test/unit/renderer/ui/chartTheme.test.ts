import { describe, expect, it } from 'vitest';
import { withOpacity } from '@renderer/ui/charts/chartTheme';

describe('withOpacity', () => {
  it('takes long and short colours: builds shorten white to three digits', () => {
    expect(withOpacity('#1a6a8c', 0.5)).toBe('#1a6a8c80');
    expect(withOpacity('#fff', 1)).toBe('#ffffffff');
    expect(withOpacity('#abc', 0)).toBe('#aabbcc00');
  });
});
