import { expect, it } from 'vitest';
import { paletteRowHeight, takesTwoLines } from '@renderer/areas/map/paletteHeights';

function heightOf(name: string, detail: string): number {
  const what = { type: 'partner', partnerId: 'partner_00000000000001', name } as const;
  return paletteRowHeight({ type: 'item', id: name, what, hue: 'technology', detail });
}

it('gives what is too long for the column of the palette a second line', () => {
  const long = 'Educational institution (as distributor)';
  expect(takesTwoLines('name', 'Foundation-model vendor')).toBe(true);
  expect(takesTwoLines('name', 'Cloud marketplace')).toBe(false);
  expect(heightOf('OpenAI', 'Cloud marketplace')).toBe(34);
  expect(heightOf('OpenAI', long)).toBeGreaterThanOrEqual(15 + 2 * 14);
  expect(heightOf(long, long)).toBeGreaterThanOrEqual(2 * 15 + 2 * 14);
});
