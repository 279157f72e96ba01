import type { Steps } from '@shared/calculation/steps';
import { communitySeed } from '@shared/mapping/networkFields';
import { analyseNetwork, type NetworkAnalysis } from '@shared/network/analyseNetwork';
import { buildNetwork } from '@shared/network/network';
import type { AnalysisRequest } from './protocol';

/** The analysis of a map, in steps. Every relationship counts as one step on a way. */
export function analyse(request: AnalysisRequest): Steps<NetworkAnalysis> {
  const network = buildNetwork(request.actorIds, request.relationships);
  const { ownId } = request;
  return analyseNetwork(network, { seed: communitySeed, ownId });
}
