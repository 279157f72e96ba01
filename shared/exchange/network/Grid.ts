import { cardCell } from '../../mapping/card';
import type { Box, Point } from '../../scene/geometry';

/** Places side by side, in about as many rows as columns. */
export class Grid {
  private taken = 0;
  private readonly columns: number;
  private readonly cell = { width: cardCell.width, height: cardCell.height };

  constructor(
    private readonly origin: Point,
    count: number,
  ) {
    this.columns = Math.max(1, Math.ceil(Math.sqrt(count * 0.6)));
  }

  /** The next box; what is larger than a cell is made to fit it. */
  next({ width, height }: { readonly width: number; readonly height: number }): Box {
    const { cell, columns, origin } = this;
    const column = this.taken % columns;
    const row = Math.floor(this.taken / columns);
    this.taken += 1;
    const x = origin.x + column * cell.width;
    const y = origin.y + row * cell.height;
    return { x, y, width: Math.min(width, cell.width), height: Math.min(height, cell.height) };
  }
}
