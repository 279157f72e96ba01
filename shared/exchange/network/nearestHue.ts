import type { Hue } from '../../model/hue';

/** Where the hues lie in OKLab's circle, in degrees: between what they are in light and in dark. */
const angles: readonly (readonly [Hue, number])[] = [
  ['channel', 71],
  ['amber', 91],
  ['green', 150],
  ['blue', 228],
  ['technology', 257],
  ['violet', 296],
  ['alliance', 321],
  ['rose', 353],
];
/** Less colour than this is seen as grey. */
const leastChroma = 0.035;

/** The hue that is seen as closest to a colour written `#rrggbb` or `#rgb`; null for anything else. */
export function nearestHue(text: string): Hue | null {
  const rgb = readHex(text);
  if (rgb === null) return null;
  const [a, b] = oklabOf(rgb);
  if (Math.hypot(a, b) < leastChroma) return 'neutral';
  const angle = (Math.atan2(b, a) * 180) / Math.PI;
  const distance = (other: number): number => {
    const turn = Math.abs(angle - other) % 360;
    return Math.min(turn, 360 - turn);
  };
  return angles.reduce((best, next) => (distance(next[1]) < distance(best[1]) ? next : best))[0];
}

type Triple = readonly [number, number, number];

/** The three channels in linear light; transparency, where it is given, is no part of the hue. */
function readHex(text: string): Triple | null {
  const digits = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(text) ? text.slice(1) : null;
  if (digits === null) return null;
  const width = digits.length < 6 ? 1 : 2;
  const channel = (at: number): number => {
    const pair = digits.slice(at * width, (at + 1) * width);
    const value = Number.parseInt(width === 1 ? pair + pair : pair, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(0), channel(1), channel(2)];
}

/** The two axes of colour in Björn Ottosson's OKLab (2020). */
function oklabOf([red, green, blue]: Triple): readonly [number, number] {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
