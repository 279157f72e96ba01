import { describe, expect, it } from 'vitest';
import {
  defaultViewSettings,
  moveColumn,
  toggleSort,
  viewSettingsSchema,
} from '@shared/partners/viewSettings';

const ids = (columns: typeof defaultViewSettings.columns) => columns.map(({ fieldId }) => fieldId);

describe('viewSettings', () => {
  it('has defaults that are valid', () => {
    expect(viewSettingsSchema.parse(defaultViewSettings)).toEqual(defaultViewSettings);
  });

  it('sorts up, down, not at all by one header', () => {
    const up = toggleSort([], 'tier', false);
    const down = toggleSort(up, 'tier', false);
    expect(up).toEqual([{ fieldId: 'tier', direction: 'ascending' }]);
    expect(down).toEqual([{ fieldId: 'tier', direction: 'descending' }]);
    expect(toggleSort(down, 'tier', false)).toEqual([]);
  });

  it('adds to the sorting with Shift, keeping places', () => {
    const two = toggleSort(toggleSort([], 'tier', false), 'name', true);
    expect(two.map(({ fieldId }) => fieldId)).toEqual(['tier', 'name']);
    const turned = toggleSort(two, 'tier', true);
    expect(turned.map(({ direction }) => direction)).toEqual(['descending', 'ascending']);
    expect(toggleSort(turned, 'tier', true)).toEqual([{ fieldId: 'name', direction: 'ascending' }]);
  });

  it('moves columns, never in front of the name', () => {
    const { columns } = defaultViewSettings;
    expect(ids(moveColumn(columns, 'tier', 0)).slice(0, 3)).toEqual(['name', 'tier', 'kind']);
    expect(ids(moveColumn(columns, 'kind', 99)).at(-1)).toBe('kind');
    expect(moveColumn(columns, 'name', 3)).toBe(columns);
  });
});
