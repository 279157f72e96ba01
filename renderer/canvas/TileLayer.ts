import { detailAt } from '@shared/scene/detail';
import { expandBox, unionBoxes, type Box } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { itemMeetsBox, type SpatialIndex } from '@shared/scene/spatialIndex';
import { viewBox, type PaintedView } from './camera';
import { paintBackdrop } from './backdrop';
import { paintItems, type Context2D } from './canvasPainter';
import type { CanvasTheme } from './theme';
import { TileSet, tileSize } from './TileSet';

/** Beyond this many changed items, finding out which tiles they touch costs more than painting. */
const manyItems = 400;
/** Tiles kept for each scale, beside those in view: enough to pan there and back. */
const sparesKept = 40;
const overviewSize = 1400;

/**
 * The scene at rest, as cached bitmaps. Panning copies tiles; zooming stretches those of the last
 * scale until new ones are painted, a few each frame; an overview of everything fills what neither
 * has. What moves is painted elsewhere and hidden here.
 */
export class TileLayer {
  private current: TileSet | null = null;
  private previous: TileSet | null = null;
  private overview: TileSet | null = null;
  private hidden: ReadonlySet<string> = new Set();
  private readonly scratch = new OffscreenCanvas(tileSize, tileSize);
  private readonly scratchContext: OffscreenCanvasRenderingContext2D;
  private clock = 0;

  constructor(
    private readonly index: SpatialIndex,
    private theme: CanvasTheme,
  ) {
    const context = this.scratch.getContext('2d', { alpha: false });
    if (!context) throw new Error('No 2D canvas is available.');
    this.scratchContext = context;
  }

  /** Everything is painted anew, in these colours. */
  setTheme(theme: CanvasTheme): void {
    this.theme = theme;
    this.clear();
  }

  /** Forgets all tiles. */
  clear(): void {
    for (const set of this.sets()) set.close();
    this.current = null;
    this.previous = null;
    this.overview = null;
  }

  /** Leaves items out, because something else paints them now. */
  hide(ids: ReadonlySet<string>): void {
    const changed: SceneItem[] = [];
    for (const id of this.hidden) if (!ids.has(id)) this.collect(id, changed);
    for (const id of ids) if (!this.hidden.has(id)) this.collect(id, changed);
    this.hidden = ids;
    this.invalidate(changed);
  }

  /** Marks the tiles that these items touch for painting anew. */
  invalidate(items: readonly SceneItem[]): void {
    if (items.length === 0) return;
    const all = items.length > manyItems;
    const around = all ? null : unionBoxes(items.map(({ bounds }) => bounds));
    for (const set of this.sets()) {
      set.invalidate((tile) => {
        if (!around) return true;
        const box = expandBox(tile, 2 / set.scale);
        return items.some((item) => itemMeetsBox(item, box));
      });
    }
  }

  /**
   * Copies the tiles of a view to the screen (device pixels). `settled` says that the scale is
   * not changing just now, so that tiles of this scale are worth painting, within `budget` ms.
   * Gives whether anything in view is still missing or stale.
   */
  draw(
    context: CanvasRenderingContext2D,
    view: PaintedView,
    settled: boolean,
    budget: number,
  ): boolean {
    this.clock += 1;
    const scale = view.camera.scale * view.pixelRatio;
    if (settled && this.current?.scale !== scale) this.startSet(scale);
    const wanted = viewBox(view.camera, view.viewport);
    const exact = this.current?.scale === scale;
    const missing = exact ? this.paintMissing(this.current, wanted, budget) : 1;
    const sets = [this.current, this.previous, this.overview].filter((set) => set !== null);
    // What lies under a set that covers the view would not be seen: each stretched copy costs.
    const ground = sets.findIndex((set) => set.covers(wanted));
    if (ground === -1) {
      context.fillStyle = this.theme.colour('paper');
      context.fillRect(0, 0, context.canvas.width, context.canvas.height);
    }
    const seen = ground === -1 ? sets : sets.slice(0, ground + 1);
    for (const set of seen.reverse()) this.copy(context, set, wanted, view);
    return missing > 0;
  }

  /** Paints what may be needed soon: a ring round the view, then the overview. Gives whether more is left. */
  prepare(view: PaintedView, content: Box | null, budget: number): boolean {
    const { current } = this;
    if (!current) return false;
    const ring = expandBox(viewBox(view.camera, view.viewport), tileSize / 2 / current.scale);
    if (this.paintMissing(current, ring, budget) > 0) return true;
    current.trim(this.count(current, ring) + sparesKept);
    this.previous?.close();
    this.previous = null;
    if (!content) return false;
    const wanted = Math.min(1, overviewSize / Math.max(content.width, content.height, 1));
    const ratio = this.overview ? this.overview.scale / wanted : 0;
    if (ratio < 0.7 || ratio > 1.5) {
      this.overview?.close();
      this.overview = new TileSet(wanted);
    }
    return this.overview ? this.paintMissing(this.overview, content, budget) > 0 : false;
  }

  private *sets(): Generator<TileSet> {
    if (this.current) yield this.current;
    if (this.previous) yield this.previous;
    if (this.overview) yield this.overview;
  }

  private collect(id: string, into: SceneItem[]): void {
    const item = this.index.get(id);
    if (item) into.push(item);
  }

  private startSet(scale: number): void {
    if (this.previous?.scale === scale) {
      [this.current, this.previous] = [this.previous, this.current];
      return;
    }
    this.previous?.close();
    this.previous = this.current;
    this.current = new TileSet(scale);
  }

  private count(set: TileSet, box: Box): number {
    const { left, top, right, bottom } = set.range(box);
    return (right - left + 1) * (bottom - top + 1);
  }

  /** Paints tiles until the time is up, but one at least; gives how many are left over. */
  private paintMissing(set: TileSet | null, box: Box, budget: number): number {
    if (!set) return 0;
    let left = 0;
    const end = performance.now() + budget;
    let painted = false;
    const range = set.range(box);
    for (let row = range.top; row <= range.bottom; row += 1) {
      for (let column = range.left; column <= range.right; column += 1) {
        const tile = set.get(column, row);
        if (tile && !tile.stale) continue;
        if (painted && performance.now() >= end) {
          left += 1;
          continue;
        }
        painted = true;
        this.paintTile(set, column, row);
      }
    }
    return left;
  }

  private paintTile(set: TileSet, column: number, row: number): void {
    const context: Context2D = this.scratchContext;
    const { scale } = set;
    const box = set.boxOf(column, row);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.fillStyle = this.theme.colour('paper');
    context.fillRect(0, 0, tileSize, tileSize);
    context.setTransform(scale, 0, 0, scale, -column * tileSize, -row * tileSize);
    paintBackdrop(context, box, scale, this.theme);
    const found = this.index.query(expandBox(box, 4 / scale));
    const items = this.hidden.size > 0 ? found.filter(({ id }) => !this.hidden.has(id)) : found;
    const detail = detailAt(scale);
    paintItems(context, items, { theme: this.theme, detail, thinnest: 0.7 / scale });
    const bitmap = this.scratch.transferToImageBitmap();
    set.put({ column, row, bitmap, stale: false, lastUsed: this.clock });
  }

  private copy(
    context: CanvasRenderingContext2D,
    set: TileSet,
    wanted: Box,
    { camera, pixelRatio }: PaintedView,
  ): void {
    const stretch = (camera.scale * pixelRatio) / set.scale;
    const size = tileSize * stretch;
    const left = -camera.x * camera.scale * pixelRatio;
    const top = -camera.y * camera.scale * pixelRatio;
    const range = set.range(wanted);
    for (const tile of set.all()) {
      const { column, row } = tile;
      if (column < range.left || column > range.right) continue;
      if (row < range.top || row > range.bottom) continue;
      tile.lastUsed = this.clock;
      // Edges on whole pixels: no seams, and an unstretched copy stays sharp.
      const x = Math.round(left + column * size);
      const y = Math.round(top + row * size);
      const right = Math.round(left + (column + 1) * size);
      const bottom = Math.round(top + (row + 1) * size);
      context.drawImage(tile.bitmap, x, y, right - x, bottom - y);
    }
  }
}
