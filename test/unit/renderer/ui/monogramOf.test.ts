import { describe, expect, it } from 'vitest';
import { monogramOf } from '@renderer/ui/monogramOf';
import { monogramOf as monogramOnMap } from '@shared/text/monogramOf';

// The interface may not use shared code: its rule and that of the map's cards must agree.
describe.each([
  ['in the interface', monogramOf],
  ['on the map', monogramOnMap],
])('a monogram %s', (_, rule) => {
  it.each([
    ['Google Cloud', 'GC'],
    ['Anthropic', 'An'],
    ['tableau', 'Ta'],
    ['Émile & Söhne', 'ÉS'],
    ['  ', '·'],
    ['X', 'X'],
    ['3M', '3m'],
    ['百度', '百度'],
    ['👩‍👩‍👧 🌍', '👩‍👩‍👧'],
  ])('of %s is %s', (name, letters) => {
    expect(rule(name)).toBe(letters);
  });

  it.each([
    ['Baidu (KCSP)', 'Ba'],
    ['(the) Foundry', 'Fo'],
    ['Red [old] Hat', 'RH'],
    ['百度（中国）', '百度'],
    ['Baidu (KCSP', 'Ba'],
  ])('leaves out what stands in brackets: %s is %s', (name, letters) => {
    expect(rule(name)).toBe(letters);
  });

  it.each([
    ['(KCSP)', 'Kc'],
    ['() Baidu', 'Ba'],
    ['()', '·'],
    ['(🌍)', '🌍'],
  ])('of a name that is nothing else is of that: %s is %s', (name, letters) => {
    expect(rule(name)).toBe(letters);
  });
});
