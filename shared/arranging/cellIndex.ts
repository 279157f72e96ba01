/**
 * What lies near what, by cells of one size. Numbers are put in by a place and found again from any
 * place in the same cell or one beside it. Cells that fall on the same entry of the table are not
 * told apart: whoever asks looks at the distance anyway.
 */
export class CellIndex {
  readonly #heads: Int32Array;
  readonly #nexts: Int32Array;

  /** For numbers below `capacity`, each put in at most once. */
  constructor(
    private readonly cell: { readonly width: number; readonly height: number },
    capacity: number,
  ) {
    let size = 16;
    while (size < 2 * capacity) size *= 2;
    this.#heads = new Int32Array(size).fill(-1);
    this.#nexts = new Int32Array(capacity).fill(-1);
  }

  clear(): void {
    this.#heads.fill(-1);
  }

  put(number: number, x: number, y: number): void {
    const slot = this.#slot(this.#column(x), this.#row(y));
    this.#nexts[number] = this.#heads[slot] ?? -1;
    this.#heads[slot] = number;
  }

  /** Whether `test` holds for any of the numbers near a place. It may be asked twice about one. */
  someNear(x: number, y: number, test: (number: number) => boolean): boolean {
    const [column, row] = [this.#column(x), this.#row(y)];
    // Its own cell first: whether a place is taken is nearly always decided there.
    if (this.#someIn(column, row, test)) return true;
    for (let right = -1; right <= 1; right += 1) {
      for (let down = -1; down <= 1; down += 1) {
        if (right === 0 && down === 0) continue;
        if (this.#someIn(column + right, row + down, test)) return true;
      }
    }
    return false;
  }

  #someIn(column: number, row: number, test: (number: number) => boolean): boolean {
    let number = this.#heads[this.#slot(column, row)] ?? -1;
    while (number >= 0) {
      if (test(number)) return true;
      number = this.#nexts[number] ?? -1;
    }
    return false;
  }

  #column(x: number): number {
    return Math.floor(x / this.cell.width);
  }

  #row(y: number): number {
    return Math.floor(y / this.cell.height);
  }

  #slot(column: number, row: number): number {
    const mixed = Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca6b);
    return (mixed ^ (mixed >>> 15)) & (this.#heads.length - 1);
  }
}
