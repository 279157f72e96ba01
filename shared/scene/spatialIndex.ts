import { boxesTouch, boxHolds, type Box } from './geometry';
import { polylineMeetsBox } from './curve';
import type { SceneItem } from './sceneItem';

/**
 * Items that would cover more cells than this are kept in a list that every query looks through:
 * a few thousand comparisons cost less than a few hundred thousand entries.
 */
const mostCells = 64;
/** Cell numbers are packed into one number; coordinates beyond this many cells are held at it. */
const cellLimit = 1 << 20;

/** A uniform grid over the items of a scene: what is in a box, without looking at everything. */
export class SpatialIndex {
  private readonly cells = new Map<number, SceneItem[]>();
  private readonly large = new Set<SceneItem>();
  private readonly placed = new Map<string, SceneItem>();

  constructor(private readonly cellSize = 640) {}

  /** How many items are held. */
  get size(): number {
    return this.placed.size;
  }

  /** Adds an item, or replaces the one of the same id. */
  put(item: SceneItem): void {
    this.delete(item.id);
    this.placed.set(item.id, item);
    const range = this.rangeOf(item.bounds);
    if (!(cellsIn(range) <= mostCells)) {
      this.large.add(item);
      return;
    }
    for (const key of keysOf(range)) {
      const cell = this.cells.get(key);
      if (cell) cell.push(item);
      else this.cells.set(key, [item]);
    }
  }

  /** Removes an item; nothing happens when it is not held. */
  delete(id: string): void {
    const item = this.placed.get(id);
    if (!item) return;
    this.placed.delete(id);
    if (this.large.delete(item)) return;
    // Worked out again rather than kept: ten thousand lists of cells weigh more than this takes.
    for (const key of keysOf(this.rangeOf(item.bounds))) {
      const cell = this.cells.get(key) ?? [];
      const at = cell.indexOf(item);
      const last = cell.pop();
      if (last && last !== item && at !== -1) cell[at] = last;
      if (cell.length === 0) this.cells.delete(key);
    }
  }

  /** The item of an id. */
  get(id: string): SceneItem | undefined {
    return this.placed.get(id);
  }

  /** All items, in no particular order. */
  items(): IterableIterator<SceneItem> {
    return this.placed.values();
  }

  /** The items that may paint inside the box, each once, in no particular order. */
  query(box: Box): SceneItem[] {
    const found: SceneItem[] = [];
    for (const item of this.candidates(box)) if (itemMeetsBox(item, box)) found.push(item);
    return found;
  }

  private candidates(box: Box): Iterable<SceneItem> {
    const range = this.rangeOf(box);
    if (cellsIn(range) > this.cells.size) return this.items();
    const found = new Set(this.large);
    for (const key of keysOf(range)) {
      for (const item of this.cells.get(key) ?? []) found.add(item);
    }
    return found;
  }

  private rangeOf(box: Box): CellRange {
    return {
      left: this.cellAt(box.x),
      top: this.cellAt(box.y),
      right: this.cellAt(box.x + box.width),
      bottom: this.cellAt(box.y + box.height),
    };
  }

  private cellAt(coordinate: number): number {
    const cell = Math.floor(coordinate / this.cellSize);
    return Math.min(cellLimit - 1, Math.max(-cellLimit, cell));
  }
}

/** The cells that cover a box, the last ones included. */
interface CellRange {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

function cellsIn({ left, top, right, bottom }: CellRange): number {
  return (right - left + 1) * (bottom - top + 1);
}

function keysOf({ left, top, right, bottom }: CellRange): number[] {
  const keys: number[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) keys.push(keyOf(column, row));
  }
  return keys;
}

function keyOf(column: number, row: number): number {
  return (column + cellLimit) * (2 * cellLimit) + (row + cellLimit);
}

/** What a bend adds to how far a line reaches to the side, and how far its label does up and down. */
const lineSlack = { x: 12, y: 25 } as const;

/** Whether an item may paint inside a box. */
export function itemMeetsBox(item: SceneItem, box: Box): boolean {
  if (!boxesTouch(item.bounds, box)) return false;
  if (item.outline.type !== 'line') return true;
  if (boxHolds(box, item.bounds)) return true;
  // Its bounds say how far its own label reaches.
  const aside = item.box.x - item.bounds.x + lineSlack.x;
  return polylineMeetsBox(item.outline.points, {
    x: box.x - aside,
    y: box.y - lineSlack.y,
    width: box.width + 2 * aside,
    height: box.height + 2 * lineSlack.y,
  });
}
