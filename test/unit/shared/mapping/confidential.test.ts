import { describe, expect, it } from 'vitest';
import { withoutConfidential } from '@shared/mapping/confidential';

describe('withoutConfidential', () => {
  it('drops what would show scores, revenue, notes or own fields, and keeps the rest', () => {
    const styling = { colour: 'stage', size: 'annualRevenue', border: 'score', label: 'notes' };
    expect(withoutConfidential(styling)).toEqual({
      colour: 'stage',
      size: null,
      border: null,
      label: null,
    });
    const own = { colour: 'ownField_abcdef12', size: null, border: 'tier', label: null };
    expect(withoutConfidential(own)).toEqual({ ...own, colour: null });
  });
});
