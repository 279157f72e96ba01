import { currencyDigits } from '@shared/money/currencyDigits';
import { describe, expect, it } from 'vitest';
import { matchKinds } from '@shared/exchange/partners/matchKinds';
import { matchStage } from '@shared/exchange/partners/matchStages';
import { normaliseDomain } from '@shared/exchange/partners/normaliseDomain';
import { readCountries, readRegions } from '@shared/exchange/partners/readPlaces';
import { readDate, readMoney, readNumber, writeMoney } from '@shared/exchange/partners/readScalars';
import { buildPlanWithKinds } from '../../../../builders/plan';

const point = { dateOrder: 'day-first', decimal: 'point' } as const;
const comma = { dateOrder: 'month-first', decimal: 'comma' } as const;

describe('normaliseDomain', () => {
  it.each([
    ['https://www.Example.com/about?x=1', 'example.com'],
    ['example.com', 'example.com'],
    ['HTTP://user:pass@example.com:8080/', 'example.com'],
    ['//cdn.example.com.', 'cdn.example.com'],
    ['www2.example.com', 'example.com'],
    ['https://github.com/argoproj/argo-cd/issues', 'github.com/argoproj/argo-cd'],
    ['https://github.com/', null],
    ['https://argoproj.github.io/x', 'argoproj.github.io'],
    ['https://www.linkedin.com/company/acme/', 'linkedin.com/company/acme'],
    ['https://play.google.com/store/apps/details?id=a', null],
    ['müller.example', 'müller.example'],
    ['n/a', null],
    ['localhost', null],
    ['', null],
    ['javascript:alert(1)', null],
  ])('reads %j as %j', (website, domain) => {
    expect(normaliseDomain(website)).toBe(domain);
  });
});

describe('readScalars', () => {
  it.each([
    ['1234.5', point, 1234.5],
    ['1,234,567.25', point, 1234567.25],
    ['1 234', point, 1234],
    ["1'234", point, 1234],
    ['1.234,5', comma, 1234.5],
    ['1,5', comma, 1.5],
    ['−3', point, -3],
    ['1e3', point, 1000],
    ['12,34', point, null],
    ['1.2.3', point, null],
    ['abc', point, null],
    ['', point, null],
  ] as const)('reads the number %j', (text, style, value) => {
    expect(readNumber(text, style)).toBe(value);
  });

  it.each([
    ['€ 1,234.56', point, 123456],
    ['1.234,5 EUR', comma, 123450],
    ['USD 10', point, 1000],
    ['0.1', point, 10],
    ['-0.005', point, -1],
    ['90071992547409.93', point, null],
    ['a lot', point, null],
  ] as const)('reads the amount %j', (text, style, minor) => {
    expect(readMoney(text, style, 2)).toBe(minor);
  });

  it('writes amounts that it reads back', () => {
    expect(writeMoney(-5, 2)).toBe('-0.05');
    expect(writeMoney(1234, 0)).toBe('1234');
    expect(currencyDigits('JPY')).toBe(0);
    expect(currencyDigits('EUR')).toBe(2);
  });

  it.each([
    ['2027-02-28', point, '2027-02-28'],
    ['2027-02-29', point, null],
    ['2028-2-29', point, '2028-02-29'],
    ['2027-01-31T23:30:00Z', point, '2027-01-31'],
    ['03/04/2027', point, '2027-04-03'],
    ['03/04/2027', comma, '2027-03-04'],
    ['03.04.2027', comma, '2027-04-03'],
    ['31/12/2027', comma, null],
    ['tomorrow', point, null],
  ] as const)('reads the date %j', (text, style, date) => {
    expect(readDate(text, style)).toBe(date);
  });
});

describe('readPlaces', () => {
  it('knows regions by name, short form and country', () => {
    expect(readRegions('EMEA').found).toEqual(['europe', 'middle-east-africa']);
    expect(readRegions('North America; Japan, Moon')).toEqual({
      found: ['north-america', 'asia-pacific'],
      unknown: ['Moon'],
    });
  });

  it('knows countries, also those with a comma', () => {
    expect(readCountries('Korea, South; Germany').found).toEqual(['KR', 'DE']);
    expect(readCountries('Germany, fr | USA').found).toEqual(['DE', 'FR', 'US']);
    expect(readCountries('Korea, Republic of').found).toEqual(['KR']);
    expect(readCountries('Atlantis')).toEqual({ found: [], unknown: ['Atlantis'] });
  });
});

describe('matchKinds', () => {
  const plan = buildPlanWithKinds('system integrator', 'cloud marketplace', 'data visualisation');
  const kinds = [...plan.partnerKind.values()];
  const suggested = (value: string) => matchKinds([value], kinds).get(value);
  const nameFor = (value: string): string | undefined => {
    const suggestion = suggested(value);
    return kinds.find(({ id }) => id === suggestion?.kindId)?.name;
  };

  it.each([
    ['System Integrators', 'system integrator'],
    ['Marketplace (cloud)', 'cloud marketplace'],
    ['Data Visualization', 'data visualisation'],
    ['Database', undefined],
    ['Data', undefined],
    ['Cloud', undefined],
    ['Integrator', undefined],
    ['Sytem integrator', 'system integrator'],
    ['', undefined],
  ])('suggests for %j: %j', (value, name) => {
    expect(nameFor(value)).toBe(name);
  });

  it('tells the same words from words that are only alike', () => {
    expect(suggested('Marketplace (cloud)')?.likeness).toBe(1);
    expect(suggested('Sytem integrator')?.likeness).toBeLessThan(1);
  });
});

describe('matchStage', () => {
  it.each([
    ['Closed Won', 'agreed'],
    ['3 - In negotiation', 'negotiating'],
    ['ON-HOLD', 'paused'],
    ['Banana', null],
    ['constructor', null],
  ])('reads %j as %j', (value, stage) => {
    expect(matchStage(value)).toBe(stage);
  });
});
