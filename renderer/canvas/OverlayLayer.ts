import { detailAt } from '@shared/scene/detail';
import { boxesTouch, expandBox, type Box } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { viewBox, type Camera, type PaintedView } from './camera';
import { paintItems } from './canvasPainter';
import { paintGuides } from './guidesPainter';
import {
  connectHandles,
  cornersOf,
  endsOf,
  isEmpty,
  type DropHint,
  type OverlayState,
} from './overlayState';
import { RingPen, type RingStyle } from './RingPen';
import type { CanvasTheme } from './theme';
import type { LiveItems } from './tools/tool';

/** More captions than this at once would hide what they name. */
const mostCaptions = 3;
/** Above this many, items in motion are painted once and the picture is moved. */
const manyItems = 250;

/** What moves or follows the pointer, painted above the tiles, each frame anew. */
export class OverlayLayer {
  private isBlank = true;
  private picture: { live: LiveItems; camera: Camera; canvas: OffscreenCanvas } | null = null;

  constructor(
    private readonly item: (id: string) => SceneItem | undefined,
    private theme: CanvasTheme,
  ) {}

  setTheme(theme: CanvasTheme): void {
    this.theme = theme;
    this.picture = null;
  }

  /** Paints everything; the context is that of a canvas as large as the viewport. */
  draw(
    context: CanvasRenderingContext2D,
    view: PaintedView,
    state: OverlayState,
    live: LiveItems | null,
  ): void {
    const isBlank = live === null && isEmpty(state);
    // A canvas that was touched is copied to the screen whole, even when nothing is on it.
    if (isBlank && this.isBlank) return;
    this.isBlank = isBlank;
    const scale = view.camera.scale * view.pixelRatio;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, context.canvas.width, context.canvas.height);
    if (live) this.drawLive(context, view, live);
    else this.picture = null;
    toWorldUnits(context, view);
    this.drawItems(context, view, state.ghosts);
    const pen = new RingPen(context, this.theme, 1 / view.camera.scale, scale);
    const visible = expandBox(viewBox(view.camera, view.viewport), 20 / view.camera.scale);
    for (const id of state.selected) this.ring(pen, id, 'selected', visible, live);
    if (state.hovered && !state.selected.has(state.hovered)) {
      this.ring(pen, state.hovered, 'hovered', visible, live);
    }
    if (state.target) this.ring(pen, state.target, 'target', visible, live);
    if (state.focused) this.ring(pen, state.focused, 'focused', visible, live);
    if (!live) {
      this.captions(pen, state);
      this.handles(pen, state, view.camera.scale);
    }
    if (state.drop) this.drop(pen, state.drop, viewBox(view.camera, view.viewport));
    if (state.marquee) pen.area(state.marquee, 'accent-soft', []);
    if (state.drawnFrame) pen.area(state.drawnFrame, 'accent-soft', [6, 4]);
    paintGuides(context, state.guides, this.theme, 1 / view.camera.scale);
  }

  private drop(pen: RingPen, { targets, text, at }: DropHint, view: Box): void {
    for (const id of targets) {
      const box = this.item(id)?.box;
      if (box) pen.area(box, 'accent-soft', []);
    }
    pen.words(text, at, view);
  }

  /** What the lines that are pointed at say, where they do not say it themselves. */
  private captions(pen: RingPen, { selected, hovered, focused }: OverlayState): void {
    const few = selected.size <= mostCaptions ? selected : [];
    for (const id of new Set([...few, hovered, focused])) {
      const item = id === null ? undefined : this.item(id);
      if (item) pen.caption(item);
    }
  }

  private handles(pen: RingPen, state: OverlayState, scale: number): void {
    const connectable = state.connectable ? this.item(state.connectable) : undefined;
    if (connectable) for (const at of connectHandles(connectable.box, scale)) pen.knob(at);
    const resizable = state.resizable ? this.item(state.resizable) : undefined;
    if (resizable) for (const { at } of cornersOf(resizable.box)) pen.corner(at);
    const reroutable = state.reroutable ? this.item(state.reroutable) : undefined;
    if (reroutable) for (const { at } of endsOf(reroutable)) pen.knob(at);
  }

  private ring(
    pen: RingPen,
    id: string,
    style: RingStyle,
    visible: Box,
    live: LiveItems | null,
  ): void {
    const item = this.item(id);
    if (!item) return;
    if (item.outline.type === 'line') {
      if (live?.hidden.has(id)) return;
      if (boxesTouch(item.bounds, visible)) pen.line(item.outline.points, style);
      return;
    }
    const moved = live?.hidden.has(id) ? live : null;
    const replaced = moved?.loose.find((other) => other.id === id);
    const offset = moved && !replaced ? moved.offset : { x: 0, y: 0 };
    const box = (replaced ?? item).box;
    const at = { ...box, x: box.x + offset.x, y: box.y + offset.y };
    if (boxesTouch(at, visible)) pen.box(at, style, item.kind === 'zone' ? 14 : 10);
  }

  private drawLive(context: CanvasRenderingContext2D, view: PaintedView, live: LiveItems): void {
    const { camera, pixelRatio } = view;
    const scale = camera.scale * pixelRatio;
    if (live.rigid.length <= manyItems) {
      toWorldUnits(context, view);
      this.drawItems(context, view, live.loose);
      context.translate(live.offset.x, live.offset.y);
      this.drawItems(context, view, live.rigid);
      return;
    }
    toWorldUnits(context, view);
    this.drawItems(context, view, live.loose);
    const picture = this.pictureOf(context, view, live);
    const dx = (live.offset.x - camera.x - (picture.live.offset.x - picture.camera.x)) * scale;
    const dy = (live.offset.y - camera.y - (picture.live.offset.y - picture.camera.y)) * scale;
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.drawImage(picture.canvas, Math.round(dx), Math.round(dy));
  }

  /** The items in motion as a picture of the view, from when the gesture or the scale began. */
  private pictureOf(
    context: CanvasRenderingContext2D,
    view: PaintedView,
    live: LiveItems,
  ): { live: LiveItems; camera: Camera; canvas: OffscreenCanvas } {
    const known = this.picture;
    if (known?.live.rigid === live.rigid && known.camera.scale === view.camera.scale) return known;
    const canvas = new OffscreenCanvas(context.canvas.width, context.canvas.height);
    const target = canvas.getContext('2d');
    if (target) {
      toWorldUnits(target, view);
      target.translate(live.offset.x, live.offset.y);
      const scale = view.camera.scale * view.pixelRatio;
      const detail = detailAt(scale);
      paintItems(target, live.rigid, { theme: this.theme, detail, thinnest: 0.7 / scale });
    }
    this.picture = { live, camera: view.camera, canvas };
    return this.picture;
  }

  private drawItems(
    context: CanvasRenderingContext2D,
    view: PaintedView,
    items: readonly SceneItem[],
  ): void {
    if (items.length === 0) return;
    const scale = view.camera.scale * view.pixelRatio;
    const detail = detailAt(scale);
    paintItems(context, items, { theme: this.theme, detail, thinnest: 0.7 / scale });
  }
}

function toWorldUnits(
  context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D,
  { camera, pixelRatio }: PaintedView,
): void {
  const scale = camera.scale * pixelRatio;
  context.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
}
