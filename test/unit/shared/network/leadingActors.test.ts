import { describe, expect, it } from 'vitest';
import { finish } from '@shared/calculation/steps';
import { analyseNetwork } from '@shared/network/analyseNetwork';
import type { Finding } from '@shared/network/finding';
import { leadingActors } from '@shared/network/leadingActors';
import { namedNetwork } from '../../../builders/network';

function leading(pairs: readonly (readonly [string, string])[], ownId: string | null): Finding[] {
  const analysis = finish(analyseNetwork(namedNetwork(pairs), { seed: 1, ownId }));
  return leadingActors(analysis, ownId);
}

/** Which sentences there are, with whom they name and their figures. */
const said = (findings: readonly Finding[]) =>
  findings.map(({ key, names, members, figures }) => [
    key,
    names['name'] ?? members.join(' '),
    figures,
  ]);

describe('leadingActors', () => {
  it('names who is tied to most and is nearest, with figures', () => {
    const star = leading(
      [
        ['hub', 'a'],
        ['hub', 'b'],
        ['hub', 'c'],
        ['a', 'b'],
      ],
      null,
    );
    expect(said(star)).toContainEqual(['hub', 'hub', { count: 3 }]);
    expect(said(star)).toContainEqual(['nearest', 'hub', { reached: 3, count: 1 }]);
    expect(star.find(({ key }) => key === 'hub')?.actorIds).toEqual(['hub']);
  });

  it('says that it is after us when our own figure is as high', () => {
    const found = said(
      leading(
        [
          ['us', 'a'],
          ['us', 'b'],
          ['us', 'c'],
          ['us', 'd'],
          ['a', 'b'],
          ['a', 'c'],
        ],
        'us',
      ),
    );
    expect(found).toContainEqual(['hubAfterUs', 'a', { count: 3 }]);
    expect(found).toContainEqual(['nearestAfterUs', 'a', { reached: 4, count: 1.3 }]);
  });

  it('names all who share the first place', () => {
    const ring = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'd'],
      ['d', 'a'],
    ] as const;
    const found = said(leading([...ring, ['a', 'x'], ['c', 'y']], null));
    expect(found).toContainEqual(['hubMany', 'a c', { count: 3 }]);
    expect(found).toContainEqual(['nearestMany', 'a b c d', {}]);
    expect(found).toContainEqual(['goBetweenMany', 'a c', { percent: 45 }]);
    const withUs = said(leading([...ring, ['us', 'a'], ['us', 'c'], ['us', 'y']], 'us'));
    expect(withUs).toContainEqual(['hubManyAfterUs', 'a c', { count: 3 }]);
  });

  it('singles nobody out where all are equal', () => {
    const triangle = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ] as const;
    expect(leading(triangle, null)).toEqual([]);
    // Around us all others are equal as well.
    expect(
      leading(
        [
          ['us', 'a'],
          ['us', 'b'],
          ['us', 'c'],
        ],
        'us',
      ),
    ).toEqual([]);
  });

  it('tells of a go-between only what is not 0% when written', () => {
    const around = Array.from({ length: 40 }, (_, at) => ['us', `n${String(at)}`] as const);
    const found = leading([...around, ['n1', 'n2'], ['n2', 'n3']], 'us');
    expect(found.map(({ key }) => key)).not.toContain('goBetween');
  });
});
