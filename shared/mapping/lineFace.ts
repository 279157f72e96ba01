import type { Relationship } from '../model/relationship';
import type { Curve } from '../scene/curve';
import { pathShape, polygon, textShape } from '../scene/shapes';
import {
  type ColourToken,
  type Detail,
  type Face,
  type PathCommand,
  type Shape,
} from '../scene/sceneItem';
import { fitText } from '../scene/text';
import { arrivalOf, type Route } from './route';

const solid: readonly number[] = [];
const dashed: readonly number[] = [6, 5];
export const labelSize = 11;
const labelWidth = 150;

/** The line of a relationship in world coordinates. */
export function lineFace(
  relationship: Relationship,
  route: Route,
  label: string,
  isDimmed = false,
): Face {
  // Built anew each time: a line is quickly made, and there are many to keep.
  return {
    shapes: (detail) =>
      isDimmed
        ? dimmedLine(relationship, route, detail)
        : lineShapes(relationship, route, label, detail),
  };
}

/** How wide a relationship's line is, by its strength of 1 to 5, in world units. */
function lineWidth(strength: number): number {
  return 0.7 + strength * 0.36;
}

function lineShapes(
  relationship: Relationship,
  route: Route,
  label: string,
  detail: Detail,
): readonly Shape[] {
  const stroke: ColourToken = relationship.status === 'at-risk' ? 'warning' : 'line-control';
  const opacity = relationship.status === 'ended' ? 0.4 : 1;
  const { curve } = route;
  if (detail === 'far') {
    const straight: PathCommand[] = [
      ['M', curve.from.x, curve.from.y],
      ['L', curve.to.x, curve.to.y],
    ];
    return [pathShape(straight, { stroke: stroke === 'line-control' ? 'line-strong' : stroke })];
  }
  const strokeWidth = lineWidth(relationship.strength);
  const shapes: Shape[] = [
    pathShape(linePath(curve), {
      stroke,
      strokeWidth,
      dash: relationship.status === 'planned' ? dashed : solid,
      opacity,
    }),
  ];
  if (relationship.direction === 'directed') {
    shapes.push(pathShape(arrowhead(curve, strokeWidth), { fill: stroke, opacity }));
  }
  if (detail === 'near' && label !== '') {
    const text = fitText(label, labelWidth, labelSize);
    shapes.push(
      textShape(
        text,
        { x: route.label.x, y: route.label.y + 4 },
        { size: labelSize, align: 'middle', fill: 'ink-2', halo: 'paper', opacity },
      ),
    );
  }
  return shapes;
}

/** What does not stand out is a thin line without words. */
function dimmedLine(relationship: Relationship, { curve }: Route, detail: Detail): Shape[] {
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
