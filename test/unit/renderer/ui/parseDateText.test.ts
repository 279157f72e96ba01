import { describe, expect, it } from 'vitest';
import { parseDateText } from '@renderer/ui/parseDateText';

describe('a typed date', () => {
  it.each([
    ['2027-01-12', 'en-GB', '2027-01-12'],
    ['2027-1-2', 'en-US', '2027-01-02'],
    ['12/1/2027', 'en-GB', '2027-01-12'],
    ['1/12/2027', 'en-US', '2027-01-12'],
    ['12.1.27', 'de-DE', '2027-01-12'],
    ['12 1', 'en-GB', '2026-01-12'],
    ['12 Jan 2027', 'en-GB', '2027-01-12'],
    ['Jan 12, 2027', 'en-US', '2027-01-12'],
    ['12 january', 'en-GB', '2026-01-12'],
    ['3rd sept 27', 'en-GB', '2027-09-03'],
    ['2027 mar 24', 'en-GB', '2027-03-24'],
    ['12. März 2027', 'de-DE', '2027-03-12'],
    [' 29/02/2028 ', 'en-GB', '2028-02-29'],
  ])('%s in %s is %s', (text, locale, date) => {
    expect(parseDateText(text, locale, 2026)).toBe(date);
  });

  it.each(['', 'soon', '31/02/2027', '13/13/2027', '12', '1 2 3 4', '2027-13-01', '12 Foo 2027'])(
    '%s is none',
    (text) => {
      expect(parseDateText(text, 'en-GB', 2026)).toBeNull();
    },
  );
});
