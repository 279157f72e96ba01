import { describe, expect, it } from 'vitest';
import { placeKeys } from '@renderer/ui/charts/chartPicture';

const keys = ['agreed', 'other', 'none'].map((label) => ({ label, color: '#000000' }));
const tenEach = (text: string): number => text.length * 10;

describe('the keys below a picture of a chart', () => {
  it('stand side by side while there is room', () => {
    expect(placeKeys(keys, 1000, tenEach).map(({ line }) => line)).toEqual([0, 0, 0]);
    expect(placeKeys(keys, 1000, tenEach).map(({ x }) => x)).toEqual([0, 100, 190]);
  });

  it('go on in the next line', () => {
    expect(placeKeys(keys, 180, tenEach).map(({ x, line }) => [x, line])).toEqual([
      [0, 0],
      [100, 0],
      [0, 1],
    ]);
    expect(placeKeys(keys, 20, tenEach).map(({ line }) => line)).toEqual([0, 1, 2]);
  });
});
