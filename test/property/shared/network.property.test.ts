import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '@shared/calculation/steps';
import { analyseNetwork, type NetworkAnalysis } from '@shared/network/analyseNetwork';
import { concentrationOf } from '@shared/network/concentration';
import { cutOffWithout, weakPoints } from '@shared/network/cutPoints';
import { buildNetwork } from '@shared/network/network';
import { connectedParts } from '@shared/network/parts';
import { actorId, networkOf, randomTies, type RandomTies } from '../../builders/network';

const ties = randomTies(25);

function analysed(plan: RandomTies): NetworkAnalysis {
  return finish(analyseNetwork(networkOf(plan), { seed: 3, ownId: null }));
}

/** The same ties between actors of other names. */
function renamed(plan: RandomTies, names: ReadonlyMap<string, string>): RandomTies {
  const name = (id: string): string => names.get(id) ?? id;
  return {
    count: plan.count,
    relationships: [...plan.relationships]
      .reverse()
      .map((tie) => ({ ...tie, fromId: name(tie.fromId), toId: name(tie.toId) })),
  };
}

describe('network measures', () => {
  it('do not depend on names or on the order of records', () => {
    fc.assert(
      fc.property(ties, fc.infiniteStream(fc.nat()), (plan, ranks) => {
        const ids = Array.from({ length: plan.count }, (_, number) => actorId(number));
        const order = ids.map((id) => [id, ranks.next().value] as const);
        order.sort((a, b) => a[1] - b[1]);
        const names = new Map(order.map(([id], number) => [id, actorId(number)]));
        const one = analysed(plan);
        const other = analysed(renamed(plan, names));
        for (const [id, before] of one.actors) {
          const after = other.actors.get(names.get(id) ?? '');
          expect(after?.degree).toBe(before.degree);
          expect(after?.strength).toBe(before.strength);
          expect(after?.betweenness).toBeCloseTo(before.betweenness, 9);
          expect(after?.closeness).toBeCloseTo(before.closeness, 9);
          expect(after?.constraint ?? -1).toBeCloseTo(before.constraint ?? -1, 9);
          expect(after?.effectiveSize ?? -1).toBeCloseTo(before.effectiveSize ?? -1, 9);
          expect(after?.cutOff === null).toBe(before.cutOff === null);
        }
        // Of groups that are mirrored, one network may have the one and the other the other.
        expect(other.modularity).toBeCloseTo(one.modularity, 9);
        expect(other.communities.map(({ length }) => length)).toEqual(
          one.communities.map(({ length }) => length),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('find the same communities when actors join that are tied to nobody', () => {
    fc.assert(
      fc.property(ties, fc.integer({ min: 1, max: 9 }), (plan, more) => {
        const joined = analysed({ ...plan, count: plan.count + more });
        expect(joined.communities).toEqual(analysed(plan).communities);
      }),
      { numRuns: 50 },
    );
  });

  it('are the same in every run', () => {
    fc.assert(
      fc.property(ties, (plan) => {
        expect(analysed(plan)).toEqual(analysed(plan));
      }),
      { numRuns: 50 },
    );
  });

  it('stay in their bounds', () => {
    fc.assert(
      fc.property(ties, (plan) => {
        const { actors, modularity, isolated } = analysed(plan);
        expect(modularity).toBeGreaterThanOrEqual(-0.5);
        expect(modularity).toBeLessThanOrEqual(1);
        for (const actor of actors.values()) {
          expect(actor.betweenness).toBeGreaterThanOrEqual(0);
          expect(actor.betweenness).toBeLessThanOrEqual(1 + 1e-9);
          expect(actor.closeness >= 0 && Number.isFinite(actor.closeness)).toBe(true);
          expect(actor.constraint === null).toBe(actor.degree === 0);
          expect(isolated.includes(actor.id)).toBe(actor.degree === 0);
          if (actor.effectiveSize === null) continue;
          expect(actor.effectiveSize).toBeLessThanOrEqual(actor.degree + 1e-9);
          expect(actor.effectiveSize).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});

describe('weak points', () => {
  it('are exactly those whose removal leaves more parts', () => {
    fc.assert(
      fc.property(ties, fc.nat(24), (plan, ownNumber) => {
        const network = networkOf(plan);
        const own = ownNumber < plan.count ? ownNumber : null;
        const before = connectedParts(network).length;
        const { cutPoints, bridges } = weakPoints(network, own);
        const found = new Map(cutPoints.map((point) => [point.position, point]));
        network.ids.forEach((id, position) => {
          const others = network.ids.filter((other) => other !== id);
          const after = connectedParts(buildNetwork(others, plan.relationships)).length;
          expect(found.has(position)).toBe(after > before);
          const lost = cutOffWithout(network, position, own);
          expect(lost).toHaveLength(found.get(position)?.cutOff ?? 0);
        });
        const broken = new Set(bridges.map(({ tie }) => tie));
        network.ties.forEach((tie, number) => {
          const without = plan.relationships.filter(({ id }) => !tie.relationshipIds.includes(id));
          const after = connectedParts(buildNetwork(network.ids, without)).length;
          expect(broken.has(number)).toBe(after > before);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('communities', () => {
  it('hold every actor that is not alone once, and each hangs together', () => {
    fc.assert(
      fc.property(ties, (plan) => {
        const { communities, actors } = analysed(plan);
        const together = [...actors.values()].filter(({ community }) => community !== null);
        expect(communities.flat().sort()).toEqual(together.map(({ id }) => id));
        for (const { degree, community } of actors.values()) {
          expect(community === null).toBe(degree === 0);
        }
        communities.forEach((group, number) => {
          expect(connectedParts(buildNetwork(group, plan.relationships))).toHaveLength(1);
          for (const id of group) expect(actors.get(id)?.community).toBe(number);
        });
      }),
      { numRuns: 100 },
    );
  });
});

describe('concentration', () => {
  it('lies between that of equals and of one', () => {
    const amounts = fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(amounts, (list) => {
        const found = concentrationOf(list.map((amount, index) => [String(index), amount]));
        expect(found?.index).toBeGreaterThanOrEqual(10_000 / list.length - 1e-6);
        expect(found?.index).toBeLessThanOrEqual(10_000);
        expect(found?.shares.reduce((sum, { percent }) => sum + percent, 0)).toBeCloseTo(100, 6);
      }),
    );
  });
});
