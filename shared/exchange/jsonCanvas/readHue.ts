import type { Hue } from '../../model/hue';
import { cleanText, type IncomingNode, type Problems } from '../network/incoming';
import { nearestHue } from '../network/nearestHue';

/** The format's six colours, as the hues that come nearest. */
const presetHues: ReadonlyMap<string, Hue> = new Map([
  ['1', 'rose'],
  ['2', 'channel'],
  ['3', 'amber'],
  ['4', 'green'],
  ['5', 'blue'],
  ['6', 'violet'],
]);

/** The hue for a node's colour: a number of the format or `#rrggbb`. Lists what is not kept of it. */
export function readHue(
  value: unknown,
  type: IncomingNode['type'],
  what: string,
  problems: Problems,
): Hue | null {
  const colour = cleanText(value);
  if (value === undefined || colour === '') return null;
  const preset = presetHues.get(colour);
  const hue = preset ?? nearestHue(colour);
  if (hue === null) problems.add('unknown-colour', what, colour);
  else if (type === 'partner') problems.add('card-colour', what, colour);
  else if (preset === undefined) problems.add('near-colour', what, colour);
  return type === 'partner' ? null : hue;
}
