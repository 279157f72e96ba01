import type { Delimiter } from './detectDelimiter';
import { guardCell } from './formulaGuard';

export interface CsvOptions {
  readonly delimiter: Delimiter;
  /** Starts the text with U+FEFF, which Excel needs to read UTF-8. */
  readonly byteOrderMark: boolean;
}

/**
 * Writes rows as CSV (RFC 4180): CRLF after each record, quotes where needed. Cells are guarded
 * against being run as formulas, see `guardCell`.
 */
export function writeCsv(rows: readonly (readonly string[])[], options: CsvOptions): string {
  const lines = rows.map((row) =>
    row.map((cell) => quoteCell(guardCell(cell), options.delimiter)).join(options.delimiter),
  );
  const text = lines.map((line) => `${line}\r\n`).join('');
  return options.byteOrderMark ? `\uFEFF${text}` : text;
}

function quoteCell(cell: string, delimiter: Delimiter): string {
  const needsQuotes = cell.includes(delimiter) || /["\r\n]|^\s|\s$/.test(cell);
  return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
