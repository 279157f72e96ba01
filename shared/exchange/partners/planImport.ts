import type { Document } from '../../document/document';
import type { CsvTable } from '../csv/csvTable';
import { finish } from '../../calculation/steps';
import { importContext, type ImportContext } from './importContext';
import type { ImportPlan } from './importPlan';
import type { ImportSettings } from './importSettings';
import { findMatchesInSteps } from './findMatches';
import { PartnerIndex } from './partnerIndex';
import { PlanWriter } from './planWriter';
import { readRow, type ReadRow } from './readRow';
import type { SiftedRow } from './siftedRow';
import { regionsOfCountries } from '../../geography/countries';
import { passesFilters } from './rowFilter';

const rowsPerStep = 200;

/** Works out in one go what an import will do; see `planImportInSteps`. */
export function planImport(
  document: Document,
  table: CsvTable,
  settings: ImportSettings,
  today: string,
): ImportPlan {
  return finish(planImportInSteps(document, table, settings, today));
}

/**
 * Works out step by step what an import will do, yielding the part done (0 to 1). Rows are read,
 * matched with the partners of the plan, then with each other, in file order. `today` is
 * YYYY-MM-DD. The document is not touched; see `applyImport`.
 */
export function* planImportInSteps(
  document: Document,
  table: CsvTable,
  settings: ImportSettings,
  today: string,
): Generator<number, ImportPlan> {
  const context = importContext(document, settings, today);
  const index = yield* within(PartnerIndex.inSteps(document), 0, 0.2);
  const rows: SiftedRow[] = [];
  for (let row = 0; row < table.rows.length; row += 1) {
    rows.push(siftRow(table, row, context));
    if (row % rowsPerStep === 0) yield 0.2 + (row / table.rows.length) * 0.35;
  }
  const matches = yield* within(findMatchesInSteps(rows, index, settings), 0.55, 0.65);
  const writer = new PlanWriter(table, context, index);
  for (const row of rows) {
    writer.write(row, matches.get(row.row) ?? null);
    if (row.row % rowsPerStep === 0) yield 0.65 + (row.row / table.rows.length) * 0.35;
  }
  return writer.finish();
}

/** Steps that are a part of longer work. */
function* within<Result>(
  steps: Generator<number, Result>,
  from: number,
  to: number,
): Generator<number, Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + step.value * (to - from);
  }
}

function siftRow(table: CsvTable, row: number, context: ImportContext): SiftedRow {
  const { settings } = context;
  const read = withDerivedRegions(readRow(table, row, context), context);
  if (settings.leftOut.has(row)) return { row, read, leftOut: 'by-hand' };
  if (!passesFilters(table.rows[row] ?? [], settings.filters)) {
    return { row, read, leftOut: 'filtered' };
  }
  return { row, read, leftOut: null };
}

/** Countries say which regions a partner is in, when no column does. */
function withDerivedRegions(read: ReadRow, context: ImportContext): ReadRow {
  const { fields } = read.values;
  const isWanted = context.settings.regionsFromCountries && !context.hasRegionColumn;
  if (!isWanted || !fields.countries) return read;
  const regions = regionsOfCountries(fields.countries);
  if (regions.length === 0) return read;
  return { ...read, values: { ...read.values, fields: { ...fields, regions } } };
}
