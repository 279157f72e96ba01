import { detailAt } from '@shared/scene/detail';
import { boxesTouch, expandBox, type Box } from '@shared/scene/geometry';
import type { ColourToken, SceneItem } from '@shared/scene/sceneItem';
import { viewBox, type Camera, type Viewport } from './camera';
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
import type { CanvasTheme } from './theme';
import type { LiveItems } from './tools/tool';

interface OverlayView {
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly pixelRatio: number;
}

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
    view: OverlayView,
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
    if (state.drop) this.drop(pen, state.drop);
    if (state.marquee) pen.area(state.marquee, 'accent-soft', []);
    if (state.drawnFrame) pen.area(state.drawnFrame, 'accent-soft', [6, 4]);
    paintGuides(context, state.guides, this.theme, 1 / view.camera.scale);
  }

  private drop(pen: RingPen, { targets, text, at }: DropHint): void {
    for (const id of targets) {
      const box = this.item(id)?.box;
      if (box) pen.area(box, 'accent-soft', []);
    }
    pen.words(text, at);
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

  private drawLive(context: CanvasRenderingContext2D, view: OverlayView, live: LiveItems): void {
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
    view: OverlayView,
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
    view: OverlayView,
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
  { camera, pixelRatio }: OverlayView,
): void {
  const scale = camera.scale * pixelRatio;
  context.setTransform(scale, 0, 0, scale, -camera.x * scale, -camera.y * scale);
}

type RingStyle = 'selected' | 'hovered' | 'focused' | 'target';

/** Where the keyboard is, is another thing than what is selected: the one is in ink, the other in the accent. */
const ringColours: Readonly<Record<RingStyle, ColourToken>> = {
  selected: 'accent',
  hovered: 'ink-3',
  focused: 'ink',
  target: 'accent',
};

/** Draws rings and handles whose size on screen does not depend on the zoom. */
class RingPen {
  constructor(
    private readonly context: CanvasRenderingContext2D,
    private readonly theme: CanvasTheme,
    /** One CSS pixel in world units. */
    private readonly pixel: number,
    private readonly scale: number,
  ) {}

  box(box: Box, style: RingStyle, radius: number): void {
    const { context, pixel } = this;
    const gap = style === 'focused' ? 4 * pixel : pixel / 2;
    const around = expandBox(box, gap);
    this.pen(style);
    context.beginPath();
    if (this.scale < 0.15) context.rect(around.x, around.y, around.width, around.height);
    else context.roundRect(around.x, around.y, around.width, around.height, radius + gap);
    context.stroke();
  }

  line(points: readonly number[], style: RingStyle): void {
    const { context, pixel } = this;
    this.pen(style);
    context.lineWidth = (style === 'hovered' ? 5 : 7) * pixel;
    context.globalAlpha = 0.35;
    context.lineJoin = 'round';
    context.beginPath();
    for (let i = 0; i + 1 < points.length; i += 2)
      context.lineTo(points[i] ?? 0, points[i + 1] ?? 0);
    context.stroke();
    context.globalAlpha = 1;
  }

  area(box: Box, fill: ColourToken, dash: readonly number[]): void {
    const { context, pixel, theme } = this;
    context.globalAlpha = 0.35;
    context.fillStyle = theme.colour(fill);
    context.fillRect(box.x, box.y, box.width, box.height);
    context.globalAlpha = 1;
    context.strokeStyle = theme.colour('accent');
    context.lineWidth = pixel;
    context.setLineDash(dash.map((part) => part * pixel));
    context.strokeRect(box.x, box.y, box.width, box.height);
    context.setLineDash([]);
  }

  /** Words on a plate to the lower right of a point, as large at every zoom. */
  words(text: string, at: { x: number; y: number }): void {
    const { context, pixel, theme } = this;
    context.font = `600 ${String(12 * pixel)}px ${theme.fontFamily}`;
    const width = context.measureText(text).width + 20 * pixel;
    const plate = { x: at.x + 16 * pixel, y: at.y + 18 * pixel };
    context.textAlign = 'start';
    context.setLineDash([]);
    context.beginPath();
    context.roundRect(plate.x, plate.y, width, 26 * pixel, 6 * pixel);
    context.fillStyle = theme.colour('accent');
    context.fill();
    context.fillStyle = theme.colour('surface');
    context.fillText(text, plate.x + 10 * pixel, plate.y + 17 * pixel);
  }

  /** The words of an item that it leaves out at this zoom, or for want of room. */
  caption({ face }: SceneItem): void {
    if (!face.caption || face.over?.(detailAt(this.scale)).length !== 0) return;
    const { context, pixel, theme } = this;
    const { text, at } = face.caption;
    context.font = `${String(12 * pixel)}px ${theme.fontFamily}`;
    const width = context.measureText(text).width + 14 * pixel;
    context.setLineDash([]);
    context.beginPath();
    context.roundRect(at.x - width / 2, at.y - 11 * pixel, width, 22 * pixel, 6 * pixel);
    context.fillStyle = theme.colour('surface');
    context.fill();
    context.strokeStyle = theme.colour('line-strong');
    context.lineWidth = pixel;
    context.stroke();
    context.fillStyle = theme.colour('ink');
    context.textAlign = 'center';
    context.fillText(text, at.x, at.y + 4 * pixel);
  }

  knob(at: { x: number; y: number }): void {
    const { context, pixel, theme } = this;
    context.beginPath();
    context.arc(at.x, at.y, 5 * pixel, 0, 2 * Math.PI);
    context.fillStyle = theme.colour('surface');
    context.fill();
    context.strokeStyle = theme.colour('accent');
    context.lineWidth = 1.6 * pixel;
    context.setLineDash([]);
    context.stroke();
  }

  corner(at: { x: number; y: number }): void {
    const { context, pixel, theme } = this;
    const half = 4.5 * pixel;
    context.beginPath();
    context.rect(at.x - half, at.y - half, 2 * half, 2 * half);
    context.fillStyle = theme.colour('surface');
    context.fill();
    context.strokeStyle = theme.colour('accent');
    context.lineWidth = 1.5 * pixel;
    context.setLineDash([]);
    context.stroke();
  }

  private pen(style: RingStyle): void {
    const { context, pixel, theme } = this;
    context.strokeStyle = theme.colour(ringColours[style]);
    context.lineWidth = (style === 'hovered' ? 1 : 2) * pixel;
    context.setLineDash(style === 'target' ? [5 * pixel, 3 * pixel] : []);
  }
}
