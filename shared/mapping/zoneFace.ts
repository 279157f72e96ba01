import type { MapZone } from '../model/mapZone';
import { clamp, expandBox } from '../scene/geometry';
import { boxShape, hueTokens, textShape } from '../scene/shapes';
import { lazyFace, upToNear, type Detail, type SceneItem, type Shape } from '../scene/sceneItem';
import { fitText, textWidth } from '../scene/text';
import { lockReach, lockSign } from './lockSign';

const zoneRadius = 14;
const titleHeight = 32;
const inset = 16;
/** Between a zone's name and what it sets. */
const gap = 10;
/** Sizes of a zone's name and of what it sets, by how much is shown. */
const sizes = { near: { name: 13, sets: 11 }, middle: { name: 26, sets: 18 } } as const;
/** A name is set smaller before it is cut, but no smaller than this. */
const leastSizes = { near: 11, middle: 14 } as const;
/** With less room than this, what a zone sets stands under its name, or not at all. */
const leastRoom = 44;
/** A zone that is lower than this holds no second line. */
const leastHeight = 60;

/** The sizes of a zone's name, by how much is shown. */
export type NameSizes = Readonly<Record<Exclude<Detail, 'close'>, number>>;

/** The frame of a zone with its name in the top left corner, and what it sets when it is bound. */
export function zoneItem(zone: MapZone, sets: string, names = ownSizes(zone)): SceneItem {
  const box = { x: zone.x, y: zone.y, width: zone.width, height: zone.height };
  const above = zone.name === '' ? 2 : names.far * 1.4;
  const frame = lazyFace(() => [frameShape(zone)]);
  const aside = zone.locked ? lockReach : 2;
  return {
    id: zone.id,
    kind: 'zone',
    order: zone.order,
    origin: { x: zone.x, y: zone.y },
    box,
    bounds: {
      ...expandBox(box, aside),
      y: box.y - Math.max(above, aside),
      height: box.height + Math.max(above, aside) + 2,
    },
    outline: { type: 'frame', ...titleSize(zone, sets, names) },
    face: {
      shapes: frame.shapes.bind(frame),
      over: (detail) => [
        ...titleShapes(zone, sets, names, upToNear(detail)),
        ...(zone.locked ? lockSign(zone.width, zoneRadius, detail) : []),
      ],
    },
  };
}

/** A zone's frame and words alone: what is painted above its cards would make them pale. */
export function unfilled(zone: SceneItem): SceneItem {
  const shapes = (detail: Detail): readonly Shape[] =>
    zone.face
      .shapes(detail)
      .map((shape) => (shape.type === 'text' ? shape : { ...shape, fill: null, opacity: 1 }));
  return { ...zone, face: { ...zone.face, shapes } };
}

/** How far above its frame a zone's name may stand at a distance, as a share of its width. */
const farName = { share: 0.045, least: 84, most: 300 } as const;

function farNameSize(zone: MapZone): number {
  const fitting = zone.width / Math.max(1, textWidth(zone.name, 1, 600));
  return Math.min(clamp(zone.width * farName.share, farName.least, farName.most), fitting);
}

/** The sizes at which a zone's name stands whole where it can. */
function ownSizes(zone: MapZone): NameSizes {
  const room = Math.max(1, zone.width - 2 * inset);
  const fitting = room / Math.max(1, textWidth(zone.name, 1, 600));
  const of = (detail: 'near' | 'middle'): number => {
    const most = Math.min(sizes[detail].name, Math.max(13, (zone.height - 24) / 2));
    return clamp(fitting, Math.min(leastSizes[detail], most), most);
  };
  return { near: of('near'), middle: of('middle'), far: farNameSize(zone) };
}

/** Zones whose tops differ by no more than this stand in one row. */
const rowSlack = 12;
/** A zone more than so many times as wide as the narrowest does not take the size of its name. */
const muchWider = 3;

/**
 * The sizes of the names of a map's zones. Those side by side in a row share one, the smallest of
 * theirs: names of different sizes would tell of an importance that nobody gave them. Only much
 * wider ones have their own: beside a lane for one card, that for a thousand could not be read.
 */
export function nameSizes(zones: Iterable<MapZone>): ReadonlyMap<string, NameSizes> {
  const named = [...zones].filter(({ name }) => name !== '').sort((a, b) => a.y - b.y);
  const found = new Map<string, NameSizes>();
  let row: MapZone[] = [];
  const close = (): void => {
    for (const alike of alikeInWidth(row)) {
      const own = alike.map(ownSizes);
      const least = (detail: keyof NameSizes): number => Math.min(...own.map((one) => one[detail]));
      const shared = { near: least('near'), middle: least('middle'), far: least('far') };
      for (const { id } of alike) found.set(id, shared);
    }
  };
  for (const zone of named) {
    const [first] = row;
    if (first && zone.y - first.y > rowSlack) {
      close();
      row = [];
    }
    row.push(zone);
  }
  if (row.length > 0) close();
  return found;
}

/** The zones of a row in groups, none of them with one much wider than another. */
function alikeInWidth(row: readonly MapZone[]): readonly (readonly MapZone[])[] {
  const groups: MapZone[][] = [];
  for (const zone of [...row].sort((a, b) => a.width - b.width)) {
    const group = groups.at(-1);
    const narrowest = group?.[0]?.width ?? 0;
    if (group && zone.width <= narrowest * muchWider) group.push(zone);
    else groups.push([zone]);
  }
  return groups;
}

function frameShape({ hue, width, height }: MapZone): Shape {
  const { strong, soft } = hueTokens(hue);
  return boxShape(
    { x: 0, y: 0, width, height },
    { radius: zoneRadius, fill: soft, stroke: strong, strokeWidth: 1, opacity: 0.5 },
  );
}

/** The room its words take from the top left corner on, when they can be read. */
function titleSize(
  zone: MapZone,
  sets: string,
  names: NameSizes,
): { readonly titleWidth: number; readonly titleHeight: number } {
  const words = titleShapes(zone, sets, names, 'near').flatMap((s) =>
    s.type === 'text' ? [s] : [],
  );
  const ends = words.map(({ x, text, size, weight }) => x + textWidth(text, size, weight));
  const lowest = Math.max(titleHeight, ...words.map(({ y }) => y + 6));
  return {
    titleWidth: Math.max(0, ...ends),
    titleHeight: Math.min(zone.height, lowest),
  };
}

function titleShapes(
  zone: MapZone,
  sets: string,
  names: NameSizes,
  detail: keyof NameSizes,
): readonly Shape[] {
  const { name, width, height } = zone;
  const { strong } = hueTokens(zone.hue);
  if (detail === 'far') {
    // Inside it would be lost among the cards: it stands above, as large as the zone is wide.
    const size = names.far;
    const at = { x: 0, y: -size * 0.35 };
    return name === '' ? [] : [textShape(name, at, { weight: 600, fill: strong, size })];
  }
  const room = width - 2 * inset;
  const size = names[detail];
  const title = fitText(name, room, size, 600);
  const foot = 10 + size;
  const style = { fill: strong, halo: 'paper' } as const;
  const shapes: Shape[] = [];
  if (title !== '') {
    shapes.push(textShape(title, { x: inset, y: foot }, { ...style, size, weight: 600 }));
  }
  if (sets === '') return shapes;
  const small = Math.min(sizes[detail].sets, size);
  const after = title === '' ? 0 : textWidth(title, size, 600) + gap;
  const needed = textWidth(sets, small);
  const isAsideCut = after > 0 && needed > room - after;
  // Set large, a second line would reach the first cards.
  if (isAsideCut && detail !== 'near') return shapes;
  if (isAsideCut && height >= leastHeight) {
    const at = { x: inset, y: foot + small + 3 };
    shapes.push(textShape(fitText(sets, room, small), at, { ...style, size: small }));
  } else if (room - after >= Math.min(needed, leastRoom)) {
    const text = fitText(sets, room - after, small);
    shapes.push(textShape(text, { x: inset + after, y: foot }, { ...style, size: small }));
  }
  return shapes;
}
