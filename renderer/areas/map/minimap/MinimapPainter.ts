import { expandBox, type Box, type Point } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { viewBox } from '../../../canvas/camera';
import { paintItems } from '../../../canvas/canvasPainter';
import type { CanvasView } from '../../../canvas/CanvasView';
import { readTheme } from '../../../canvas/theme';

const minimapSize = { width: 176, height: 112 } as const;

/** Paints everything on the map as far away as it takes for all of it to be seen. */
export class MinimapPainter {
  private box: Box = { x: 0, y: 0, width: 1, height: 1 };
  private frameSize = { width: '', height: '' };

  constructor(
    private readonly canvas: HTMLCanvasElement,
    private readonly view: CanvasView,
  ) {}

  /** Paints cards, zones and notes; lines would be a grey haze. */
  paint(): void {
    const { canvas, view } = this;
    const ratio = window.devicePixelRatio;
    const { width, height } = minimapSize;
    canvas.width = width * ratio;
    canvas.height = height * ratio;
    const context = canvas.getContext('2d');
    if (!context) return;
    this.box = fitted(view.content ?? { x: 0, y: 0, width: 1, height: 1 });
    const scale = canvas.width / this.box.width;
    context.setTransform(scale, 0, 0, scale, -this.box.x * scale, -this.box.y * scale);
    const items: SceneItem[] = [];
    for (const item of view.index.items()) if (item.kind !== 'line') items.push(plain(item));
    const theme = readTheme(view.element);
    paintItems(context, items, { theme, detail: 'far', thinnest: 0.7 / scale });
  }

  /** The point of the map at a point of the picture as it is shown, `shownWidth` wide. */
  worldAt(at: Point, shownWidth: number): Point {
    const unit = this.box.width / Math.max(1, shownWidth);
    return { x: this.box.x + at.x * unit, y: this.box.y + at.y * unit };
  }

  /**
   * Puts an element as large as the picture so that its corner lies on that of the part in view, and
   * gives it the size of that part. Moving is left to the compositor: a place in the layout would lay
   * out and paint the whole window in each frame of a pan.
   */
  placeFrame(element: HTMLElement): void {
    const seen = viewBox(this.view.camera, this.view.viewport);
    const { x, y, width, height } = this.box;
    const left = share((seen.x - x) / width);
    const top = share((seen.y - y) / height);
    element.style.transform = `translate(${left}, ${top})`;
    const size = { width: share(seen.width / width), height: share(seen.height / height) };
    if (size.width === this.frameSize.width && size.height === this.frameSize.height) return;
    this.frameSize = size;
    element.style.setProperty('--seen-width', size.width);
    element.style.setProperty('--seen-height', size.height);
  }
}

function share(value: number): string {
  return `${String(Math.min(1.5, Math.max(-0.5, value)) * 100)}%`;
}

/** A box of the picture's proportions round the content. */
function fitted(content: Box): Box {
  const proportion = minimapSize.width / minimapSize.height;
  const around = expandBox(content, Math.max(content.width, content.height) * 0.04 + 1);
  const width = Math.max(around.width, around.height * proportion);
  const height = width / proportion;
  return {
    x: around.x - (width - around.width) / 2,
    y: around.y - (height - around.height) / 2,
    width,
    height,
  };
}

/** An item without its texts, which nobody could read. */
function plain(item: SceneItem): SceneItem {
  const shapes = item.face.shapes('far').filter(({ type }) => type !== 'text');
  return { ...item, face: { shapes: () => shapes } };
}
