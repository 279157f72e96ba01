import { describe, expect, it } from 'vitest';
import { finish } from '@shared/calculation/steps';
import { networkMessages } from '@shared/messages/en/network';
import { analyseNetwork } from '@shared/network/analyseNetwork';
import { concentrationOf } from '@shared/network/concentration';
import type { Finding } from '@shared/network/finding';
import { findingsOf } from '@shared/network/findings';
import type { PassedOver } from '@shared/network/passedOver';
import { namedNetwork } from '../../../builders/network';

/** Us, tied to a hub behind which four others are, and a pair and a single one apart. */
const network = namedNetwork(
  [
    ['us', 'hub'],
    ['us', 'near'],
    ['near', 'hub'],
    ['hub', 'far'],
    ['far', 'x'],
    ['far', 'y'],
    ['far', 'z'],
    ['p', 'q'],
  ],
  ['alone'],
);

const noneLeftOut: PassedOver = {
  counts: { planned: 0, ended: 0, rivalry: 0 },
  alone: { planned: [], ended: [], rivalry: [] },
};

function findings(ownId: string | null, alone: Partial<PassedOver['alone']> = {}): Finding[] {
  const analysis = finish(analyseNetwork(network, { seed: 1, ownId }));
  const revenue = concentrationOf([
    ['hub', 60],
    ['far', 30],
    ['near', 10],
  ]);
  return findingsOf(analysis, {
    ownId,
    revenue,
    passedOver: { ...noneLeftOut, alone: { ...noneLeftOut.alone, ...alone } },
  });
}

describe('findingsOf', () => {
  it('says who would be missed, and by how many', () => {
    const cuts = findings('us').filter(({ key }) => key === 'cutPointOwn');
    expect(cuts.map(({ names, figures }) => [names['name'], figures['count']])).toEqual([
      ['hub', 4],
      ['far', 3],
    ]);
    const without = findings(null).filter(({ key }) => key === 'cutPoint');
    expect(without.map(({ names, figures }) => [names['name'], figures['count']])).toEqual([
      ['far', 3],
      ['hub', 2],
    ]);
  });

  it('names who would be cut off, the best connected first, and shows them with the broker', () => {
    const all = findings('us');
    const hub = all.find(({ key, names }) => key === 'cutPointOwn' && names['name'] === 'hub');
    expect(hub?.members).toEqual(['far', 'x', 'y', 'z']);
    expect(hub?.actorIds).toEqual(['hub', 'far', 'x', 'y', 'z']);
    const bridge = all.find(({ key }) => key === 'bridge');
    expect(bridge?.members).toEqual(['far', 'x', 'y', 'z']);
    expect(bridge?.actorIds).toEqual(['hub', 'far', 'x', 'y', 'z']);
  });

  it('tells of three others at most, each with whom it would cut off', () => {
    const chain = ['a', 'b', 'us', 'c', 'd', 'e', 'f', 'g'];
    const pairs = chain.slice(1).map((id, at) => [chain[at] ?? '', id] as const);
    const analysis = finish(analyseNetwork(namedNetwork(pairs), { seed: 1, ownId: 'us' }));
    const all = findingsOf(analysis, { ownId: 'us', revenue: null, passedOver: noneLeftOut });
    const lost = (of: string) =>
      all
        .filter(({ key }) => key === of)
        .map(({ names, members }) => [names['name'], members.length]);
    expect(lost('cutPointOwn')).toEqual([
      ['c', 4],
      ['d', 3],
      ['e', 2],
    ]);
    expect(lost('bridge')).toEqual([
      ['us', 5],
      ['c', 4],
      ['d', 3],
    ]);
  });

  it('counts communities of two or more, names each, and nobody who is alone', () => {
    const all = findings('us');
    const count = all.find(({ key }) => key === 'communities')?.figures['count'];
    const each = all.filter(({ key }) => key === 'community');
    expect(each).toHaveLength(count ?? 0);
    expect(each.flatMap(({ members }) => members)).not.toContain('alone');
    expect(each[0]?.members[0]).toBe('far');
  });

  it.each([
    ['planned', 'onlyPlanned'],
    ['rivalry', 'onlyRivalry'],
    ['ended', 'onlyEnded'],
  ] as const)('tells who has only %s apart from who has nothing', (reason, only) => {
    const all = findings('us', { [reason]: ['alone'] });
    expect(all.some(({ key }) => key === 'isolated')).toBe(false);
    expect(all.find(({ key }) => key === only)).toMatchObject({
      members: ['alone'],
      figures: { count: 1 },
    });
  });

  it('points at the tie that holds parts together', () => {
    const bridge = findings('us').find(({ key }) => key === 'bridge');
    expect(bridge).toMatchObject({
      names: { name: 'hub', other: 'far' },
      figures: { count: 4 },
      relationshipIds: ['relationship_hub_far'],
    });
  });

  it('counts parts, actors alone, and what revenue depends on', () => {
    const by = new Map(findings('us').map((finding) => [finding.key, finding]));
    expect(by.get('parts')).toMatchObject({ figures: { count: 2 }, actorIds: ['p', 'q'] });
    expect(by.get('isolated')).toMatchObject({ figures: { count: 1 }, actorIds: ['alone'] });
    expect(by.get('revenueHigh')?.figures).toEqual({
      percent: 60,
      count: 1,
      index: 4600,
      equals: 2.2,
    });
    expect(by.get('hub')?.figures).toEqual({ count: 4 });
  });

  describe('of relationships and revenue', () => {
    const of = (pairs: readonly (readonly [string, string])[], amounts: Record<string, number>) => {
      const analysis = finish(analyseNetwork(namedNetwork(pairs), { seed: 1, ownId: null }));
      const revenue = concentrationOf(Object.entries(amounts));
      return findingsOf(analysis, { ownId: null, revenue, passedOver: noneLeftOut })
        .filter(({ key }) => /^(relationships|revenue)/.test(key))
        .map(({ key, names, members, figures }) => [
          key,
          names['name'] ?? members.join(' '),
          figures['percent'],
        ]);
    };
    const triangle = [
      ['a', 'b'],
      ['b', 'c'],
      ['c', 'a'],
    ] as const;

    it('says in what share of the relationships the first one takes part', () => {
      const star = [
        ['a', 'b'],
        ['a', 'c'],
        ['a', 'd'],
      ] as const;
      expect(of(star, { a: 60, b: 40 })).toEqual([
        ['relationshipsHigh', 'a', 100],
        ['revenueHigh', 'a', 60],
      ]);
    });

    it('singles nobody out where shares are equal', () => {
      expect(of(triangle, { a: 50, b: 50 })).toEqual([
        ['relationshipsEqual', 'a b c', 67],
        ['revenueEqual', 'a b', 50],
      ]);
    });

    it('names all who share the first place', () => {
      expect(of([...triangle, ['a', 'x'], ['b', 'x']], { a: 40, b: 40, c: 20 })).toEqual([
        ['relationshipsHighMany', 'a b', 60],
        ['revenueHighMany', 'a b', 40],
      ]);
    });
  });

  it('has a message for each, with every figure and name it asks for', () => {
    const catalogue = new Map<string, string>(Object.entries(networkMessages.finding));
    for (const { key, names, members, figures } of [...findings('us'), ...findings(null)]) {
      const texts = [key, `${key}_one`, `${key}_other`].flatMap(
        (name) => catalogue.get(name) ?? [],
      );
      expect(texts.length).toBeGreaterThan(0);
      for (const text of texts) {
        for (const [, placeholder = ''] of text.matchAll(/\{\{(\w+)\}\}/g)) {
          if (placeholder === 'members') expect(members).not.toEqual([]);
          else expect(Object.keys({ ...names, ...figures })).toContain(placeholder);
        }
      }
    }
  });
});
