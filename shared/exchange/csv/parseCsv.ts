import { separatorLine, type Delimiter } from './detectDelimiter';
import { finish } from '../../calculation/steps';
import { cutText } from '../../text/cutText';

/** The most records, columns and characters in one cell that are read. */
export const csvLimits = { records: 200_000, columns: 1_000, cell: 100_000 } as const;

/** Something wrong inside the file. `column` counts from 0. */
export type CsvProblem =
  | { readonly code: 'unclosed-quote'; readonly column: number; readonly lines: number }
  | { readonly code: 'text-after-quote'; readonly column: number }
  | { readonly code: 'cell-too-long'; readonly column: number; readonly length: number }
  | { readonly code: 'control-characters'; readonly column: number };

/** The records of a CSV, the header among them. Blank lines are left out but counted. */
export interface ParsedCsv {
  readonly records: readonly (readonly string[])[];
  /** The row number of each record as a spreadsheet shows it, from 1. */
  readonly rowNumbers: readonly number[];
  /** What is wrong with a record, by its index. */
  readonly problems: ReadonlyMap<number, readonly CsvProblem[]>;
}

/** Why a text is not taken as a table at all. */
export type CsvRefusal =
  | { readonly reason: 'no-records' }
  | { readonly reason: 'too-many-records'; readonly limit: number }
  | { readonly reason: 'too-many-columns'; readonly rowNumber: number; readonly limit: number };

export type ParseResult =
  | { readonly ok: true; readonly csv: ParsedCsv }
  | { readonly ok: false; readonly refusal: CsvRefusal };

const recordsPerStep = 500;
const controlCharacter = /[^\P{Cc}\t\n\r]/u;
const controlCharacters = /[^\P{Cc}\t\n\r]/gu;

/** Reads a CSV (RFC 4180, leniently) in one go. Never throws; see `parseCsvInSteps`. */
export function parseCsv(text: string, delimiter: Delimiter): ParseResult {
  return finish(parseCsvInSteps(text, delimiter));
}

/**
 * Reads a CSV step by step, yielding the part done (0 to 1). Rows end with CRLF, LF or CR; a quote
 * that does not begin a cell is a character like any other. What is wrong is noted by record and
 * the rest is read on; only an empty text or one over the limits is refused.
 */
export function* parseCsvInSteps(
  text: string,
  delimiter: Delimiter,
): Generator<number, ParseResult> {
  const reader = new RecordReader(text, delimiter, separatorLine(text)?.end ?? 0);
  const records: string[][] = [];
  const rowNumbers: number[] = [];
  const problems = new Map<number, readonly CsvProblem[]>();
  let rowNumber = reader.position > 0 ? 1 : 0;
  while (!reader.isAtEnd) {
    const cells = reader.readRecord();
    rowNumber += 1;
    if (rowNumber % recordsPerStep === 0) yield reader.position / text.length;
    if (cells === null) {
      const refusal = { reason: 'too-many-columns', rowNumber, limit: csvLimits.columns } as const;
      return { ok: false, refusal };
    }
    if (cells.length === 1 && cells[0] === '') continue;
    if (records.length === csvLimits.records) {
      return { ok: false, refusal: { reason: 'too-many-records', limit: csvLimits.records } };
    }
    if (reader.problems.length > 0) problems.set(records.length, reader.problems);
    records.push(cells);
    rowNumbers.push(rowNumber);
  }
  if (records.length === 0) return { ok: false, refusal: { reason: 'no-records' } };
  return { ok: true, csv: { records, rowNumbers, problems } };
}

/** Reads one record after the other from a text. */
class RecordReader {
  position: number;
  problems: CsvProblem[] = [];
  private readonly text: string;
  private readonly delimiter: Delimiter;
  private readonly hasControlCharacters: boolean;

  constructor(text: string, delimiter: Delimiter, start: number) {
    this.text = text;
    this.delimiter = delimiter;
    this.position = start;
    this.hasControlCharacters = controlCharacter.test(text);
  }

  get isAtEnd(): boolean {
    return this.position >= this.text.length;
  }

  /** The cells of the next record, or null when it has too many. Sets `problems`. */
  readRecord(): string[] | null {
    this.problems = [];
    const cells: string[] = [];
    for (;;) {
      if (cells.length === csvLimits.columns) return null;
      const isQuoted = this.text[this.position] === '"';
      const cell = isQuoted ? this.readQuoted(cells.length) : this.readPlain();
      cells.push(this.checked(cell, cells.length));
      if (this.text[this.position] !== this.delimiter) break;
      this.position += 1;
    }
    if (this.text[this.position] === '\r')
      this.position += this.text[this.position + 1] === '\n' ? 2 : 1;
    else if (this.text[this.position] === '\n') this.position += 1;
    return cells;
  }

  private readPlain(): string {
    const start = this.position;
    let at = start;
    for (; at < this.text.length; at += 1) {
      const character = this.text[at];
      if (character === this.delimiter || character === '\n' || character === '\r') break;
    }
    this.position = at;
    return this.text.slice(start, at);
  }

  private readQuoted(column: number): string {
    const start = this.position + 1;
    let cell = '';
    let from = start;
    for (;;) {
      const quote = this.text.indexOf('"', from);
      if (quote < 0) {
        const rest = this.text.slice(from);
        this.position = this.text.length;
        const lines = this.text.slice(start).split(/\r\n|\n|\r/).length;
        this.problems.push({ code: 'unclosed-quote', column, lines });
        return cell + rest;
      }
      cell += this.text.slice(from, quote);
      if (this.text[quote + 1] !== '"') {
        this.position = quote + 1;
        break;
      }
      cell += '"';
      from = quote + 2;
    }
    const after = this.readPlain();
    if (after.trim() === '') return cell;
    this.problems.push({ code: 'text-after-quote', column });
    return cell + after;
  }

  private checked(cell: string, column: number): string {
    if (cell.length > csvLimits.cell) {
      this.problems.push({ code: 'cell-too-long', column, length: cell.length });
      return cutText(cell, csvLimits.cell);
    }
    if (!this.hasControlCharacters || !controlCharacter.test(cell)) return cell;
    this.problems.push({ code: 'control-characters', column });
    return cell.replace(controlCharacters, '');
  }
}
