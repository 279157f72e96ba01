import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { colourDistance, contrast, visions } from './colour';

const css = readFileSync(
  resolve(import.meta.dirname, '../../../../renderer/ui/tokens.css'),
  'utf8',
);

type Theme = 'light' | 'dark';

/** The colours a theme's block sets, by token. */
function tokensOf(theme: Theme): ReadonlyMap<string, string> {
  const start = css.indexOf(`[data-theme='${theme}'] {`);
  const block = css.slice(start, css.indexOf('\n}', start));
  const pairs = [...block.matchAll(/(--[a-z0-9-]+):\s*(#[0-9a-f]{6});/g)];
  return new Map(pairs.map((match) => [match[1] ?? '', match[2] ?? '']));
}

const tokens: Readonly<Record<Theme, ReadonlyMap<string, string>>> = {
  light: tokensOf('light'),
  dark: tokensOf('dark'),
};

function colour(theme: Theme, token: string): string {
  const value = tokens[theme].get(token);
  if (value === undefined) throw new Error(`${theme} has no ${token}`);
  return value;
}

const grounds = ['--paper', '--surface', '--raised', '--sunken'];
const hues = [
  ...['technology', 'channel', 'alliance', 'own', 'competitor', 'customer'],
  ...['neutral', 'blue', 'amber', 'violet', 'green', 'rose'],
];
const textPairs: readonly (readonly [string, string])[] = [
  ...['--ink', '--ink-2', '--ink-3', '--accent', '--bad', '--good', '--warn'].flatMap((ink) =>
    grounds.map((ground) => [ink, ground] as const),
  ),
  ['--ink', '--accent-soft'],
  ['--ink-2', '--accent-soft'],
  ['--ink-3', '--accent-soft'],
  ['--ink', '--selection'],
  ['--ink-2', '--tag'],
  ['--accent', '--accent-soft'],
  ['--accent-ink', '--accent'],
  ['--accent-ink', '--accent-hover'],
  ['--good', '--good-soft'],
  ['--warn', '--warn-soft'],
  ['--bad', '--bad-soft'],
  ...hues.map((hue) => [`--data-${hue}`, `--data-${hue}-soft`] as const),
  ...[1, 2, 3, 4, 5].map((step) => [`--ramp-ink-${step}`, `--ramp-${step}`] as const),
];
const controlPairs: readonly (readonly [string, string])[] = [
  ...['--line-control', '--focus'].flatMap((line) =>
    ['--paper', '--surface', '--raised'].map((ground) => [line, ground] as const),
  ),
  ...hues.flatMap((hue) => grounds.map((ground) => [`--data-${hue}`, ground] as const)),
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  it.each(textPairs)('has text %s readable on %s (4.5:1)', (ink, ground) => {
    expect(contrast(colour(theme, ink), colour(theme, ground))).toBeGreaterThanOrEqual(4.5);
  });

  it.each(controlPairs)('has %s visible on %s (3:1)', (line, ground) => {
    expect(contrast(colour(theme, line), colour(theme, ground))).toBeGreaterThanOrEqual(3);
  });

  it('keeps the actors apart for every kind of colour vision', () => {
    const actors = ['technology', 'channel', 'alliance', 'own', 'competitor'];
    for (const vision of visions) {
      for (const [at, one] of actors.entries()) {
        for (const other of actors.slice(at + 1)) {
          const distance = colourDistance(
            colour(theme, `--data-${one}`),
            colour(theme, `--data-${other}`),
            vision,
          );
          expect(distance, `${one} and ${other}, ${vision}`).toBeGreaterThan(0.1);
        }
      }
    }
  });

  it('tells neighbouring parts of a whole apart by lightness', () => {
    for (let at = 1; at < 5; at += 1) {
      const ratio = contrast(
        colour(theme, `--series-${String(at)}`),
        colour(theme, `--series-${String(at + 1)}`),
      );
      expect(ratio).toBeGreaterThan(1.25);
    }
  });
});

it('sets the same tokens in both themes', () => {
  expect([...tokens.dark.keys()].sort()).toEqual([...tokens.light.keys()].sort());
});
