import { describe, expect, it } from 'vitest';
import {
  dayAtX,
  majorTicks,
  minorTicks,
  spanOf,
  timeScale,
  xOfDay,
} from '@shared/roadmap/timeScale';

const range = { start: '2027-01-01', end: '2027-12-31' };

describe('timeScale', () => {
  it('puts days where they can be found again', () => {
    const scale = timeScale(range, 'months');
    for (const date of ['2027-01-01', '2027-02-28', '2027-12-31']) {
      expect(dayAtX(scale, xOfDay(scale, date))).toBe(date);
      expect(dayAtX(scale, xOfDay(scale, date) + scale.dayWidth - 0.01)).toBe(date);
    }
  });

  it('gives a stretch of one day the width of a day', () => {
    const scale = timeScale(range, 'weeks');
    expect(spanOf(scale, '2027-03-05', '2027-03-05').width).toBeCloseTo(scale.dayWidth);
  });

  it('divides the axis without gaps, by months, quarters and weeks', () => {
    const months = majorTicks(timeScale(range, 'months'));
    expect(months.map(({ start }) => start.slice(5, 7)).slice(0, 3)).toEqual(['01', '02', '03']);
    expect(months.length).toBe(12);
    expect(majorTicks(timeScale(range, 'quarters')).length).toBe(4);
    expect(minorTicks(timeScale(range, 'months'))).toEqual([]);
    const weeks = minorTicks(timeScale(range, 'weeks'));
    expect(weeks[1]?.start).toBe('2027-01-04');
    const total = weeks.reduce((sum, { width }) => sum + width, 0);
    expect(total).toBeCloseTo(timeScale(range, 'weeks').width);
  });
});
