import { describe, expect, it } from 'vitest';
import { guardCell, unguardCell } from '@shared/exchange/csv/formulaGuard';
import { joinList, splitList } from '@shared/exchange/csv/listCell';
import { writeCsv } from '@shared/exchange/csv/writeCsv';

describe('writeCsv', () => {
  it('quotes what needs it and ends records with CRLF', () => {
    const rows = [
      ['a', 'b;c', 'd,e'],
      ['say "x"', 'two\nlines', ' space'],
    ];
    expect(writeCsv(rows, { delimiter: ',', byteOrderMark: false })).toBe(
      'a,b;c,"d,e"\r\n"say ""x""","two\nlines"," space"\r\n',
    );
    expect(writeCsv([['a']], { delimiter: ';', byteOrderMark: true })).toBe('\uFEFFa\r\n');
  });
});

describe('guardCell', () => {
  it.each([
    ['=HYPERLINK("https://x.example")', `'=HYPERLINK("https://x.example")`],
    ['+49 30 1234', `'+49 30 1234`],
    ['-1+1', `'-1+1`],
    ['@SUM(A1)', `'@SUM(A1)`],
    ['\t=1', `'\t=1`],
    ['\r=1', `'\r=1`],
    ["'=1", "''=1"],
    ['-5', '-5'],
    ['+1.5e3', '+1.5e3'],
    ["'tis", "'tis"],
    ['plain', 'plain'],
  ])('writes %j as %j and reads it back', (cell, guarded) => {
    expect(guardCell(cell)).toBe(guarded);
    expect(unguardCell(guarded)).toBe(cell);
  });
});

describe('splitList', () => {
  it.each([
    ['a; b ;c', ['a', 'b', 'c']],
    ['a, b', ['a', 'b']],
    ['a|b', ['a', 'b']],
    ['a, b; c', ['a, b', 'c']],
    ['"a; b"; c', ['a; b', 'c']],
    ['a;;a; ', ['a']],
    ['5" disk; 3" disk', ['5" disk', '3" disk']],
    ['', []],
  ])('splits %j', (cell, items) => {
    expect(splitList(cell)).toEqual(items);
  });

  it('reads back what joinList wrote', () => {
    const items = ['a', 'b;c', 'say "x"', 'd,e', '|'];
    expect(splitList(joinList(items))).toEqual(items);
  });
});
