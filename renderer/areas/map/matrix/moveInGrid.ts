/** A field of a grid; the first row and the first column are 0. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** Where a key leads from a field; null for keys that do not move. With Control: to the far end. */
export function moveInGrid(
  from: GridPlace,
  key: string,
  size: { readonly rows: number; readonly columns: number },
  isFar: boolean,
): GridPlace | null {
  const step = steps[key];
  if (!step || size.rows === 0) return null;
  const isEdge = key === 'Home' || key === 'End';
  const rows = isFar && isEdge ? step[1] : isFar ? step[0] * size.rows : step[0];
  const columns = isFar ? step[1] * size.columns : step[1];
  const within = (value: number, count: number): number => Math.min(count - 1, Math.max(0, value));
  return {
    row: within(from.row + rows, size.rows),
    column: within(from.column + columns, size.columns),
  };
}
