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
  boxOnSlide,
  connectorGeometry,
  freeform,
  onSlide,
  rectangle,
  type SlideScale,
} from './slideGeometry';
import { courseOf, lengthOf, lineEnd, startsAt, type Course } from './slideLine';
import { SlideAnchors, type LineEnd } from './slideAnchors';
import { linesFrom, textOnSlide } from './slideText';
import { connector, group, outline, plainShape, solidFill } from './slideXml';
import type { Palette } from './svgPainter';

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

/** A line of the map with its way and its ends, or null for one that is no connector. */
interface LaidLine {
  readonly item: SceneItem;
  readonly shapes: readonly Shape[];
  readonly laid: {
    readonly spine: PathShape;
    readonly course: Course;
    readonly from: LineEnd;
    readonly to: LineEnd;
  } | null;
}

class SlidePainter {
  /** 1 is the slide's own. */
  private lastId = 1;
  private readonly anchors = new SlideAnchors();

  constructor(
    private readonly options: SlideOptions,
    private readonly scale: SlideScale,
  ) {}

  /** Lines lie under cards but refer to them: what is not a line is made first. */
  paint(items: Iterable<SceneItem>): string {
    const { lower, upper } = paintLayers(items);
    const lines = lower.filter(({ kind }) => kind === 'line').map((item) => this.laid(item));
    const frames = lower.filter(({ kind }) => kind !== 'line').map((item) => this.object(item));
    const cards = upper.map((item) => this.object(item));
    const drawn = lines.map((line) => this.line(line));
    const labels = lines.map(({ item: { face, origin } }) =>
      this.shapes(face.over?.('near') ?? [], origin),
    );
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
    const parts = this.shapes(all, item.origin);
    const anchors = this.anchors.draw(item.id, item.box, this.scale, () => this.nextId());
    return group(id, name, boxOnSlide(item.box, this.scale), parts + anchors);
  }

  private shapes(shapes: readonly Shape[], origin: Point): string {
    const parts: string[] = [];
    for (let at = 0; at < shapes.length;) {
      const shape = shapes[at];
      if (!shape) break;
      const id = this.nextId();
      if (shape.type === 'text') {
        const lines = linesFrom(shapes, at);
        parts.push(this.text(id, lines, origin));
        at += lines.length;
        continue;
      }
      const style =
        solidFill(this.colour(shape.fill), shape.opacity) +
        outline({ ...this.stroke(shape), colour: this.colour(shape.stroke) });
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

  private stroke({ strokeWidth, opacity, dash }: BoxShape | PathShape): {
    readonly width: number;
    readonly opacity: number;
    readonly dash: readonly number[];
  } {
    const { perUnit } = this.scale;
    return { width: strokeWidth * perUnit, opacity, dash: dash.map((part) => part * perUnit) };
  }

  private text(id: number, lines: readonly TextShape[], origin: Point): string {
    return textOnSlide(id, lines, { origin, scale: this.scale, palette: this.options.palette });
  }

  /** A line, its ends noted: the items they are at are drawn before it. */
  private laid(item: SceneItem): LaidLine {
    const shapes = item.face.shapes('near');
    const spine = shapes.find((shape) => shape.type === 'path' && shape.stroke !== null);
    const course = spine?.type === 'path' ? courseOf(spine) : null;
    if (spine?.type !== 'path' || !course) return { item, shapes, laid: null };
    const ends = this.options.endsOf(item.id);
    const endAt = (itemId: string, { x, y }: Point): LineEnd => {
      const end = { itemId, at: { x: x + item.origin.x, y: y + item.origin.y } };
      this.anchors.add(end);
      return end;
    };
    // Of no item, an end is glued to nothing.
    const from = endAt(ends?.from ?? '', course.from);
    const to = endAt(ends?.to ?? '', course.to);
    return { item, shapes, laid: { spine, course, from, to } };
  }

  private line({ item, shapes, laid }: LaidLine): string {
    if (!laid) return this.shapes(shapes, item.origin);
    const { spine, course, from, to } = laid;
    const heads = shapes
      .filter((shape) => shape.type === 'path')
      .filter((shape) => shape !== spine);
    const stroke = this.stroke(spine);
    const endAt = (element: 'headEnd' | 'tailEnd', at: Point): string => {
      const head = heads.find((shape) => startsAt(shape, at));
      return head ? lineEnd(element, lengthOf(head) * this.scale.perUnit, stroke.width) : '';
    };
    const others = shapes.filter((shape) => shape.type !== 'path');
    const id = this.nextId();
    const ends = endAt('headEnd', course.from) + endAt('tailEnd', course.to);
    const properties =
      connectorGeometry(onSlide(from.at, this.scale), onSlide(to.at, this.scale), course) +
      outline({ ...stroke, colour: this.colour(spine.stroke), ends });
    const glue = { from: this.anchors.glue(from), to: this.anchors.glue(to) };
    const drawn = connector(id, this.options.nameOf(item.id), glue, properties);
    return drawn + this.shapes(others, item.origin);
  }

  private colour(token: ColourToken | null): string | null {
    return token === null ? null : this.options.palette(token);
  }
}
