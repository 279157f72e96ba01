import type { NetworkAnalysis } from '@shared/network/analyseNetwork';
import type { NetworkRelationship } from '@shared/network/network';

/** What is analysed: actors by the ids of their partners. */
export interface AnalysisRequest {
  readonly actorIds: readonly string[];
  readonly relationships: readonly NetworkRelationship[];
  readonly ownId: string | null;
}

export type AnalysisReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly analysis: NetworkAnalysis };
