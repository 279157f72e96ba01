import type { Box } from '@shared/scene/geometry';

/** Tiles are square, of this many device pixels: small enough that painting one fits in a frame. */
export const tileSize = 320;

export interface Tile {
  readonly column: number;
  readonly row: number;
  readonly bitmap: ImageBitmap;
  /** Painted from an older state of the scene: shown until it is painted anew. */
  stale: boolean;
  lastUsed: number;
}

/** The tiles of one scale. Column and row count from the world's origin. */
export class TileSet {
  private readonly tiles = new Map<string, Tile>();

  /** `scale` is in device pixels for each world unit. */
  constructor(readonly scale: number) {}

  /** The columns and rows that cover a box of the world. */
  range(box: Box): { left: number; top: number; right: number; bottom: number } {
    const size = tileSize / this.scale;
    return {
      left: Math.floor(box.x / size),
      top: Math.floor(box.y / size),
      right: Math.floor((box.x + box.width) / size),
      bottom: Math.floor((box.y + box.height) / size),
    };
  }

  /** The part of the world that a tile shows. */
  boxOf(column: number, row: number): Box {
    const size = tileSize / this.scale;
    return { x: column * size, y: row * size, width: size, height: size };
  }

  /** Whether there is a tile, stale or not, for every part of a box. */
  covers(box: Box): boolean {
    const { left, top, right, bottom } = this.range(box);
    if ((right - left + 1) * (bottom - top + 1) > this.tiles.size) return false;
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        if (!this.get(column, row)) return false;
      }
    }
    return true;
  }

  get(column: number, row: number): Tile | undefined {
    return this.tiles.get(`${column} ${row}`);
  }

  /** Keeps a painted tile; the one it replaces gives its memory back. */
  put(tile: Tile): void {
    const key = `${tile.column} ${tile.row}`;
    this.tiles.get(key)?.bitmap.close();
    this.tiles.set(key, tile);
  }

  /** All tiles that are painted, stale or not. */
  all(): IterableIterator<Tile> {
    return this.tiles.values();
  }

  /** Marks tiles for painting anew. */
  invalidate(isTouched: (box: Box) => boolean): void {
    for (const tile of this.tiles.values()) {
      if (!tile.stale && isTouched(this.boxOf(tile.column, tile.row))) tile.stale = true;
    }
  }

  /** Gives up the tiles used longest ago, down to `most`. */
  trim(most: number): void {
    if (this.tiles.size <= most) return;
    const byUse = [...this.tiles].sort(([, a], [, b]) => a.lastUsed - b.lastUsed);
    for (const [key, tile] of byUse.slice(0, this.tiles.size - most)) {
      tile.bitmap.close();
      this.tiles.delete(key);
    }
  }

  /** Gives all memory back. */
  close(): void {
    for (const tile of this.tiles.values()) tile.bitmap.close();
    this.tiles.clear();
  }
}
