import { describe, expect, it } from 'vitest';
import { addDays, addMonths, startOfMonth } from '@shared/calendar/calendar';

describe('calendar', () => {
  it('adds days across months, years and a leap day', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
  });

  it('adds months, keeping to the last day of a shorter month', () => {
    expect(addMonths('2027-01-31', 1)).toBe('2027-02-28');
    expect(addMonths('2027-11-15', 3)).toBe('2028-02-15');
    expect(startOfMonth('2027-01-31', -2)).toBe('2026-11-01');
  });

  it('refuses what is not a date', () => {
    expect(() => addDays('soon', 1)).toThrow(RangeError);
  });
});
