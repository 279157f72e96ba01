import type { CsvTable } from '@shared/exchange/csv/csvTable';
import {
  takesSeveralColumns,
  targetKey,
  type ColumnTarget,
} from '@shared/exchange/partners/columnTarget';

/** What is wrong with the choice of columns; the import cannot go on with any of it. */
export interface ColumnFaults {
  readonly lacksName: boolean;
  /** Columns whose single-valued target another column has too. */
  readonly twice: ReadonlySet<number>;
  /** Columns that go to a new field without a name. */
  readonly unnamed: ReadonlySet<number>;
}

export function findColumnFaults(columns: readonly ColumnTarget[]): ColumnFaults {
  const byKey = new Map<string, number[]>();
  const unnamed = new Set<number>();
  columns.forEach((target, column) => {
    if (target.to === 'new-own-field' && target.name.trim() === '') unnamed.add(column);
    else if (!takesSeveralColumns(target)) {
      const key = targetKey(target);
      byKey.set(key, [...(byKey.get(key) ?? []), column]);
    }
  });
  const twice = new Set([...byKey.values()].filter((list) => list.length > 1).flat());
  return { lacksName: columns.every(({ to }) => to !== 'name'), twice, unnamed };
}

/** Whether the columns stand in the way of the import. */
export function hasColumnFaults(columns: readonly ColumnTarget[]): boolean {
  const { lacksName, twice, unnamed } = findColumnFaults(columns);
  return lacksName || twice.size > 0 || unnamed.size > 0;
}

/** What a column is called: its heading, or its number when it has none. */
export function columnName(
  table: CsvTable,
  column: number,
  numbered: (number: number) => string,
): string {
  const heading = table.headers[column] ?? '';
  return heading === '' ? numbered(column + 1) : heading;
}
