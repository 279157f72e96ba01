import type { ActorHue } from '@shared/partners/actorHue';

interface PictureActor {
  readonly hue: ActorHue;
  /** Degrees clockwise from the top, and distance from the middle in picture units. */
  readonly angle: number;
  readonly distance: number;
  readonly size: number;
}

export interface PlacedActor {
  readonly hue: ActorHue;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

export interface PictureLine {
  readonly path: string;
  readonly width: number;
}

/** The middle of the picture; it is 360 × 300. */
export const middle = { x: 180, y: 150 } as const;
export const rings = [62, 104, 140] as const;

const actors: readonly PictureActor[] = [
  { hue: 'technology', angle: 282, distance: 62, size: 26 },
  { hue: 'technology', angle: 322, distance: 66, size: 22 },
  { hue: 'technology', angle: 258, distance: 104, size: 18 },
  { hue: 'technology', angle: 292, distance: 112, size: 20 },
  { hue: 'technology', angle: 318, distance: 116, size: 15 },
  { hue: 'technology', angle: 276, distance: 150, size: 13 },
  { hue: 'channel', angle: 44, distance: 66, size: 28 },
  { hue: 'channel', angle: 88, distance: 62, size: 22 },
  { hue: 'channel', angle: 26, distance: 112, size: 18 },
  { hue: 'channel', angle: 60, distance: 118, size: 22 },
  { hue: 'channel', angle: 84, distance: 112, size: 16 },
  { hue: 'channel', angle: 74, distance: 154, size: 14 },
  { hue: 'alliance', angle: 164, distance: 64, size: 24 },
  { hue: 'alliance', angle: 206, distance: 66, size: 28 },
  { hue: 'alliance', angle: 146, distance: 110, size: 20 },
  { hue: 'alliance', angle: 184, distance: 112, size: 18 },
  { hue: 'alliance', angle: 222, distance: 114, size: 16 },
  { hue: 'competitor', angle: 112, distance: 138, size: 18 },
  { hue: 'competitor', angle: 240, distance: 146, size: 15 },
  { hue: 'customer', angle: 124, distance: 84, size: 17 },
];

/** From actor to actor by their place in the list, and to the middle (-1); strength 1 to 3. */
const ties: readonly (readonly [from: number, to: number, strength: 1 | 2 | 3])[] = [
  [0, -1, 3],
  [1, -1, 2],
  [6, -1, 3],
  [7, -1, 2],
  [12, -1, 2],
  [13, -1, 3],
  [19, -1, 1],
  [2, 0, 1],
  [3, 0, 2],
  [4, 1, 1],
  [5, 2, 1],
  [8, 6, 2],
  [9, 6, 2],
  [10, 7, 1],
  [11, 9, 1],
  [14, 12, 1],
  [15, 12, 1],
  [16, 13, 2],
  [17, 19, 1],
  [18, 16, 1],
  [4, 8, 1],
];

function place({ hue, angle, distance, size }: PictureActor): PlacedActor {
  const radians = (angle * Math.PI) / 180;
  // A little wider than high, as the picture is.
  const x = middle.x + Math.sin(radians) * distance * 1.12;
  const y = middle.y - Math.cos(radians) * distance * 0.94;
  return { hue, x: Math.round(x), y: Math.round(y), size };
}

export const placedActors: readonly PlacedActor[] = actors.map(place);

/** The ties as gently bent lines. */
export const pictureLines: readonly PictureLine[] = ties.flatMap(([from, to, strength]) => {
  const start = placedActors[from];
  const end = to === -1 ? middle : placedActors[to];
  if (start === undefined || end === undefined) return [];
  const bend = 0.12;
  const x = (start.x + end.x) / 2 + (end.y - start.y) * bend;
  const y = (start.y + end.y) / 2 - (end.x - start.x) * bend;
  const path = `M${start.x} ${start.y}Q${x.toFixed(1)} ${y.toFixed(1)} ${end.x} ${end.y}`;
  return [{ path, width: strength * 0.75 }];
});
