import { textWidth } from '@shared/scene/text';
import type { PaletteRow } from './paletteRows';

/** For words in the column of 220 px when the list can be scrolled, beside a picture or alone. */
const rooms = { name: 144, detail: 144, family: 176 } as const;
const sizes = { name: 13, detail: 12, family: 12 } as const;
const lineHeights = { name: 15, detail: 14, family: 18 } as const;
/** An item on one line, or with a detail on one line each. */
const itemHeight = 34;

type TextPart = keyof typeof rooms;

/** Whether a text of the palette stands on two lines: on one it would be cut. */
export function takesTwoLines(part: TextPart, text: string): boolean {
  return textWidth(text, sizes[part]) > rooms[part];
}

/** The height of a line of the palette, known without the page: thousands are not in it. */
export function paletteRowHeight(row: PaletteRow): number {
  if (row.type === 'section') return 36;
  if (row.type === 'family') return 8 + heightOf('family', row.name);
  if (row.type === 'allPlaced') return itemHeight;
  const words = heightOf('name', row.what.name) + heightOf('detail', row.detail);
  return words < itemHeight - 4 ? itemHeight : words + 9;
}

function heightOf(part: TextPart, text: string): number {
  if (text === '') return 0;
  return lineHeights[part] * (takesTwoLines(part, text) ? 2 : 1);
}
