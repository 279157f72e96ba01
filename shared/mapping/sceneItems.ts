import type { MapActor } from '../model/mapActor';
import type { MapNote } from '../model/mapNote';
import type { Relationship } from '../model/relationship';
import { flattenCurve, type Curve } from '../scene/curve';
import { expandBox, type Box, type Point } from '../scene/geometry';
import { boxShape, hueTokens, textShape } from '../scene/shapes';
import {
  lazyFace,
  upToNear,
  type Face,
  type Outline,
  type SceneItem,
  type Shape,
} from '../scene/sceneItem';
import { wrapLines } from '../scene/text';
import type { ActorLook } from './actorLook';
import { cardBox } from './card';
import { LineFace, type LabelPlacer } from './lineFace';
import { lockReach, lockSign } from './lockSign';
import type { Route } from './route';

/** Room for a card's border and the ring round it. */
const cardMargin = 3;

/** The card of a partner at its place. */
export function cardItem(actor: MapActor, look: ActorLook, face: Face): SceneItem {
  const { scale, border } = look.style;
  const box = cardBox(look.role, actor, scale);
  const sign = look.isLocked ? lockReach * scale : 0;
  const margin = Math.max(cardMargin, ((border?.width ?? 0) * scale * 3) / 2, sign);
  return {
    id: actor.id,
    kind: 'card',
    order: actor.order,
    origin: { x: box.x, y: box.y },
    box,
    bounds: expandBox(box, margin),
    outline: { type: 'box' },
    face,
  };
}

const atOrigin: Point = { x: 0, y: 0 };
/** Room beside a line for its width, its arrowhead and the height of its label. */
const lineMargin = 10;

/** What a line shows of its relationship besides the line itself. */
export interface LineLook {
  readonly label: string;
  readonly isDimmed: boolean;
}

/** The line of a relationship along its route. */
export function lineItem(
  relationship: Relationship,
  route: Route,
  { label, isDimmed }: LineLook,
  placer: LabelPlacer | null,
): SceneItem {
  const { curve } = route;
  const { from, control1, control2, to } = curve;
  const left = Math.min(from.x, control1.x, control2.x, to.x);
  const top = Math.min(from.y, control1.y, control2.y, to.y);
  const right = Math.max(from.x, control1.x, control2.x, to.x);
  const bottom = Math.max(from.y, control1.y, control2.y, to.y);
  const box: Box = { x: left, y: top, width: right - left, height: bottom - top };
  const face = new LineFace(relationship, route, label, isDimmed, placer);
  const aside = Math.max(lineMargin, label === '' ? 0 : face.labelReach);
  return {
    id: relationship.id,
    kind: 'line',
    order: '',
    origin: atOrigin,
    box,
    bounds: {
      x: box.x - aside,
      y: box.y - lineMargin,
      width: box.width + 2 * aside,
      height: box.height + 2 * lineMargin,
    },
    outline: lineOutline(curve),
    face,
  };
}

/** The points along a line are worked out when first asked for: most lines never are. */
function lineOutline(curve: Curve): Outline {
  let points: readonly number[] | null = null;
  return {
    type: 'line',
    get points() {
      points ??= flattenCurve(curve, 12);
      return points;
    },
  };
}

/** A note: a sheet with text, or text alone. */
export function noteItem(note: MapNote): SceneItem {
  const box = { x: note.x, y: note.y, width: note.width, height: note.height };
  return {
    id: note.id,
    kind: 'note',
    order: note.order,
    origin: { x: note.x, y: note.y },
    box,
    bounds: expandBox(box, note.locked ? lockReach : 2),
    outline: { type: 'box' },
    face: lazyFace((detail) => noteShapes(note, upToNear(detail))),
  };
}

type NoteDetail = ReturnType<typeof upToNear>;

const noteSize = 13;
const noteLine = 18;
const notePadding = 10;
const sheetRadius = 4;

function noteShapes(note: MapNote, detail: NoteDetail): readonly Shape[] {
  const shapes = note.form === 'text' ? textShapes(note, detail) : sheetShapes(note, detail);
  return note.locked ? [...shapes, ...lockSign(note.width, sheetRadius, detail)] : shapes;
}

function sheetShapes(note: MapNote, detail: NoteDetail): readonly Shape[] {
  const { strong, soft } = hueTokens(note.hue);
  const { width, height } = note;
  const sheet = boxShape(
    { x: 0, y: 0, width, height },
    { radius: sheetRadius, fill: soft, stroke: strong, strokeWidth: 0.8 },
  );
  if (detail === 'far') return [sheet];
  const size = detail === 'near' ? noteSize : noteSize * 1.6;
  const lineHeight = (noteLine / noteSize) * size;
  const mostLines = Math.max(1, Math.floor((height - 2 * notePadding) / lineHeight));
  const lines = wrapLines(note.text, { width: width - 2 * notePadding, size, mostLines });
  return [
    sheet,
    ...lines.map((line, index) =>
      textShape(
        line.text,
        { x: notePadding, y: notePadding + size + index * lineHeight },
        { size, fill: 'ink', rtl: line.rtl },
      ),
    ),
  ];
}

/** Bare text: larger than on a sheet, one size up for each step away. */
function textShapes(note: MapNote, detail: NoteDetail): readonly Shape[] {
  const { width, height } = note;
  const scale = { near: 1.2, middle: 2, far: 4 }[detail];
  const size = Math.min(noteSize * scale, height / 1.4);
  const lineHeight = size * 1.35;
  const mostLines = Math.max(1, Math.floor(height / lineHeight));
  const lines = wrapLines(note.text, { width, size, mostLines });
  return lines.map((line, index) =>
    textShape(
      line.text,
      { x: 0, y: size + index * lineHeight },
      {
        size,
        weight: 600,
        fill: note.hue === 'neutral' ? 'ink-2' : hueTokens(note.hue).strong,
        rtl: line.rtl,
      },
    ),
  );
}
