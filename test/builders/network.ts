import fc from 'fast-check';
import { buildNetwork, type Network, type NetworkRelationship } from '@shared/network/network';

/** The id of an actor of a test's network: sorted as its number is. */
export function actorId(number: number): string {
  return `partner_${String(number).padStart(6, '0')}`;
}

/** A mutual relationship of strength 1 that exists, unless said otherwise. */
export function relationshipOf(
  from: string,
  to: string,
  more: Partial<NetworkRelationship> = {},
): NetworkRelationship {
  return {
    id: `relationship_${from}_${to}`,
    fromId: from,
    toId: to,
    typeId: null,
    direction: 'mutual',
    strength: 1,
    status: 'existing',
    ...more,
  };
}

/** A network of named actors from pairs of names; further actors stand alone. */
export function namedNetwork(
  pairs: readonly (readonly [string, string])[],
  alone: readonly string[] = [],
): Network {
  return buildNetwork(
    [...pairs.flat(), ...alone],
    pairs.map(([from, to]) => relationshipOf(from, to)),
  );
}

/** Actors by number and relationships between them, for property tests. */
export interface RandomTies {
  readonly count: number;
  readonly relationships: readonly NetworkRelationship[];
}

/** Up to so many actors with relationships of any direction and strength, parallel ones too. */
export function randomTies(most: number): fc.Arbitrary<RandomTies> {
  return fc.integer({ min: 1, max: most }).chain((count) => {
    const actor = fc.integer({ min: 0, max: count - 1 });
    const link = fc.record({
      from: actor,
      to: actor,
      strength: fc.integer({ min: 1, max: 5 }),
      direction: fc.constantFrom('directed', 'mutual'),
    });
    return fc.array(link, { maxLength: count * 2 }).map((links) => ({
      count,
      relationships: links.map(({ from, to, strength, direction }, index) =>
        relationshipOf(actorId(from), actorId(to), {
          id: `relationship_${String(index).padStart(4, '0')}`,
          strength,
          direction,
        }),
      ),
    }));
  });
}

/** The network of such ties. */
export function networkOf({ count, relationships }: RandomTies): Network {
  return buildNetwork(
    Array.from({ length: count }, (_, number) => actorId(number)),
    relationships,
  );
}
