import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { nearestHue } from '@shared/exchange/network/nearestHue';
import { hues } from '@shared/model/hue';

const tokens = readFileSync(resolve('renderer/ui/tokens.css'), 'utf8');

describe('nearestHue', () => {
  it.each(hues)('finds %s in the colours of both themes', (hue) => {
    const colours = [...tokens.matchAll(new RegExp(`--data-${hue}: (#[0-9a-f]{6})`, 'g'))];
    expect(colours).toHaveLength(2);
    for (const [, colour = ''] of colours) expect(nearestHue(colour)).toBe(hue);
  });

  it.each([
    ['#ff0000', 'rose'],
    ['#FF8800', 'channel'],
    ['#ff0', 'amber'],
    ['#00ff00', 'green'],
    ['#0ff', 'blue'],
    ['#0000ff80', 'technology'],
    ['#a882ff', 'violet'],
    ['#000000', 'neutral'],
    ['#ffffff', 'neutral'],
  ])('takes %s for %s', (colour, hue) => {
    expect(nearestHue(colour)).toBe(hue);
  });

  it.each(['', 'red', '#12', '#12345', '#gggggg', ' #ff0000', 'ff0000'])(
    'takes %j for no colour',
    (text) => {
      expect(nearestHue(text)).toBeNull();
    },
  );
});
