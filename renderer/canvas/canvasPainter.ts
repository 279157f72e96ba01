import {
  haloWidth,
  paintLayers,
  type BoxShape,
  type Detail,
  type PathCommand,
  type PathShape,
  type SceneItem,
  type Shape,
  type TextShape,
} from '@shared/scene/sceneItem';
import type { Point } from '@shared/scene/geometry';
import type { CanvasTheme } from './theme';

/** Both kinds of 2D context; the tile cache paints off screen. */
export type Context2D = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

export interface PaintOptions {
  readonly theme: CanvasTheme;
  readonly detail: Detail;
  /** The thinnest line, in world units: what one screen pixel would not show is not thinned further. */
  readonly thinnest: number;
}

/** Paints items from bottom to top in the context's present transform (world units). */
export function paintItems(
  context: Context2D,
  items: readonly SceneItem[],
  options: PaintOptions,
): void {
  const { lower, upper } = paintLayers(items);
  const { detail } = options;
  const painter = new ShapePainter(context, options);
  for (const { face, origin } of lower) {
    for (const shape of face.shapes(detail)) painter.paint(shape, origin);
  }
  for (const { face, origin } of lower) {
    for (const shape of face.over?.(detail) ?? []) painter.paint(shape, origin);
  }
  for (const { face, origin } of upper) {
    for (const shape of face.shapes(detail)) painter.paint(shape, origin);
  }
  painter.finish();
}

/**
 * Paints shapes one after another. Runs of plain lines, and of plain boxes, of one style are
 * gathered and painted in one call: at a distance that is nearly everything there is.
 */
class ShapePainter {
  private font = '';
  private pending: { key: string; style: PathShape } | null = null;

  constructor(
    private readonly context: Context2D,
    private readonly options: PaintOptions,
  ) {}

  /** Paints a shape, its coordinates counted from `origin`. */
  paint(shape: Shape, origin: Point): void {
    if (shape.type === 'path' && isPlainLine(shape)) {
      this.gather(shape, origin);
      return;
    }
    this.finish();
    this.context.globalAlpha = shape.opacity;
    if (shape.type === 'box') this.box(shape, origin);
    else if (shape.type === 'path') this.path(shape, origin);
    else this.text(shape, origin);
  }

  /** Paints what was gathered; call once at the end. */
  finish(): void {
    if (this.pending) {
      this.context.globalAlpha = this.pending.style.opacity;
      this.stroke(this.pending.style);
      this.pending = null;
    }
    this.context.globalAlpha = 1;
    this.context.direction = 'inherit';
  }

  private gather(shape: PathShape, origin: Point): void {
    const key = `${shape.stroke} ${shape.strokeWidth} ${shape.opacity}`;
    if (this.pending?.key !== key) {
      this.finish();
      this.context.beginPath();
      this.pending = { key, style: shape };
    }
    trace(this.context, shape.commands, origin);
  }

  private box(shape: BoxShape, origin: Point): void {
    const { context } = this;
    const x = shape.x + origin.x;
    const y = shape.y + origin.y;
    if (shape.radius === 0 && shape.fill && !shape.stroke) {
      context.fillStyle = this.options.theme.colour(shape.fill);
      context.fillRect(x, y, shape.width, shape.height);
      return;
    }
    context.beginPath();
    context.roundRect(x, y, shape.width, shape.height, shape.radius);
    this.fill(shape);
    this.stroke(shape);
  }

  private path(shape: PathShape, origin: Point): void {
    this.context.beginPath();
    trace(this.context, shape.commands, origin);
    this.fill(shape);
    this.stroke(shape);
  }

  private text(shape: TextShape, origin: Point): void {
    const { context } = this;
    const { theme } = this.options;
    const font = `${shape.weight} ${shape.size}px ${theme.fontFamily}`;
    if (font !== this.font) {
      context.font = font;
      this.font = font;
    }
    context.direction = shape.rtl ? 'rtl' : 'ltr';
    context.textAlign = sides[shape.align];
    const x = shape.x + origin.x;
    const y = shape.y + origin.y;
    if (shape.halo) {
      context.strokeStyle = theme.colour(shape.halo);
      context.lineWidth = haloWidth;
      context.lineJoin = 'round';
      context.setLineDash([]);
      context.strokeText(shape.text, x, y);
    }
    context.fillStyle = theme.colour(shape.fill);
    context.fillText(shape.text, x, y);
  }

  private fill(shape: BoxShape | PathShape): void {
    if (!shape.fill) return;
    this.context.fillStyle = this.options.theme.colour(shape.fill);
    this.context.fill();
  }

  private stroke(shape: BoxShape | PathShape): void {
    if (!shape.stroke) return;
    const { context } = this;
    context.strokeStyle = this.options.theme.colour(shape.stroke);
    context.lineWidth = Math.max(shape.strokeWidth, this.options.thinnest);
    context.setLineDash([...shape.dash]);
    context.stroke();
  }
}

/** Of the edges of a text, whichever way it runs. */
const sides = { start: 'left', middle: 'center', end: 'right' } as const;

function isPlainLine(shape: PathShape): boolean {
  return shape.fill === null && shape.dash.length === 0 && shape.opacity === 1;
}

function trace(context: Context2D, commands: readonly PathCommand[], { x, y }: Point): void {
  for (const command of commands) {
    switch (command[0]) {
      case 'M':
        context.moveTo(command[1] + x, command[2] + y);
        break;
      case 'L':
        context.lineTo(command[1] + x, command[2] + y);
        break;
      case 'C':
        context.bezierCurveTo(
          command[1] + x,
          command[2] + y,
          command[3] + x,
          command[4] + y,
          command[5] + x,
          command[6] + y,
        );
        break;
      case 'Z':
        context.closePath();
        break;
    }
  }
}
