import type { Box } from './geometry';

/** Sheets of paper, in millimetres, upright. */
const papers = {
  a4: { width: 210, height: 297 },
  a3: { width: 297, height: 420 },
  a0: { width: 841, height: 1189 },
  letter: { width: 215.9, height: 279.4 },
  tabloid: { width: 279.4, height: 431.8 },
} as const;
export type PaperName = keyof typeof papers;

/** Millimetres of one map unit at 100 %: 96 of them are an inch. */
const unit = 25.4 / 96;
/** Printers leave an edge of about this, in millimetres. */
const margin = 10;
/** The most sheets one document may have. */
export const mostPages = 200;

export interface PageOptions {
  readonly paper: PaperName;
  readonly landscape: boolean;
  /** One sheet that shows everything, or as many as it takes at a scale (1 is 100 %). */
  readonly scale: 'fit' | number;
}

export interface PagePlan {
  /** The sheet as it lies, in millimetres. */
  readonly sheet: { readonly width: number; readonly height: number };
  readonly margin: number;
  readonly columns: number;
  readonly rows: number;
  /** The part of the map on each sheet, row by row. All are of one size: that of the printed area. */
  readonly views: readonly Box[];
}

/** How a part of a map comes onto paper. The content lies in the middle of the sheets. */
export function planPages(content: Box, options: PageOptions): PagePlan {
  const { width, height } = papers[options.paper];
  const sheet = options.landscape ? { width: height, height: width } : { width, height };
  const room = { width: sheet.width - 2 * margin, height: sheet.height - 2 * margin };
  const perUnit =
    options.scale === 'fit'
      ? Math.min(room.width / content.width, room.height / content.height)
      : unit * options.scale;
  const view = { width: room.width / perUnit, height: room.height / perUnit };
  // A hair over a whole sheet is rounding, not content.
  const columns = Math.max(1, Math.ceil(content.width / view.width - 1e-6));
  const rows = Math.max(1, Math.ceil(content.height / view.height - 1e-6));
  const left = content.x + (content.width - columns * view.width) / 2;
  const top = content.y + (content.height - rows * view.height) / 2;
  const count = columns * rows <= mostPages ? columns * rows : 0;
  const views = Array.from({ length: count }, (_, index) => ({
    x: left + (index % columns) * view.width,
    y: top + Math.floor(index / columns) * view.height,
    ...view,
  }));
  return { sheet, margin, columns, rows, views };
}
