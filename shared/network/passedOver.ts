import { degreeAt, type Network, type NetworkRelationship } from './network';

/** Relationships between actors of a network that it does not count, because nothing is there yet or any more. */
export interface PassedOver {
  readonly planned: number;
  readonly ended: number;
  /** Actors without ties for whom some are planned, sorted. */
  readonly onlyPlanned: readonly string[];
}

/** What a network passes over of these relationships by their status. */
export function passedOver(
  network: Network,
  relationships: Iterable<NetworkRelationship>,
): PassedOver {
  const onlyPlanned = new Set<string>();
  let [planned, ended] = [0, 0];
  for (const { fromId, toId, status } of relationships) {
    if (fromId === toId || !network.positions.has(fromId) || !network.positions.has(toId)) continue;
    if (status === 'ended') ended += 1;
    if (status !== 'planned') continue;
    planned += 1;
    for (const id of [fromId, toId]) {
      if (degreeAt(network, network.positions.get(id) ?? 0) === 0) onlyPlanned.add(id);
    }
  }
  return { planned, ended, onlyPlanned: [...onlyPlanned].sort() };
}
