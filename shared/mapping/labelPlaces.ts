import { pointOnCurve } from '../scene/curve';
import { boxesTouch, centreOf, expandBox, type Box } from '../scene/geometry';
import type { SceneDelta } from '../scene/sceneDelta';
import type { SceneItem } from '../scene/sceneItem';
import type { SpatialIndex } from '../scene/spatialIndex';
import { labelHeight, LineFace } from './lineFace';

/** The map is looked at in squares of this size, in world units: a label meets six at most. */
const cellSize = 160;
/** Where more lines than these meet, a label would say nothing of any of them. */
const mostLines = 40;
/** Room kept free round cards, notes and names of zones, and between labels. */
const margin = 4;
/** More changed items, or more labels to look at again, than these: all begin anew. */
const mostChanges = 200;
const mostDirty = 600;
/** A line over more squares than these is taken for one that may change any label. */
const mostCells = 2000;

/** Places along a line, counted from where its label likes to be, in the order they are tried. */
const steps = [0, -0.08, 0.08, -0.16, 0.16, -0.24, 0.24, -0.32, 0.32] as const;
const ends = { least: 0.1, most: 0.9 } as const;

interface Cell {
  /** What no label may cover. */
  readonly solid: readonly Box[];
  /** The lines whose labels might lie here, the first to choose first. */
  readonly lines: readonly SceneItem[];
}

/**
 * Where the labels of lines stand: along their line, clear of cards, notes, names of zones and of
 * each other; nowhere, where there is no room. Stronger relationships choose first, among equals
 * by id, so that the same scene has the same labels however it came about. Worked out when a label
 * is first asked for, since most never are; what an update of the scene does to labels that were is
 * followed from neighbour to neighbour.
 */
export class LabelPlaces {
  /** The boxes of the labels that were asked for, by line; null where there was no room. */
  private readonly placed = new Map<string, Box | null>();
  private readonly cells = new Map<string, Cell>();

  constructor(private readonly index: SpatialIndex) {}

  /** The box of a line's label; null when there is no room for it. */
  boxOf(lineId: string): Box | null {
    const known = this.placed.get(lineId);
    if (known !== undefined) return known;
    const item = this.index.get(lineId);
    return item ? this.place(item) : null;
  }

  /** Brings labels to what became different in the index; gives the lines whose label did. */
  update(delta: SceneDelta): SceneItem[] {
    if (this.placed.size === 0) {
      this.cells.clear();
      return [];
    }
    if (delta.length > mostChanges) return this.beginAnew();
    const dirty = new Map<string, SceneItem>();
    const stale = new Set<string>();
    for (const { before, after } of delta) {
      for (const item of [before, after]) {
        if (!item) continue;
        const keys = keysNear(item);
        if (keys === null) return this.beginAnew();
        for (const key of keys) {
          stale.add(key);
          this.wakeIn(this.cells.get(key)?.lines ?? [], item, delta.length, dirty);
        }
      }
    }
    // A square that labels were looked for in stays known: what comes into it later wakes them.
    for (const key of stale) if (this.cells.has(key)) this.cells.set(key, this.look(key));
    const gone = new Map<string, Box | null>();
    for (const { before, after } of delta) {
      const id = (after ?? before)?.id ?? '';
      const box = this.placed.get(id);
      if (box === undefined && after?.kind !== 'line') continue;
      this.placed.delete(id);
      dirty.delete(id);
      gone.set(id, box ?? null);
    }
    return this.settle(delta, dirty, gone);
  }

  /** Labels in a square in which an item came, went or changed are to be looked at again. */
  private wakeIn(
    lines: readonly SceneItem[],
    { kind }: SceneItem,
    changes: number,
    dirty: Map<string, SceneItem>,
  ): void {
    // One line more or less matters to others only where it may be the one too many.
    if (kind === 'line' && lines.length + changes <= mostLines) return;
    for (const line of lines) if (this.placed.has(line.id)) dirty.set(line.id, line);
  }

  private settle(
    delta: SceneDelta,
    dirty: Map<string, SceneItem>,
    gone: ReadonlyMap<string, Box | null>,
  ): SceneItem[] {
    const changed: SceneItem[] = [];
    for (const box of gone.values()) if (box) this.wake(box, null, dirty);
    for (const { after } of delta) if (after && gone.has(after.id)) dirty.set(after.id, after);
    while (dirty.size > 0) {
      if (dirty.size > mostDirty) return this.beginAnew();
      const item = firstOf(dirty.values());
      dirty.delete(item.id);
      const current = this.index.get(item.id);
      if (!current) continue;
      const old = this.placed.get(item.id) ?? null;
      this.placed.delete(item.id);
      const box = this.place(current);
      const isKnown = gone.has(item.id);
      if (!isKnown && sameBox(old, box)) continue;
      if (!isKnown) changed.push(current);
      for (const each of [old, box]) if (each) this.wake(each, current, dirty);
    }
    return changed;
  }

  /** Labels near a box that come after `by` are to be looked at again. */
  private wake(box: Box, by: SceneItem | null, dirty: Map<string, SceneItem>): void {
    for (const { lines } of this.cellsAt(expandBox(box, margin))) {
      for (const line of lines) {
        if (this.placed.has(line.id) && (!by || outranks(by, line))) dirty.set(line.id, line);
      }
    }
  }

  private beginAnew(): SceneItem[] {
    const all = [...this.placed.keys()].flatMap((id) => this.index.get(id) ?? []);
    this.placed.clear();
    this.cells.clear();
    return all;
  }

  private place(item: SceneItem): Box | null {
    const box = item.face instanceof LineFace ? this.freeBox(item, item.face) : null;
    this.placed.set(item.id, box);
    return box;
  }

  private freeBox(item: SceneItem, face: LineFace): Box | null {
    if (!face.isLabelled) return null;
    for (const box of candidates(face)) if (this.isFree(box, item)) return box;
    return null;
  }

  private isFree(box: Box, item: SceneItem): boolean {
    const around = expandBox(box, margin);
    const cells = this.cellsAt(box);
    const isBlocked = cells.some(
      ({ solid, lines }) =>
        lines.length > mostLines || solid.some((other) => boxesTouch(other, around)),
    );
    if (isBlocked) return false;
    for (const { lines } of cells) {
      for (const line of lines) {
        if (!outranks(line, item)) break;
        // Most lines near by cannot have their label here: not to ask them keeps the rest unasked.
        if (!mayTouch(line, around)) continue;
        const taken = this.boxOf(line.id);
        if (taken && boxesTouch(taken, around)) return false;
      }
    }
    return true;
  }

  private cellsAt(box: Box): Cell[] {
    return (keysOf(box) ?? []).map((key) => {
      const known = this.cells.get(key);
      if (known) return known;
      const cell = this.look(key);
      this.cells.set(key, cell);
      return cell;
    });
  }

  private look(key: string): Cell {
    const [column = 0, row = 0] = key.split(' ').map(Number);
    const square = { x: column * cellSize, y: row * cellSize, width: cellSize, height: cellSize };
    const area = expandBox(square, margin);
    const solid: Box[] = [];
    const lines: SceneItem[] = [];
    for (const item of this.index.query(area)) {
      const box = solidOf(item);
      if (box && boxesTouch(box, area)) solid.push(box);
      if (item.face instanceof LineFace && item.face.isLabelled) lines.push(item);
    }
    lines.sort((a, b) => (outranks(a, b) ? -1 : 1));
    return { solid, lines };
  }
}

/** The boxes a label may have, in the order they are tried: whole in any place before it is cut. */
function* candidates(face: LineFace): Generator<Box> {
  const { route } = face;
  for (const length of face.labelLengths) {
    for (const step of steps) {
      const t = route.labelAt + step;
      if (t < ends.least || t > ends.most) continue;
      yield face.labelBox(pointOnCurve(route.curve, t), length);
    }
  }
}

/** Whether a line's label could meet a box. Allocates little: it is asked of every line near by. */
function mayTouch({ bounds, face }: SceneItem, around: Box): boolean {
  if (!(face instanceof LineFace) || !boxesTouch(bounds, around)) return false;
  const middle = centreOf(around);
  const x = (around.width + face.labelWidth) / 2;
  const y = (around.height + labelHeight) / 2;
  const { curve, labelAt } = face.route;
  for (const step of steps) {
    const t = labelAt + step;
    if (t < ends.least || t > ends.most) continue;
    const at = pointOnCurve(curve, t);
    if (Math.abs(at.x - middle.x) <= x && Math.abs(at.y - middle.y) <= y) return true;
  }
  return false;
}

/** The part of an item that no label may cover. */
function solidOf({ kind, box, outline }: SceneItem): Box | null {
  if (kind === 'line') return null;
  if (outline.type !== 'frame') return box;
  const { titleWidth: width, titleHeight: height } = outline;
  return width === 0 ? null : { x: box.x, y: box.y, width, height };
}

/** The squares in which an item may matter to labels; null when they are very many. */
function keysNear(item: SceneItem): string[] | null {
  const area = solidOf(item) ?? (item.kind === 'line' ? item.bounds : null);
  return area ? keysOf(expandBox(area, 2 * margin)) : [];
}

function outranks(a: SceneItem, b: SceneItem): boolean {
  const difference = strengthOf(a) - strengthOf(b);
  return difference === 0 ? a.id < b.id : difference > 0;
}

function strengthOf({ face }: SceneItem): number {
  return face instanceof LineFace ? face.relationship.strength : 0;
}

function firstOf(items: Iterable<SceneItem>): SceneItem {
  let first: SceneItem | null = null;
  for (const item of items) if (!first || outranks(item, first)) first = item;
  if (!first) throw new Error('There is none.');
  return first;
}

function sameBox(a: Box | null, b: Box | null): boolean {
  return a === null || b === null ? a === b : a.x === b.x && a.y === b.y && a.width === b.width;
}

/** The squares a box meets; null when they are very many. */
function keysOf(box: Box): string[] | null {
  const left = Math.floor(box.x / cellSize);
  const top = Math.floor(box.y / cellSize);
  const right = Math.floor((box.x + box.width) / cellSize);
  const bottom = Math.floor((box.y + box.height) / cellSize);
  if ((right - left + 1) * (bottom - top + 1) > mostCells) return null;
  const keys: string[] = [];
  for (let column = left; column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) keys.push(`${String(column)} ${String(row)}`);
  }
  return keys;
}
