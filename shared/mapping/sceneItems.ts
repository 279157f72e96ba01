import type { MapActor } from '../model/mapActor';
import type { MapNote } from '../model/mapNote';
import type { MapZone } from '../model/mapZone';
import type { Relationship } from '../model/relationship';
import { flattenCurve, type Curve } from '../scene/curve';
import { clamp, expandBox, type Box, type Point } from '../scene/geometry';
import { boxShape, hueTokens, textShape } from '../scene/shapes';
import {
  lazyFace,
  type Detail,
  type Face,
  type Outline,
  type SceneItem,
  type Shape,
} from '../scene/sceneItem';
import { fitText, textWidth, wrapText } from '../scene/text';
import type { ActorLook } from './actorLook';
import { cardBox } from './card';
import { labelSize, lineFace } from './lineFace';
import type { Route } from './route';

/** Room for a card's border and the ring round it. */
const cardMargin = 3;
const zoneTitleHeight = 32;

/** The card of a partner at its place. */
export function cardItem(actor: MapActor, look: ActorLook, face: Face): SceneItem {
  const { scale, border } = look.style;
  const box = cardBox(look.role, actor, scale);
  const margin = Math.max(cardMargin, ((border?.width ?? 0) * scale * 3) / 2);
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

/** The line of a relationship along its route. */
export function lineItem(
  relationship: Relationship,
  route: Route,
  label: string,
  isDimmed = false,
): SceneItem {
  const { curve } = route;
  const { from, control1, control2, to } = curve;
  const half = Math.min(150, textWidth(label, labelSize)) / 2 + 4;
  const left = Math.min(from.x, control1.x, control2.x, to.x, route.label.x - half);
  const top = Math.min(from.y, control1.y, control2.y, to.y, route.label.y - 10);
  const right = Math.max(from.x, control1.x, control2.x, to.x, route.label.x + half);
  const bottom = Math.max(from.y, control1.y, control2.y, to.y, route.label.y + 10);
  const box: Box = { x: left, y: top, width: right - left, height: bottom - top };
  return {
    id: relationship.id,
    kind: 'line',
    order: '',
    origin: atOrigin,
    box,
    bounds: expandBox(box, 10),
    outline: lineOutline(curve),
    face: lineFace(relationship, route, label, isDimmed),
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

/** The frame of a zone with its name in the top left corner. */
export function zoneItem(zone: MapZone): SceneItem {
  const box = { x: zone.x, y: zone.y, width: zone.width, height: zone.height };
  const above = zone.name === '' ? 2 : farNameSize(zone) * 1.4;
  return {
    id: zone.id,
    kind: 'zone',
    order: zone.order,
    origin: { x: zone.x, y: zone.y },
    box,
    bounds: { ...expandBox(box, 2), y: box.y - above, height: box.height + above + 2 },
    outline: { type: 'frame', titleHeight: Math.min(zone.height, zoneTitleHeight) },
    face: lazyFace((detail) => zoneShapes(zone, detail)),
  };
}

/** How far above its frame a zone's name may stand at a distance, as a share of its width. */
const farName = { share: 0.07, least: 84, most: 600 } as const;

function farNameSize(zone: MapZone): number {
  const fitting = zone.width / Math.max(1, textWidth(zone.name, 1, 600));
  return Math.min(clamp(zone.width * farName.share, farName.least, farName.most), fitting);
}

function zoneShapes(zone: MapZone, detail: Detail): readonly Shape[] {
  const { strong, soft } = hueTokens(zone.hue);
  const { width, height } = zone;
  const frame = boxShape(
    { x: 0, y: 0, width, height },
    { radius: 14, fill: soft, stroke: strong, strokeWidth: 1, opacity: 0.5 },
  );
  if (zone.name === '') return [frame];
  const style = { weight: 600, fill: strong } as const;
  if (detail === 'far') {
    // Inside it would be lost among the cards: it stands above, as large as the zone is wide.
    const size = farNameSize(zone);
    return [frame, textShape(zone.name, { x: 0, y: -size * 0.35 }, { ...style, size })];
  }
  const inset = 16;
  const wanted = detail === 'near' ? 13 : 26;
  const size = Math.min(wanted, Math.max(13, (height - 24) / 2));
  const name = fitText(zone.name, width - 2 * inset, size, 600);
  return [frame, textShape(name, { x: inset, y: 10 + size }, { ...style, size })];
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
    bounds: expandBox(box, 2),
    outline: { type: 'box' },
    face: lazyFace((detail) => noteShapes(note, detail)),
  };
}

const noteSize = 13;
const noteLine = 18;
const notePadding = 10;

function noteShapes(note: MapNote, detail: Detail): readonly Shape[] {
  const { strong, soft } = hueTokens(note.hue);
  const { width, height } = note;
  const sheet = boxShape(
    { x: 0, y: 0, width, height },
    { radius: 4, fill: soft, stroke: strong, strokeWidth: 0.8 },
  );
  if (note.form === 'text') return textShapes(note, detail);
  if (detail === 'far') return [sheet];
  const size = detail === 'near' ? noteSize : noteSize * 1.6;
  const lineHeight = (noteLine / noteSize) * size;
  const mostLines = Math.max(1, Math.floor((height - 2 * notePadding) / lineHeight));
  const lines = wrapText(note.text, { width: width - 2 * notePadding, size, mostLines });
  return [
    sheet,
    ...lines.map((line, index) =>
      textShape(
        line,
        { x: notePadding, y: notePadding + size + index * lineHeight },
        { size, fill: 'ink' },
      ),
    ),
  ];
}

/** Bare text: larger than on a sheet, one size up for each step away. */
function textShapes(note: MapNote, detail: Detail): readonly Shape[] {
  const { width, height } = note;
  const scale = { near: 1.2, middle: 2, far: 4 }[detail];
  const size = Math.min(noteSize * scale, height / 1.4);
  const lineHeight = size * 1.35;
  const mostLines = Math.max(1, Math.floor(height / lineHeight));
  const lines = wrapText(note.text, { width, size, mostLines });
  return lines.map((line, index) =>
    textShape(
      line,
      { x: 0, y: size + index * lineHeight },
      { size, weight: 600, fill: note.hue === 'neutral' ? 'ink-2' : hueTokens(note.hue).strong },
    ),
  );
}
