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
  private readonly cells = new Map<number, Set<SceneItem>>();
  private readonly large = new Set<SceneItem>();
  private readonly placed = new Map<string, { item: SceneItem; cells: readonly number[] | null }>();

  constructor(private readonly cellSize = 640) {}

  /** How many items are held. */
  get size(): number {
    return this.placed.size;
  }

  /** Adds an item, or replaces the one of the same id. */
  put(item: SceneItem): void {
    this.delete(item.id);
    const cells = this.cellsOf(item);
    this.placed.set(item.id, { item, cells });
    if (!cells) {
      this.large.add(item);
      return;
    }
    for (const key of cells) {
      const cell = this.cells.get(key);
      if (cell) cell.add(item);
      else this.cells.set(key, new Set([item]));
    }
  }

  /** Removes an item; nothing happens when it is not held. */
  delete(id: string): void {
    const known = this.placed.get(id);
    if (!known) return;
    this.placed.delete(id);
    if (!known.cells) this.large.delete(known.item);
    for (const key of known.cells ?? []) {
      const cell = this.cells.get(key);
      cell?.delete(known.item);
      if (cell?.size === 0) this.cells.delete(key);
    }
  }

  /** The item of an id. */
  get(id: string): SceneItem | undefined {
    return this.placed.get(id)?.item;
  }

  /** All items, in no particular order. */
  *items(): IterableIterator<SceneItem> {
    for (const { item } of this.placed.values()) yield item;
  }

  /** The items that may paint inside the box, each once, in no particular order. */
  query(box: Box): SceneItem[] {
    const found: SceneItem[] = [];
    for (const item of this.candidates(box)) if (itemMeetsBox(item, box)) found.push(item);
    return found;
  }

  private candidates(box: Box): Iterable<SceneItem> {
    const [left, top] = [this.cellAt(box.x), this.cellAt(box.y)];
    const [right, bottom] = [this.cellAt(box.x + box.width), this.cellAt(box.y + box.height)];
    const asked = (right - left + 1) * (bottom - top + 1);
    if (asked > this.cells.size) return this.items();
    const found = new Set(this.large);
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) {
        for (const item of this.cells.get(keyOf(column, row)) ?? []) found.add(item);
      }
    }
    return found;
  }

  private cellAt(coordinate: number): number {
    const cell = Math.floor(coordinate / this.cellSize);
    return Math.min(cellLimit - 1, Math.max(-cellLimit, cell));
  }

  /** The cells an item is entered in, or null when there are too many of them. */
  private cellsOf(item: SceneItem): readonly number[] | null {
    const { bounds } = item;
    const [left, top] = [this.cellAt(bounds.x), this.cellAt(bounds.y)];
    const right = this.cellAt(bounds.x + bounds.width);
    const bottom = this.cellAt(bounds.y + bounds.height);
    if (!((right - left + 1) * (bottom - top + 1) <= mostCells)) return null;
    const keys: number[] = [];
    for (let column = left; column <= right; column += 1) {
      for (let row = top; row <= bottom; row += 1) keys.push(keyOf(column, row));
    }
    return keys;
  }
}

function keyOf(column: number, row: number): number {
  return (column + cellLimit) * (2 * cellLimit) + (row + cellLimit);
}

/** A line's label and arrowheads reach this far from it. */
const lineReach = 60;

/** Whether an item may paint inside a box. */
export function itemMeetsBox(item: SceneItem, box: Box): boolean {
  if (!boxesTouch(item.bounds, box)) return false;
  if (item.outline.type !== 'line') return true;
  if (boxHolds(box, item.bounds)) return true;
  return polylineMeetsBox(item.outline.points, {
    x: box.x - lineReach,
    y: box.y - lineReach / 3,
    width: box.width + 2 * lineReach,
    height: box.height + (2 * lineReach) / 3,
  });
}
