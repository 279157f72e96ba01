import type { NetworkRelationship } from '@shared/network/network';

/** What is analysed: actors by the ids of their partners. Plain data, copied to the worker. */
export interface AnalysisRequest {
  readonly actorIds: readonly string[];
  readonly relationships: readonly NetworkRelationship[];
  /** Types whose relationships are no ties. */
  readonly rivalryTypeIds: ReadonlySet<string>;
  /** The own organisation, if it is on the map. */
  readonly ownId: string | null;
}

/** Where an analysis is made: at once, beside the window, or not at all. */
export type AnalysisPlace = 'window' | 'worker' | 'nowhere';

/** Steps that the window takes within a frame or two, and that the worker takes in some minutes. */
const mostSteps = { window: 100_000, worker: 5_000_000_000 } as const;

/** Takes of the relationships those between the actors, and of these what the analysis reads. */
export function analysisRequest(
  actorIds: Iterable<string>,
  relationships: Iterable<NetworkRelationship>,
  rivalryTypeIds: ReadonlySet<string>,
  ownId: string | null,
): AnalysisRequest {
  const actors = new Set(actorIds);
  const between: NetworkRelationship[] = [];
  for (const { id, fromId, toId, typeId, direction, strength, status } of relationships) {
    if (!actors.has(fromId) || !actors.has(toId)) continue;
    between.push({ id, fromId, toId, typeId, direction, strength, status });
  }
  return { actorIds: [...actors], relationships: between, rivalryTypeIds, ownId };
}

/** Where to analyse: the ways from every actor are followed along every relationship. */
export function placeOfAnalysis({ actorIds, relationships }: AnalysisRequest): AnalysisPlace {
  const steps = actorIds.length * (actorIds.length + relationships.length);
  if (steps <= mostSteps.window) return 'window';
  return steps <= mostSteps.worker ? 'worker' : 'nowhere';
}
