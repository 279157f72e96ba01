import type { Steps } from '@shared/calculation/steps';
import { communitySeed } from '@shared/mapping/networkFields';
import { analyseNetwork, type NetworkAnalysis } from '@shared/network/analyseNetwork';
import { buildNetwork } from '@shared/network/network';
import { passedOver, type PassedOver } from '@shared/network/passedOver';
import type { AnalysisRequest } from './analysisRequest';

/** The analysis of a map, and what it leaves out. */
export interface MapAnalysis extends NetworkAnalysis {
  readonly passedOver: PassedOver;
  /** Whom it took for the own organisation. */
  readonly ownId: string | null;
}

/** The analysis of a map, in steps. Every relationship counts as one step on a way. */
export function* analyse(request: AnalysisRequest): Steps<MapAnalysis> {
  const { actorIds, relationships, rivalryTypeIds, ownId } = request;
  const network = buildNetwork(actorIds, relationships, rivalryTypeIds);
  const analysis = yield* analyseNetwork(network, { seed: communitySeed, ownId });
  const leftOut = passedOver(network, relationships, rivalryTypeIds);
  return { ...analysis, passedOver: leftOut, ownId };
}
