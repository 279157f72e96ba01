import { describe, expect, it } from 'vitest';
import { targetKey } from '@shared/exchange/partners/columnTarget';
import { guessColumns } from '@shared/exchange/partners/guessColumns';
import { guessFieldType, guessValueStyle } from '@shared/exchange/partners/guessFieldType';
import { buildPlan } from '../../../../builders/plan';
import { tableOfText } from '../../../../builders/csvTable';

const plan = buildPlan((draft) => {
  draft.add('ownField', { name: 'Data residency', type: 'text', order: 'a0' });
  draft.add('ownField', { name: 'Status', type: 'text', order: 'a1' });
});

function guess(header: string, ...rows: readonly string[]): string[] {
  const table = tableOfText([header, ...rows].join('\n'));
  return guessColumns(table, plan.ownField.values()).map(targetKey);
}

describe('guessColumns', () => {
  it('knows the headings of a CRM', () => {
    const header =
      'Account Name,Website URL,Industry,Country,Account Owner,Email,Phone,About,Labels';
    expect(guess(header, 'a,b,c,d,e,f,g,h,i')).toEqual([
      'name',
      'website',
      'kind',
      'countries',
      'owner',
      'contact:0:email',
      'contact:0:phone',
      'description',
      'tags',
    ]);
  });

  it('prefers own fields of the plan to what others call our fields', () => {
    const [, residency, status] = guess('Name,data residency,STATUS', 'a,b,c');
    expect(residency).toMatch(/^own:ownField_/);
    expect(status).toMatch(/^own:ownField_/);
  });

  it('gives one column each to single fields and makes own fields of the rest', () => {
    expect(guess('Company,Name,Score,', 'a,b,5,')).toEqual(['new:company', 'name', 'new:score']);
  });

  it('gives duplicate headings one place', () => {
    expect(guess('Name,Website,Website,Score,Score', 'a,b,c,1,2')).toEqual([
      'name',
      'website',
      'new:website',
      'new:score',
      'nothing',
    ]);
  });

  it('takes the first column with values for the name when no heading says so', () => {
    expect(guess('X1,X2', ',Acme')).toEqual(['nothing', 'name']);
  });

  it('is not led astray by hostile headings', () => {
    expect(guess('__proto__,constructor,Name', 'a,b,c')).toEqual([
      'new:__proto__',
      'new:constructor',
      'name',
    ]);
  });

  it('reads numbered contacts', () => {
    expect(guess('Name,Contact name,Contact 2 email,Contact 2 role', 'a,b,c,d')).toEqual([
      'name',
      'contact:0:name',
      'contact:1:email',
      'contact:1:role',
    ]);
  });
});

describe('guessFieldType', () => {
  it.each([
    ['yes-no', ['yes', 'No', '']],
    ['number', ['1', '2.5', '-3']],
    ['text', ['007', '12']],
    ['date', ['2027-01-31', '31.12.2026']],
    ['link', ['https://a.example', 'http://b.example/x']],
    ['choice', ['gold', 'silver', 'gold', 'gold', 'silver', 'gold', 'gold', 'silver']],
    ['text', ['gold', 'silver', 'bronze']],
  ] as const)('gives %s for %j', (type, values) => {
    const table = tableOfText(['a,b', ...values.map((value) => `x,${value}`)].join('\n'));
    expect(guessFieldType(table, 1)).toBe(type);
  });

  it('sees the order of dates and the decimal sign where the values prove it', () => {
    expect(guessValueStyle(['01/02/2027', '12/31/2026'])).toEqual({
      dateOrder: 'month-first',
      decimal: 'point',
    });
    expect(guessValueStyle(['1.234,50', '31/12/2026'])).toEqual({
      dateOrder: 'day-first',
      decimal: 'comma',
    });
    expect(guessValueStyle(['1,234', '2,345.67']).decimal).toBe('point');
  });
});
