import { degreeAt, type Network, type NetworkRelationship } from './network';

/** Relationships between actors of a network that it does not count, because nothing is there yet or any more. */
export interface PassedOver {
  readonly planned: number;
  readonly ended: number;
  /** Actors without ties for whom some are planned, sorted. */
  readonly onlyPlanned: readonly string[];
  /** Actors without ties whose relationships have all ended, sorted. */
  readonly onlyEnded: readonly string[];
}

/** What a network passes over of these relationships by their status. */
export function passedOver(
  network: Network,
  relationships: Iterable<NetworkRelationship>,
): PassedOver {
  const counts = { planned: 0, ended: 0 };
  const alone = { planned: new Set<string>(), ended: new Set<string>() };
  for (const { fromId, toId, status } of relationships) {
    if (status !== 'planned' && status !== 'ended') continue;
    if (fromId === toId || !network.positions.has(fromId) || !network.positions.has(toId)) continue;
    counts[status] += 1;
    for (const id of [fromId, toId]) {
      if (degreeAt(network, network.positions.get(id) ?? 0) === 0) alone[status].add(id);
    }
  }
  return {
    ...counts,
    onlyPlanned: [...alone.planned].sort(),
    onlyEnded: [...alone.ended].filter((id) => !alone.planned.has(id)).sort(),
  };
}
