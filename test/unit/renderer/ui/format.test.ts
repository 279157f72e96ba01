import { describe, expect, it } from 'vitest';
import {
  daysBetween,
  formatBytes,
  formatCountry,
  formatDate,
  formatDateRange,
  formatFixed,
  formatInDays,
  formatList,
  formatFixedPercent,
  formatMoney,
  formatNumber,
  formatPercent,
  formatRelative,
  minorDigits,
  pickLocale,
} from '@renderer/ui/format';

const british = 'en-GB';

describe('numbers', () => {
  it('groups, rounds and pads', () => {
    expect(formatNumber(2413, 0, british)).toBe('2,413');
    expect(formatNumber(4.56, 1, british)).toBe('4.6');
    expect(formatFixed(4, 1, british)).toBe('4.0');
    expect(formatPercent(0.634, 0, british)).toBe('63%');
    expect(formatFixedPercent(0, 1, british)).toBe('0.0%');
    expect(formatBytes(1_440_000, british)).toBe('1.4 MB');
    expect(formatBytes(0, british)).toBe('0 bytes');
    expect(formatBytes(1, british)).toBe('1 byte');
    expect(formatBytes(22, british)).toBe('22 bytes');
  });
});

describe('money', () => {
  it('is written from minor units, cents only where there are any', () => {
    expect(formatMoney(125_000, 'EUR', 'full', british)).toBe('€1,250');
    expect(formatMoney(125_050, 'EUR', 'full', british)).toBe('€1,250.50');
    expect(formatMoney(-99, 'USD', 'full', 'en-US')).toBe('-$0.99');
  });

  it('knows currencies without cents and with more of them', () => {
    expect(minorDigits('JPY')).toBe(0);
    expect(minorDigits('KWD')).toBe(3);
    expect(minorDigits('nonsense')).toBe(2);
    expect(formatMoney(1250, 'JPY', 'full', 'en-US')).toBe('¥1,250');
  });

  it('can be short', () => {
    expect(formatMoney(130_000_000, 'EUR', 'short', british)).toBe('€1.3m');
  });
});

describe('days', () => {
  it('are the same in every zone', () => {
    expect(formatDate('2027-01-01', 'medium', british)).toBe('1 Jan 2027');
    expect(formatDate('2027-12-31', 'medium', 'en-US')).toBe('Dec 31, 2027');
    expect(formatDate('2027-03-24', 'monthYear', british)).toBe('Mar 2027');
  });

  it('share what they have in common in a range', () => {
    expect(formatDateRange('2027-02-03', '2027-02-28', british)).toMatch(/^3\s?–\s?28 Feb 2027$/u);
  });

  it('are counted across a change of the clocks', () => {
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
    expect(daysBetween('2027-03-29', '2027-03-27')).toBe(-2);
  });
});

describe('relative time', () => {
  const now = new Date('2027-01-12T12:00:00Z');

  it.each([
    ['2027-01-12T11:59:40Z', 'now'],
    ['2027-01-12T11:57:00Z', '3 minutes ago'],
    ['2027-01-12T09:00:00Z', '3 hours ago'],
    ['2027-01-11T12:00:00Z', 'yesterday'],
    ['2027-01-15T12:00:00Z', 'in 3 days'],
    ['2026-10-12T12:00:00Z', '3 months ago'],
    ['2024-01-12T12:00:00Z', '3 years ago'],
  ])('%s is %s', (instant, words) => {
    expect(formatRelative(instant, now, british)).toBe(words);
  });
});

describe('days ahead', () => {
  it.each([
    [0, 'today'],
    [1, 'tomorrow'],
    [44, 'in 44 days'],
    [-46, '46 days ago'],
  ])('%d is %s', (days, words) => {
    expect(formatInDays(days, british)).toBe(words);
  });
});

describe('words', () => {
  it('are joined as in a sentence', () => {
    expect(formatList(['a', 'b', 'c'], british)).toBe('a, b and c');
  });

  it('name countries, and give an unknown code back', () => {
    expect(formatCountry('DE', british)).toBe('Germany');
    expect(formatCountry('not a code', british)).toBe('not a code');
  });
});

describe('the locale', () => {
  it('is the first wanted one in a language the interface speaks', () => {
    expect(pickLocale(['de-DE', 'en-AU', 'en-US'])).toBe('en-AU');
    expect(pickLocale(['de-DE'])).toBe('en-GB');
    expect(pickLocale([])).toBe('en-GB');
  });
});
