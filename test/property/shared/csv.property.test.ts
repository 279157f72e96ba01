import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsvTable } from '@shared/exchange/csv/csvTable';
import { decodeTextInSteps } from '@shared/exchange/csv/decodeText';
import { delimiters, detectDelimiter } from '@shared/exchange/csv/detectDelimiter';
import { detectEncoding, textEncodings } from '@shared/exchange/csv/detectEncoding';
import { guardCell, unguardCell } from '@shared/exchange/csv/formulaGuard';
import { joinList, splitList } from '@shared/exchange/csv/listCell';
import { parseCsv } from '@shared/exchange/csv/parseCsv';
import { refuseFile } from '@shared/exchange/csv/refuseFile';
import { finish } from '@shared/calculation/steps';
import { writeCsv } from '@shared/exchange/csv/writeCsv';

const csvLike = fc.string({
  unit: fc.constantFrom('"', ',', ';', '\n', '\r', '\t', '|', 'a', 'b', ' ', "'", '=', '\0', 'ü'),
  maxLength: 60,
});
const cell = fc.oneof(csvLike, fc.string({ unit: 'grapheme', maxLength: 12 }));
const readable = cell.map((text) => text.replace(/[^\P{Cc}\t\n\r]/gu, ''));

describe('CSV', () => {
  it('reads any bytes without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (bytes, hasHeader) => {
        refuseFile(bytes);
        for (const encoding of [detectEncoding(bytes).encoding, ...textEncodings]) {
          const { text } = finish(decodeTextInSteps(bytes, encoding));
          const parsed = parseCsv(text, detectDelimiter(text));
          if (parsed.ok) toCsvTable(parsed.csv, hasHeader);
        }
      }),
    );
  });

  it('reads back what it wrote', () => {
    const rows = fc.array(fc.array(readable, { minLength: 2, maxLength: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, fc.constantFrom(...delimiters), (written, delimiter) => {
        fc.pre(!/^'*sep=/i.test(written[0]?.[0] ?? ''));
        const parsed = parseCsv(writeCsv(written, { delimiter, byteOrderMark: false }), delimiter);
        if (!parsed.ok) throw new Error(parsed.refusal.reason);
        expect(parsed.csv.records.map((record) => record.map(unguardCell))).toEqual(written);
        expect(parsed.csv.problems.size).toBe(0);
      }),
    );
  });

  it('agrees with Papa Parse on well-formed text', () => {
    const rows = fc.array(fc.array(readable, { minLength: 2, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, (written) => {
        fc.pre(!/^'*sep=/i.test(written[0]?.[0] ?? ''));
        const text = writeCsv(written, { delimiter: ',', byteOrderMark: false });
        const parsed = parseCsv(text, ',');
        const theirs = Papa.parse<string[]>(text, { delimiter: ',', newline: '\r\n' });
        const records = theirs.data.filter((record) => record.length > 1);
        expect(parsed.ok ? parsed.csv.records : null).toEqual(records);
      }),
    );
  });

  it('guards every cell against formulas, reversibly', () => {
    fc.assert(
      fc.property(cell, (text) => {
        const guarded = guardCell(text);
        expect(unguardCell(guarded)).toBe(text);
        expect(guarded).not.toMatch(/^(?:[=@\t\r\n]|[+-](?!\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$))/);
      }),
    );
  });

  it('splits the lists it joined', () => {
    const item = readable.map((text) => text.trim()).filter((text) => text !== '');
    fc.assert(
      fc.property(fc.uniqueArray(item, { maxLength: 5 }), (items) => {
        expect(splitList(joinList(items))).toEqual(items);
      }),
    );
  });
});
