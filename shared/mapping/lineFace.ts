import type { Relationship } from '../model/relationship';
import { pointOnCurve, type Curve } from '../scene/curve';
import { clamp, type Box, type Point } from '../scene/geometry';
import { pathShape, polygon, textShape } from '../scene/shapes';
import {
  upToNear,
  type Caption,
  type ColourToken,
  type Detail,
  type Face,
  type PathCommand,
  type Shape,
} from '../scene/sceneItem';
import { fitText, textWidth } from '../scene/text';
import { arrivalOf, type Route } from './route';

const solid: readonly number[] = [];
const dashed: readonly number[] = [6, 5];
const labelSize = 11;
/** A label may be so long at any line, and up to the most at one that is longer than the label. */
const lengths = { usual: 120, most: 260 } as const;
/** So much of a line is longer than a label that is longer than usual. */
const seenBeside = 48;
const labelPadding = 4;
/** In world units. */
export const labelHeight = 16;

/** Gives a line's label its place; null where there is no room. */
export interface LabelPlacer {
  readonly boxOf: (lineId: string) => Box | null;
}

/**
 * The line of a relationship in world coordinates. Its shapes are built anew each time: a line is
 * quickly made, and there are many to keep.
 */
export class LineFace implements Face {
  /** Of the label, once it was asked for. */
  private width: number | null = null;

  constructor(
    readonly relationship: Relationship,
    readonly route: Route,
    private readonly label: string,
    private readonly isDimmed: boolean,
    /** Without one the label stands where it likes to be. */
    private readonly placer: LabelPlacer | null,
  ) {}

  shapes(detail: Detail): readonly Shape[] {
    const { relationship, route, isDimmed } = this;
    const { curve } = route;
    return isDimmed
      ? dimmedLine(relationship, curve, detail)
      : lineShapes(relationship, curve, detail);
  }

  over(detail: Detail): readonly Shape[] {
    if (upToNear(detail) !== 'near' || !this.isLabelled) return [];
    const { placer, longest } = this;
    const box = placer ? placer.boxOf(this.relationship.id) : this.labelBox(this.home, longest);
    if (!box) return [];
    const text = this.textWithin(box.width < this.labelWidth ? lengths.usual : longest);
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4 };
    // What has ended is quieter, but faint words could not be read.
    const fill = this.relationship.status === 'ended' ? 'ink-3' : 'ink-2';
    const style = { size: labelSize, align: 'middle', fill, halo: 'paper' } as const;
    return [textShape(text, at, style)];
  }

  get caption(): Caption | null {
    return this.label === '' ? null : { text: this.textWithin(lengths.most), at: this.home };
  }

  /** Whether it has words to show beside it. */
  get isLabelled(): boolean {
    return this.label !== '' && !this.isDimmed;
  }

  /** How long its label may be, the best first. */
  get labelLengths(): readonly number[] {
    const { longest, labelWidth } = this;
    return labelWidth > lengths.usual + 2 * labelPadding ? [longest, lengths.usual] : [longest];
  }

  /** The box of its label round a point. */
  labelBox({ x, y }: Point, length: number): Box {
    const width = length === this.longest ? this.labelWidth : widthOf(this.textWithin(length));
    return { x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight };
  }

  /** How far its label may reach to either side of the line. Not measured: it is asked of every line. */
  get labelReach(): number {
    const most = Math.min(this.longest, this.label.length * labelSize);
    return most / 2 + labelPadding;
  }

  /** The width of its label at its longest, with some room to either side. */
  get labelWidth(): number {
    this.width ??= widthOf(this.textWithin(this.longest));
    return this.width;
  }

  /** Where the label likes to be. */
  private get home(): Point {
    return pointOnCurve(this.route.curve, this.route.labelAt);
  }

  private get longest(): number {
    const { from, to } = this.route.curve;
    const length = Math.max(Math.abs(to.x - from.x), Math.abs(to.y - from.y));
    return clamp(length - seenBeside, lengths.usual, lengths.most);
  }

  private textWithin(width: number): string {
    return fitText(this.label, width, labelSize);
  }
}

function widthOf(text: string): number {
  return textWidth(text, labelSize) + 2 * labelPadding;
}

/** How wide a relationship's line is, by its strength of 1 to 5, in world units. */
function lineWidth(strength: number): number {
  return 0.7 + strength * 0.36;
}

/** What of a relationship its line shows. */
export type LineTraits = Pick<Relationship, 'status' | 'strength' | 'direction'>;

function opacityOf({ status }: LineTraits): number {
  return status === 'ended' ? 0.4 : 1;
}

/** A relationship as a line along a curve. */
export function lineShapes(
  relationship: LineTraits,
  curve: Curve,
  detail: Detail,
): readonly Shape[] {
  const stroke: ColourToken = relationship.status === 'at-risk' ? 'warning' : 'line-control';
  if (detail === 'far') {
    const straight: PathCommand[] = [
      ['M', curve.from.x, curve.from.y],
      ['L', curve.to.x, curve.to.y],
    ];
    return [pathShape(straight, { stroke: stroke === 'line-control' ? 'line-strong' : stroke })];
  }
  const opacity = opacityOf(relationship);
  const strokeWidth = lineWidth(relationship.strength);
  const dash = relationship.status === 'planned' ? dashed : solid;
  const line = pathShape(linePath(curve), { stroke, strokeWidth, dash, opacity });
  if (relationship.direction !== 'directed') return [line];
  return [line, pathShape(arrowhead(curve, strokeWidth), { fill: stroke, opacity })];
}

/** What does not stand out is a thin line without words. */
function dimmedLine(relationship: Relationship, curve: Curve, detail: Detail): Shape[] {
  const dash = relationship.status === 'planned' && detail !== 'far' ? dashed : solid;
  return [pathShape(linePath(curve), { stroke: 'line', dash })];
}

/** A curve as path commands. */
export function linePath(curve: Curve): PathCommand[] {
  const { from, control1, control2, to } = curve;
  return [
    ['M', from.x, from.y],
    ['C', control1.x, control1.y, control2.x, control2.y, to.x, to.y],
  ];
}

/** A triangle with its tip at the end of a curve. */
export function arrowhead(curve: Curve, width: number): PathCommand[] {
  const heading = arrivalOf(curve, 'to');
  const length = 6 + width * 1.6;
  const half = length * 0.45;
  const base = { x: curve.to.x - heading.x * length, y: curve.to.y - heading.y * length };
  return polygon([
    curve.to,
    { x: base.x - heading.y * half, y: base.y + heading.x * half },
    { x: base.x + heading.y * half, y: base.y - heading.x * half },
  ]);
}
