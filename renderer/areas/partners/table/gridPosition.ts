import type { GridRow } from '@shared/partners/gridRows';

/** The index that stands for the header. */
export const headerIndex = -1;

/** Where the keyboard is in the table. */
export interface GridPosition {
  /** The key of the row; null for the header. */
  readonly rowKey: string | null;
  /** Where that row was last seen, for when it is gone. */
  readonly rowIndex: number;
  readonly columnId: string;
  readonly isEditing: boolean;
}

const startPosition: GridPosition = {
  rowKey: '',
  rowIndex: 0,
  columnId: 'name',
  isEditing: false,
};

/** The name of a partner in the first row that shows it; the first row when none does. */
export function positionOf(rows: readonly GridRow[], partnerId: string | null): GridPosition {
  const rowIndex = rows.findIndex((row) => row.type === 'partner' && row.partner.id === partnerId);
  const rowKey = rows[rowIndex]?.key;
  return rowKey === undefined ? startPosition : { ...startPosition, rowKey, rowIndex };
}

/** The position with its row and column looked up: both may have moved, or be gone. */
export function locate(
  position: GridPosition,
  rows: readonly GridRow[],
  indexOf: ReadonlyMap<string, number>,
  columnIds: readonly string[],
): GridPosition {
  const columnId = columnIds.includes(position.columnId) ? position.columnId : 'name';
  if (position.rowKey === null) return { ...position, rowIndex: headerIndex, columnId };
  const found = indexOf.get(position.rowKey);
  if (found !== undefined) return { ...position, rowIndex: found, columnId };
  const rowIndex = Math.min(Math.max(0, position.rowIndex), rows.length - 1);
  const rowKey = rows[rowIndex]?.key ?? null;
  return { rowKey, rowIndex, columnId, isEditing: false };
}

/** Where a key leads from a place; null when it is not a key of movement. */
export function moveBy(
  key: string,
  isFar: boolean,
  at: { readonly rowIndex: number; readonly column: number },
  size: { readonly rows: number; readonly columns: number; readonly page: number },
): { readonly rowIndex: number; readonly column: number } | null {
  const lastRow = size.rows - 1;
  const lastColumn = size.columns - 1;
  const row = (rowIndex: number) => ({
    ...at,
    rowIndex: Math.min(lastRow, Math.max(headerIndex, rowIndex)),
  });
  const column = (next: number) => ({ ...at, column: Math.min(lastColumn, Math.max(0, next)) });
  switch (key) {
    case 'ArrowDown':
      return row(isFar ? lastRow : at.rowIndex + 1);
    case 'ArrowUp':
      return row(isFar ? 0 : at.rowIndex - 1);
    case 'PageDown':
      return row(at.rowIndex + size.page);
    case 'PageUp':
      return row(Math.max(0, at.rowIndex - size.page));
    case 'ArrowRight':
      return column(isFar ? lastColumn : at.column + 1);
    case 'ArrowLeft':
      return column(isFar ? 0 : at.column - 1);
    case 'Home':
      return isFar ? { rowIndex: Math.min(0, lastRow), column: 0 } : column(0);
    case 'End':
      return isFar ? { rowIndex: lastRow, column: lastColumn } : column(lastColumn);
    default:
      return null;
  }
}
