import { detailAt } from '@shared/scene/detail';
import { expandBox, type Box, type Point } from '@shared/scene/geometry';
import type { ColourToken, SceneItem } from '@shared/scene/sceneItem';
import { besidePoint } from './besidePoint';
import type { CanvasTheme } from './theme';

/** What a ring says of the item it is round. */
export type RingStyle = 'selected' | 'hovered' | 'focused' | 'target';

/** Where the keyboard is, is another thing than what is selected: the one is in ink, the other in the accent. */
const ringColours: Readonly<Record<RingStyle, ColourToken>> = {
  selected: 'accent',
  hovered: 'ink-3',
  focused: 'ink',
  target: 'accent',
};

/** Draws rings and handles whose size on screen does not depend on the zoom. */
export class RingPen {
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

  /** Words on a plate beside a point, whole in view and as large at every zoom. */
  words(text: string, at: Point, view: Box): void {
    const { context, pixel, theme } = this;
    context.font = `600 ${String(12 * pixel)}px ${theme.fontFamily}`;
    const width = context.measureText(text).width + 20 * pixel;
    const size = { width, height: 26 * pixel };
    const plate = besidePoint(at, size, { x: 16 * pixel, y: 18 * pixel }, view);
    context.textAlign = 'start';
    context.setLineDash([]);
    context.beginPath();
    context.roundRect(plate.x, plate.y, size.width, size.height, 6 * pixel);
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

  knob(at: Point): void {
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

  corner(at: Point): void {
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
