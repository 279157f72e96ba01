import type { Relationship } from '../model/relationship';
import { pointOnCurve, type Curve } from '../scene/curve';
import type { Box, Point } from '../scene/geometry';
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
const longestLabel = 120;
const labelPadding = 4;
/** In world units. */
export const labelHeight = 16;
/** How far a label may reach to either side of its line. */
export const labelReach = longestLabel / 2 + labelPadding;

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
    const box = this.placer ? this.placer.boxOf(this.relationship.id) : this.labelBox(this.home);
    if (!box) return [];
    const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 + 4 };
    // What has ended is quieter, but faint words could not be read.
    const fill = this.relationship.status === 'ended' ? 'ink-3' : 'ink-2';
    const style = { size: labelSize, align: 'middle', fill, halo: 'paper' } as const;
    return [textShape(this.text, at, style)];
  }

  get caption(): Caption | null {
    return this.label === '' ? null : { text: this.text, at: this.home };
  }

  /** Whether it has words to show beside it. */
  get isLabelled(): boolean {
    return this.label !== '' && !this.isDimmed;
  }

  /** The box of its label round a point. */
  labelBox({ x, y }: Point): Box {
    const width = this.labelWidth;
    return { x: x - width / 2, y: y - labelHeight / 2, width, height: labelHeight };
  }

  /** The width of its label with some room to either side. */
  get labelWidth(): number {
    this.width ??= textWidth(this.text, labelSize) + 2 * labelPadding;
    return this.width;
  }

  private get home(): Point {
    return pointOnCurve(this.route.curve, this.route.labelAt);
  }

  private get text(): string {
    return fitText(this.label, longestLabel, labelSize);
  }
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
