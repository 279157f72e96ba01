import { describe, expect, it } from 'vitest';
import { matchChoices } from '@renderer/ui/matchChoices';
import { monogramOf } from '@renderer/ui/monogramOf';

describe('a monogram', () => {
  it.each([
    ['Google Cloud', 'GC'],
    ['Anthropic', 'An'],
    ['tableau', 'Ta'],
    ['Émile & Söhne', 'ÉS'],
    ['  ', '·'],
    ['X', 'X'],
    ['3M', '3m'],
    ['(the) Foundry', 'Th'],
  ])('of %s is %s', (name, letters) => {
    expect(monogramOf(name)).toBe(letters);
  });
});

describe('choices found by typing', () => {
  const choices = ['Managed services', 'Système', 'Services', 'Reservation'].map((label) => ({
    id: label,
    label,
  }));

  it('come by how they begin, then by their words, then by what they contain', () => {
    const found = matchChoices(choices, 'serv', 10).map((choice) => choice.label);
    expect(found).toEqual(['Services', 'Managed services', 'Reservation']);
  });

  it('do not depend on accents and case, and are limited', () => {
    expect(matchChoices(choices, 'SYSTEME', 10)).toHaveLength(1);
    expect(matchChoices(choices, '', 2)).toHaveLength(2);
    expect(matchChoices(choices, 'nothing', 10)).toEqual([]);
  });
});
