import { describe, expect, it } from 'vitest';
import { toCsvTable } from '@shared/exchange/csv/csvTable';
import { detectDelimiter } from '@shared/exchange/csv/detectDelimiter';
import { csvLimits, parseCsv, type ParsedCsv } from '@shared/exchange/csv/parseCsv';
import { tableOfText } from '../../../../builders/csvTable';

function parsed(text: string): ParsedCsv {
  const result = parseCsv(text, detectDelimiter(text));
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.csv;
}

describe('detectDelimiter', () => {
  it.each([
    ['a,b,c\n1,2,3', ','],
    ['a;b;c\n1,5;2,5;3', ';'],
    ['a\tb\n1\t2', '\t'],
    ['a|b\n1|2', '|'],
    ['name,note\nx,"a;b;c;d"\ny,"e;f;g;h"', ','],
    ['"a;b",c\n"d;e",f', ','],
    ['"a ""; b""";c\n"d";e', ';'],
    ['name\nAcme', ','],
    ['sep=;\na;b', ';'],
    ['', ','],
  ])('finds the delimiter of %j', (text, delimiter) => {
    expect(detectDelimiter(text)).toBe(delimiter);
  });
});

describe('parseCsv', () => {
  it('reads quotes, doubled quotes and line ends inside cells', () => {
    expect(parsed('a,b\r\n"x, ""y""\r\nz",2\r\n').records).toEqual([
      ['a', 'b'],
      ['x, "y"\r\nz', '2'],
    ]);
  });

  it.each([
    ['LF', 'a,b\n1,2\n'],
    ['CRLF', 'a,b\r\n1,2\r\n'],
    ['CR', 'a,b\r1,2\r'],
    ['no end', 'a,b\n1,2'],
    ['a sep line', 'sep=,\r\na,b\r\n1,2'],
  ])('reads lines ended by %s', (_, text) => {
    expect(parsed(text).records).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
  });

  it('keeps the row numbers of the spreadsheet across blank lines', () => {
    expect(parsed('a\n\n1\n\n\n2').rowNumbers).toEqual([1, 3, 6]);
    expect(parsed('sep=,\na,b\n1,2').rowNumbers).toEqual([2, 3]);
  });

  it('keeps empty cells at the end of a row', () => {
    expect(parsed('a,b,\n,,').records).toEqual([
      ['a', 'b', ''],
      ['', '', ''],
    ]);
  });

  it('treats a quote inside a cell as a character', () => {
    expect(parsed('size\n5" disk').records).toEqual([['size'], ['5" disk']]);
  });

  it('notes text after a closing quote and keeps it', () => {
    const csv = parsed('a,b\n"x"y,2');
    expect(csv.records[1]).toEqual(['xy', '2']);
    expect(csv.problems.get(1)).toEqual([{ code: 'text-after-quote', column: 0 }]);
  });

  it('says where a quote was opened that is never closed', () => {
    const csv = parsed('a,b\n1,2\n3,"four\n5,6\n7,8\n');
    expect(csv.records).toHaveLength(3);
    expect(csv.problems.get(2)).toEqual([{ code: 'unclosed-quote', column: 1, lines: 4 }]);
  });

  it('takes control characters out and says so', () => {
    const csv = parsed('a,b\nx\u0000y,\u0007\n');
    expect(csv.records[1]).toEqual(['xy', '']);
    expect(csv.problems.get(1)).toEqual([
      { code: 'control-characters', column: 0 },
      { code: 'control-characters', column: 1 },
    ]);
  });

  it('cuts a giant cell and says how long it was', () => {
    const csv = parsed(`a,b\n1,${'x'.repeat(csvLimits.cell + 1)}`);
    expect(csv.problems.get(1)).toEqual([
      { code: 'cell-too-long', column: 1, length: csvLimits.cell + 1 },
    ]);
    expect(csv.records[1]?.[1]).toHaveLength(csvLimits.cell);
  });

  it('refuses texts without records, with too many records and with too many columns', () => {
    expect(parseCsv('', ',')).toEqual({ ok: false, refusal: { reason: 'no-records' } });
    expect(parseCsv('\n \n'.replace(' ', ''), ',').ok).toBe(false);
    expect(parseCsv('x\n'.repeat(csvLimits.records + 1), ',')).toMatchObject({
      refusal: { reason: 'too-many-records' },
    });
    expect(parseCsv(`a\n${','.repeat(csvLimits.columns)}`, ',')).toEqual({
      ok: false,
      refusal: { reason: 'too-many-columns', rowNumber: 2, limit: csvLimits.columns },
    });
  });

  it('reads deep quoting in linear time', () => {
    const started = performance.now();
    parseCsv(`a\n"${'""'.repeat(500_000)}"`, ',');
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});

describe('toCsvTable', () => {
  it('notes rows with more cells than headings, not those with empty ones more', () => {
    const table = tableOfText('a,b\n1,2,3\n1,2,\n1');
    expect([...table.damage]).toEqual([[0, [{ code: 'extra-cells', found: 3, expected: 2 }]]]);
  });

  it('drops empty columns without heading at the right end', () => {
    expect(tableOfText('a,b,,\n1,2,,\n').headers).toEqual(['a', 'b']);
    expect(tableOfText('a,b,,\n1,2,,x\n').headers).toEqual(['a', 'b', '', '']);
  });

  it('has columns as wide as the widest row without a header', () => {
    const table = toCsvTable(parsed('1,2\n3,4,5'), false);
    expect(table.headers).toEqual(['', '', '']);
    expect(table.rows).toHaveLength(2);
  });
});
