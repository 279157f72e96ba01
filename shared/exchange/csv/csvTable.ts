import { unguardCell } from './formulaGuard';
import type { CsvProblem, ParsedCsv } from './parseCsv';

/** A problem of one row, as parsed or found when its cells are counted against the headings. */
export type RowDamage =
  CsvProblem | { readonly code: 'extra-cells'; readonly found: number; readonly expected: number };

/** A CSV as headings and rows. Cells that a short row lacks read as ''. */
export interface CsvTable {
  readonly headers: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The row number of each row as a spreadsheet shows it, from 1. */
  readonly rowNumbers: readonly number[];
  /** What is wrong with a row, by its index in `rows`. */
  readonly damage: ReadonlyMap<number, readonly RowDamage[]>;
}

/**
 * Makes a table of parsed records. With `hasHeader` the first record gives the headings, otherwise
 * they are empty. Formula guards are taken off (see `guardCell`). There are as many columns as the header has cells (without: as the longest row).
 */
export function toCsvTable(csv: ParsedCsv, hasHeader: boolean): CsvTable {
  const skip = hasHeader ? 1 : 0;
  const rows = csv.records.slice(skip).map(unguardRow);
  const headers = hasHeader
    ? headersOf(csv.records[0] ?? [], rows)
    : Array.from({ length: rows.reduce((most, row) => Math.max(most, row.length), 0) }, () => '');
  const damage = new Map<number, readonly RowDamage[]>();
  rows.forEach((row, index) => {
    const problems: RowDamage[] = [...(csv.problems.get(index + skip) ?? [])];
    if (
      row.length > headers.length &&
      row.slice(headers.length).some((cell) => cell.trim() !== '')
    ) {
      problems.push({ code: 'extra-cells', found: row.length, expected: headers.length });
    }
    if (problems.length > 0) damage.set(index, problems);
  });
  return { headers, rows, rowNumbers: csv.rowNumbers.slice(skip), damage };
}

/** Whether the cells of a row may not be what they seem: its values are not to be trusted. */
export function isDamaged(table: CsvTable, row: number): boolean {
  const damage = table.damage.get(row) ?? [];
  return damage.some(({ code }) => code !== 'control-characters' && code !== 'text-after-quote');
}

/** The headings without the empty columns that spreadsheets leave at the right end. */
function headersOf(header: readonly string[], rows: readonly (readonly string[])[]): string[] {
  let count = header.length;
  const isUnused = (column: number): boolean =>
    (header[column] ?? '').trim() === '' && rows.every((row) => (row[column] ?? '').trim() === '');
  while (count > 1 && isUnused(count - 1)) count -= 1;
  return header.slice(0, count).map((heading) => unguardCell(heading).trim());
}

function unguardRow(row: readonly string[]): readonly string[] {
  return row.some((cell) => cell.startsWith("'")) ? row.map(unguardCell) : row;
}
