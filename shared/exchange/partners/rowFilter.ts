import type { RowFilter } from './importSettings';

/** Whether a row passes all filters. Case and space at the ends do not matter. */
export function passesFilters(cells: readonly string[], filters: readonly RowFilter[]): boolean {
  return filters.every((filter) => {
    const cell = (cells[filter.column] ?? '').trim().toLowerCase();
    const value = filter.value.trim().toLowerCase();
    switch (filter.test) {
      case 'contains':
        return cell.includes(value);
      case 'equals':
        return cell === value;
      case 'differs':
        return cell !== value;
      case 'filled':
        return cell !== '';
      case 'empty':
        return cell === '';
    }
  });
}
