import type { Relationship } from '../model/relationship';

/** A card that is looked at with its neighbourhood. */
export interface MapFocus {
  readonly partnerId: string;
  /** How many relationships away the neighbourhood ends, 1 to 6. */
  readonly steps: number;
}

export const mostFocusSteps = 6;

/** The partners at most `steps` relationships away from one, each with its distance. */
export function neighbourhood(
  relationships: Iterable<Pick<Relationship, 'fromId' | 'toId'>>,
  { partnerId, steps }: MapFocus,
): ReadonlyMap<string, number> {
  const neighbours = new Map<string, string[]>();
  const enter = (id: string, other: string): void => {
    const known = neighbours.get(id);
    if (known) known.push(other);
    else neighbours.set(id, [other]);
  };
  for (const { fromId, toId } of relationships) {
    enter(fromId, toId);
    enter(toId, fromId);
  }
  const distances = new Map([[partnerId, 0]]);
  let edge = [partnerId];
  for (let distance = 1; distance <= steps && edge.length > 0; distance += 1) {
    const next: string[] = [];
    for (const id of edge) {
      for (const other of neighbours.get(id) ?? []) {
        if (distances.has(other)) continue;
        distances.set(other, distance);
        next.push(other);
      }
    }
    edge = next;
  }
  return distances;
}
