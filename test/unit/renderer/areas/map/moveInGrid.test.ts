import { describe, expect, it } from 'vitest';
import { moveInGrid } from '@renderer/areas/map/matrix/moveInGrid';

const size = { rows: 30, columns: 4 };
const from = { row: 12, column: 1 };

describe('moveInGrid', () => {
  it.each([
    ['ArrowUp', false, { row: 11, column: 1 }],
    ['ArrowRight', false, { row: 12, column: 2 }],
    ['PageDown', false, { row: 22, column: 1 }],
    ['Home', false, { row: 12, column: 0 }],
    ['End', false, { row: 12, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 29, column: 3 }],
    ['ArrowDown', true, { row: 29, column: 1 }],
    ['ArrowLeft', true, { row: 12, column: 0 }],
  ])('%s (Control: %s) leads to the right field', (key, isFar, to) => {
    expect(moveInGrid(from, key, size, isFar)).toEqual(to);
  });

  it('stays within the grid, and leaves other keys alone', () => {
    expect(moveInGrid({ row: 0, column: 0 }, 'ArrowUp', size, false)).toEqual({
      row: 0,
      column: 0,
    });
    expect(moveInGrid(from, 'a', size, false)).toBeNull();
  });
});
