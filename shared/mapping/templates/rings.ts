import type { Relationship } from '../../model/relationship';
import type { Partner, Stage } from '../../model/partner';
import type { Point } from '../../scene/geometry';
import { cardCell } from '../card';
import type { LayoutPlace, LayoutZone, MapLayout } from '../mapLayout';
import { stack, zonePadding } from '../placeInZones';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Above and below the cards of a ring: room for its name. */
const titleRoom = 36;

/** Names of the rings, from the inside out. */
export type RingNames = readonly [inner: string, middle: string, outer: string];

/** How close a stage brings a partner: 0 is the inner ring. */
const ringOfStage: Readonly<Record<Stage, number>> = {
  active: 0,
  onboarding: 0,
  agreed: 1,
  negotiating: 1,
  profiled: 2,
  identified: 2,
  paused: 2,
  ended: 2,
};

/**
 * The own organisation in the centre, partners in three rings: the inner one holds those that work
 * with us (onboarding, active), the middle one those close to it (agreed, negotiating), the outer one
 * the rest. A vital tie to the own organisation (strength 5) brings a partner one ring closer, and
 * within a ring the stronger ties come first. Customer segments are in the middle ring, competitors
 * in the outer one.
 */
export function rings(
  partners: readonly Partner[],
  relationships: Iterable<Relationship>,
  names: RingNames,
): MapLayout {
  const own = partners.filter(({ role }) => role === 'own-organisation');
  const ties = strongestTies(new Set(own.map(({ id }) => id)), relationships);
  const held: [Partner[], Partner[], Partner[]] = [[], [], []];
  for (const partner of partners) {
    if (partner.role === 'own-organisation') continue;
    held[ringOf(partner, ties.get(partner.id) ?? 0)]?.push(partner);
  }
  const places: LayoutPlace[] = stack(own, { x: 0, y: 0 });
  const zones: LayoutZone[] = [];
  let room: Size = {
    width: cardCell.width,
    height: Math.max(1, own.length) * cardCell.height,
  };
  held.forEach((ring, index) => {
    const sorted = [...ring].sort((a, b) => (ties.get(b.id) ?? 0) - (ties.get(a.id) ?? 0));
    const { spots, size } = ringSpots(sorted.length, room);
    sorted.forEach(({ id }, at) => {
      const centre = spots[at];
      if (centre) places.push({ partnerId: id, centre });
    });
    room = { width: size.width + 2 * zonePadding.side, height: size.height + 2 * titleRoom };
    // The widest lies at the back.
    zones.unshift({
      x: -room.width / 2,
      y: -room.height / 2,
      ...room,
      name: names[index] ?? '',
      hue: index === 0 ? 'blue' : 'neutral',
      binding: null,
    });
  });
  return { zones, texts: [], places };
}

function ringOf(partner: Partner, strength: number): number {
  if (partner.role === 'competitor') return 2;
  if (partner.role === 'customer-segment') return 1;
  return Math.max(0, ringOfStage[partner.stage] - (strength === 5 ? 1 : 0));
}

/** The strength of the strongest tie of each partner to the own organisation. */
function strongestTies(
  own: ReadonlySet<string>,
  relationships: Iterable<Relationship>,
): ReadonlyMap<string, number> {
  const ties = new Map<string, number>();
  for (const { fromId, toId, strength, status } of relationships) {
    if (status === 'ended') continue;
    const other = own.has(fromId) ? toId : own.has(toId) ? fromId : null;
    if (other !== null) ties.set(other, Math.max(ties.get(other) ?? 0, strength));
  }
  return ties;
}

/**
 * Places along the sides of as many frames round a box as so many cards need, clockwise from the
 * top and spread evenly: a ring that is half full is still a ring.
 */
function ringSpots(
  count: number,
  inside: Size,
): { readonly spots: readonly Point[]; readonly size: Size } {
  const frames: Point[][] = [];
  let size = inside;
  let room = 0;
  do {
    const frame = frameSpots(size);
    frames.push(frame);
    room += frame.length;
    size = {
      width: size.width + 2 * cardCell.width,
      height: size.height + 2 * cardCell.height,
    };
  } while (room < count);
  // Strong ties come first and lie inside; each frame takes its share of the cards.
  let left = count;
  const spots = frames.flatMap((frame, index) => {
    const later = frames.slice(index + 1).reduce((sum, { length }) => sum + length, 0);
    const taken = Math.min(
      frame.length,
      Math.max(left - later, Math.round((left * frame.length) / (frame.length + later))),
    );
    left -= taken;
    return Array.from({ length: taken }, (_, at) => frame[Math.floor((at * frame.length) / taken)]);
  });
  return { spots: spots.flatMap((spot) => spot ?? []), size };
}

/** The places of cards along the outside of a box, clockwise from the top. */
function frameSpots(inside: Size): Point[] {
  const across = Math.max(1, Math.floor((inside.width + 2 * cardCell.width) / cardCell.width));
  const down = Math.max(1, Math.floor(inside.height / cardCell.height));
  const x = (inside.width + cardCell.width) / 2;
  const y = (inside.height + cardCell.height) / 2;
  const stepX = (inside.width + 2 * cardCell.width) / across;
  const stepY = inside.height / down;
  const points: Point[] = [];
  for (let i = 0; i < across; i += 1) {
    const along = (i - (across - 1) / 2) * stepX;
    points.push({ x: along, y: -y }, { x: along, y });
  }
  for (let i = 0; i < down; i += 1) {
    const along = (i - (down - 1) / 2) * stepY;
    points.push({ x: -x, y: along }, { x, y: along });
  }
  const turn = (point: Point): number =>
    (Math.atan2(point.x / x, -point.y / y) + 2 * Math.PI) % (2 * Math.PI);
  return points
    .map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }))
    .sort((a, b) => turn(a) - turn(b));
}
