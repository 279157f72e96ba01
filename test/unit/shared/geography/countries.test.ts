import { describe, expect, it } from 'vitest';
import { countries, findCountry, regionsOfCountries } from '@shared/geography/countries';

describe('countries', () => {
  it('holds the 249 countries of ISO 3166-1, all but Antarctica in a region', () => {
    expect(countries.size).toBe(249);
    const without = [...countries.values()].filter(({ region }) => region === null);
    expect(without.map(({ code }) => code)).toEqual(['AQ']);
    expect(new Set([...countries.values()].map(({ code3 }) => code3)).size).toBe(249);
  });

  it('finds every country by its own name and codes', () => {
    for (const { code, code3, name } of countries.values()) {
      expect([findCountry(code), findCountry(code3), findCountry(name)]).toEqual([
        code,
        code,
        code,
      ]);
    }
  });

  it.each([
    ['the Netherlands', 'NL'],
    ['usa', 'US'],
    ['U.S.A.', 'US'],
    ['Korea, Republic of', 'KR'],
    ['cote d’ivoire', 'CI'],
    ['Côte d’Ivoire', 'CI'],
    ['ST. LUCIA', 'LC'],
    ['Saint Lucia', 'LC'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Atlantis', null],
    ['', null],
    ['__proto__', null],
  ])('reads %j as %j', (text, code) => {
    expect(findCountry(text)).toBe(code);
  });

  it('gives the regions of several countries once each', () => {
    expect(regionsOfCountries(['DE', 'FR', 'MX', 'AQ', 'US'])).toEqual([
      'europe',
      'latin-america',
      'north-america',
    ]);
  });
});
