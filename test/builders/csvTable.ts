import { toCsvTable, type CsvTable } from '@shared/exchange/csv/csvTable';
import { detectDelimiter } from '@shared/exchange/csv/detectDelimiter';
import { parseCsv } from '@shared/exchange/csv/parseCsv';

/** The table of a CSV text with a header. Throws when the text is refused. */
export function tableOfText(text: string): CsvTable {
  const parsed = parseCsv(text, detectDelimiter(text));
  if (!parsed.ok) throw new Error(parsed.refusal.reason);
  return toCsvTable(parsed.csv, true);
}
