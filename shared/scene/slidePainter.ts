import { clamp, type Box, type Point } from './geometry';
import {
  paintLayers,
  type BoxShape,
  type ColourToken,
  type PathShape,
  type SceneItem,
  type Shape,
  type TextShape,
} from './sceneItem';
import {
  boundsOf,
  boxOnSlide,
  connectorGeometry,
  freeform,
  onSlide,
  rectangle,
  type SlideScale,
} from './slideGeometry';
import { courseOf, lengthOf, lineEnd, startsAt } from './slideLine';
import { connector, group, outline, plainShape, solidFill, textBox, type Glue } from './slideXml';
import type { Palette } from './svgPainter';
import { textWidth } from './text';

export interface SlideOptions {
  readonly palette: Palette;
  /** The part of the world that is shown. */
  readonly bounds: Box;
  /** What an item is called in the list of the slide's objects. */
  readonly nameOf: (id: string) => string;
  /** The items a line is drawn between. */
  readonly endsOf: (lineId: string) => { readonly from: string; readonly to: string } | null;
}

/** A slide: its size in EMU, and the shapes on it as DrawingML. */
export interface PaintedSlide {
  readonly width: number;
  readonly height: number;
  readonly shapes: string;
}

/** 13.33 × 7.5 inches, the usual slide, and the longest side the format allows (56 inches). */
const usual = { width: 12_192_000, height: 6_858_000 } as const;
const longest = 51_206_400;
const margin = 228_600;
/** EMU of a map unit at 100 %, and below a quarter of it: there letters would fall under 3 points. */
const fullSize = 9525;
const leastSize = fullSize / 4;

/**
 * Paints a scene as shapes that stay editable: a card is a group with real text, a relationship a
 * connector glued to the two cards, so that it follows when one is moved.
 */
export function paintSlide(items: Iterable<SceneItem>, options: SlideOptions): PaintedSlide {
  const { bounds } = options;
  const growth = clamp(
    Math.max(
      (bounds.width * leastSize + 2 * margin) / usual.width,
      (bounds.height * leastSize + 2 * margin) / usual.height,
    ),
    1,
    longest / usual.width,
  );
  const width = Math.round(usual.width * growth);
  const height = Math.round(usual.height * growth);
  const perUnit = Math.min(
    fullSize * 1.5,
    (width - 2 * margin) / bounds.width,
    (height - 2 * margin) / bounds.height,
  );
  const scale: SlideScale = {
    perUnit,
    left: (width - bounds.width * perUnit) / 2 - bounds.x * perUnit,
    top: (height - bounds.height * perUnit) / 2 - bounds.y * perUnit,
  };
  const shapes = new SlidePainter(options, scale).paint(items);
  return { width, height, shapes };
}

class SlidePainter {
  /** 1 is the slide's own. */
  private lastId = 1;
  /** By item, the shape that connectors are glued to. */
  private readonly plates = new Map<string, { readonly id: number; readonly box: Box }>();

  constructor(
    private readonly options: SlideOptions,
    private readonly scale: SlideScale,
  ) {}

  /** Lines lie under cards but refer to them: what is not a line is made first. */
  paint(items: Iterable<SceneItem>): string {
    const { lower, upper } = paintLayers(items);
    const lines = lower.filter(({ kind }) => kind === 'line');
    const frames = lower.filter(({ kind }) => kind !== 'line').map((item) => this.object(item));
    const cards = upper.map((item) => this.object(item));
    const drawn = lines.map((item) => this.line(item));
    const labels = lines.map(({ face, origin }) => this.shapes(face.over?.('near') ?? [], origin));
    return [...frames, ...drawn, ...labels, ...cards].join('');
  }

  private nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private object(item: SceneItem): string {
    const id = this.nextId();
    const name = this.options.nameOf(item.id);
    // A name belongs to the group of its frame, also where it could lie above lines.
    const all = [...item.face.shapes('near'), ...(item.face.over?.('near') ?? [])];
    const parts = this.shapes(all, item.origin, (shape, shapeId) => {
      if (shape.type !== 'text' && !this.plates.has(item.id) && spans(shape, item)) {
        this.plates.set(item.id, { id: shapeId, box: item.box });
      }
    });
    return group(id, name, boxOnSlide(item.box, this.scale), parts);
  }

  private shapes(
    shapes: readonly Shape[],
    origin: Point,
    seen: (shape: Shape, id: number) => void = () => undefined,
  ): string {
    const parts: string[] = [];
    for (let at = 0; at < shapes.length;) {
      const shape = shapes[at];
      if (!shape) break;
      const id = this.nextId();
      seen(shape, id);
      if (shape.type === 'text') {
        const lines = linesFrom(shapes, at);
        parts.push(this.text(id, lines, origin));
        at += lines.length;
        continue;
      }
      const style =
        solidFill(this.colour(shape.fill), shape.opacity) +
        outline({
          colour: this.colour(shape.stroke),
          width: shape.strokeWidth * this.scale.perUnit,
          opacity: shape.opacity,
          dashed: shape.dash.length > 0,
        });
      parts.push(plainShape(id, shape.type, this.geometry(shape, origin) + style));
      at += 1;
    }
    return parts.join('');
  }

  private geometry(shape: BoxShape | PathShape, origin: Point): string {
    if (shape.type === 'path') {
      return freeform(shape.commands, origin, this.scale, shape.fill !== null);
    }
    const { x, y, width, height } = shape;
    const box = { x: x + origin.x, y: y + origin.y, width, height };
    return rectangle(shape, boxOnSlide(box, this.scale));
  }

  private text(id: number, lines: readonly TextShape[], origin: Point): string {
    const [first] = lines;
    if (!first) return '';
    const { size, weight, align, halo } = first;
    const step = (lines[1]?.y ?? first.y + size * 1.2) - first.y;
    const width = Math.max(...lines.map(({ text }) => textWidth(text, size, weight)));
    const shift = { start: 0, middle: width / 2, end: width }[align];
    // Of a line set solid, four fifths stand above the letters' foot.
    const box = {
      x: first.x + origin.x - shift,
      y: first.y + origin.y - step * 0.8,
      width,
      height: step * lines.length,
    };
    const words = lines.map(({ text }) => text);
    return textBox(id, words.join(' '), boxOnSlide(box, this.scale), words, {
      align,
      colour: this.options.palette(first.fill),
      opacity: first.opacity,
      size: size * this.scale.perUnit,
      leading: step * this.scale.perUnit,
      bold: weight >= 600,
      fill: halo === null ? null : this.options.palette(halo),
    });
  }

  private line(item: SceneItem): string {
    const shapes = item.face.shapes('near');
    const spine = shapes.find((shape) => shape.type === 'path' && shape.stroke !== null);
    const course = spine?.type === 'path' ? courseOf(spine) : null;
    if (spine?.type !== 'path' || !course) return this.shapes(shapes, item.origin);
    const heads = shapes
      .filter((shape) => shape.type === 'path')
      .filter((shape) => shape !== spine);
    const width = spine.strokeWidth * this.scale.perUnit;
    const endAt = (element: 'headEnd' | 'tailEnd', at: Point): string => {
      const head = heads.find((shape) => startsAt(shape, at));
      return head ? lineEnd(element, lengthOf(head) * this.scale.perUnit, width) : '';
    };
    const others = shapes.filter((shape) => shape.type !== 'path');
    const id = this.nextId();
    const place = (point: Point): Point =>
      onSlide({ x: point.x + item.origin.x, y: point.y + item.origin.y }, this.scale);
    const ends = this.options.endsOf(item.id);
    const glue = {
      from: ends ? this.glue(ends.from, course.from) : null,
      to: ends ? this.glue(ends.to, course.to) : null,
    };
    const properties =
      connectorGeometry(place(course.from), place(course.to), course.leaves) +
      outline({
        colour: this.colour(spine.stroke),
        width,
        opacity: spine.opacity,
        dashed: spine.dash.length > 0,
        ends: endAt('headEnd', course.from) + endAt('tailEnd', course.to),
      });
    const drawn = connector(id, this.options.nameOf(item.id), glue, properties);
    return drawn + this.shapes(others, item.origin);
  }

  private glue(itemId: string, at: Point): Glue | null {
    const plate = this.plates.get(itemId);
    return plate ? { shapeId: plate.id, site: siteNearest(plate.box, at) } : null;
  }

  private colour(token: ColourToken | null): string | null {
    return token === null ? null : this.options.palette(token);
  }
}

/** The number of the connection site (top, left, bottom, right) a point of the border is nearest to. */
function siteNearest(box: Box, { x, y }: Point): number {
  const distances = [
    Math.abs(y - box.y),
    Math.abs(x - box.x),
    Math.abs(y - box.y - box.height),
    Math.abs(x - box.x - box.width),
  ];
  return distances.indexOf(Math.min(...distances));
}

/** Whether a shape covers its item: its plate, not a mark on it. */
function spans(shape: BoxShape | PathShape, item: SceneItem): boolean {
  const { width, height } = shape.type === 'box' ? shape : boundsOf(shape.commands);
  return width >= item.box.width * 0.9 && height >= item.box.height * 0.9;
}

/** The texts from a place on that are lines of one paragraph: one style, one edge, even steps. */
function linesFrom(shapes: readonly Shape[], at: number): TextShape[] {
  const lines: TextShape[] = [];
  for (const shape of shapes.slice(at)) {
    if (shape.type !== 'text') break;
    const last = lines.at(-1);
    if (last && !continues(last, shape, lines.at(-2))) break;
    lines.push(shape);
  }
  return lines;
}

function continues(last: TextShape, next: TextShape, before: TextShape | undefined): boolean {
  const sameStyle =
    last.x === next.x &&
    last.size === next.size &&
    last.weight === next.weight &&
    last.align === next.align &&
    last.fill === next.fill;
  const step = next.y - last.y;
  const isEven = before === undefined || Math.abs(step - (last.y - before.y)) < 0.5;
  return sameStyle && isEven && step > 0 && step < next.size * 2;
}
