import { degreeAt, type Network, type NetworkRelationship } from './network';

/** Why a network does not count a relationship: nothing is there yet, or any more, or it is rivalry. */
export type PassedOverReason = 'planned' | 'ended' | 'rivalry';

/** Relationships between actors of a network that it does not count. */
export interface PassedOver {
  /** How many, by the reason. */
  readonly counts: Readonly<Record<PassedOverReason, number>>;
  /** Actors without ties, by what tells most of them: plans, then rivalry, then what was. Sorted. */
  readonly alone: Readonly<Record<PassedOverReason, readonly string[]>>;
}

/** What a network passes over of these relationships. */
export function passedOver(
  network: Network,
  relationships: Iterable<NetworkRelationship>,
  rivalryTypeIds: ReadonlySet<string>,
): PassedOver {
  const counts = { planned: 0, ended: 0, rivalry: 0 };
  const ends = {
    planned: new Set<string>(),
    ended: new Set<string>(),
    rivalry: new Set<string>(),
  };
  for (const relationship of relationships) {
    const reason = reasonOf(relationship, rivalryTypeIds);
    const { fromId, toId } = relationship;
    if (!reason || fromId === toId) continue;
    if (!network.positions.has(fromId) || !network.positions.has(toId)) continue;
    counts[reason] += 1;
    ends[reason].add(fromId).add(toId);
  }
  const alone = (reason: PassedOverReason, ...told: ReadonlySet<string>[]): string[] =>
    [...ends[reason]]
      .filter((id) => degreeAt(network, network.positions.get(id) ?? 0) === 0)
      .filter((id) => !told.some((ids) => ids.has(id)))
      .sort();
  return {
    counts,
    alone: {
      planned: alone('planned'),
      rivalry: alone('rivalry', ends.planned),
      ended: alone('ended', ends.planned, ends.rivalry),
    },
  };
}

function reasonOf(
  { typeId, status }: NetworkRelationship,
  rivalryTypeIds: ReadonlySet<string>,
): PassedOverReason | null {
  if (typeId !== null && rivalryTypeIds.has(typeId)) return 'rivalry';
  return status === 'planned' || status === 'ended' ? status : null;
}
