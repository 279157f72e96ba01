import { describe, expect, it } from 'vitest';
import { matchChoices } from '@renderer/ui/matchChoices';

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
