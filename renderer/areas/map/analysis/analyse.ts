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
  const { actorIds, relationships, ownId } = request;
  const network = buildNetwork(actorIds, relationships);
  const analysis = yield* analyseNetwork(network, { seed: communitySeed, ownId });
  return { ...analysis, passedOver: passedOver(network, relationships), ownId };
}
