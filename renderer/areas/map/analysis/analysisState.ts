import type { MapAnalysis } from './analyse';
import type { AnalysisPlace, AnalysisRequest } from './analysisRequest';
import type { AnalysisReply } from './protocol';

export type AnalysisState =
  | { readonly is: 'done'; readonly analysis: MapAnalysis }
  /** `share` from 0 to 1. */
  | { readonly is: 'busy'; readonly share: number; readonly stop: () => void }
  | { readonly is: 'stopped'; readonly start: () => void }
  | { readonly is: 'tooLarge'; readonly actors: number; readonly relationships: number }
  | { readonly is: 'failed' };

/** What has come from the worker, and the request that it answers. */
export interface Answer {
  readonly to: AnalysisRequest;
  readonly reply: AnalysisReply | { readonly type: 'failed' };
}

interface Course {
  readonly request: AnalysisRequest;
  readonly place: AnalysisPlace;
  /** What was worked out at once, for a small map. */
  readonly small: MapAnalysis | null;
  /** The last answer, to this request or to an older one. */
  readonly last: Answer | null;
  readonly isStopped: boolean;
  readonly start: () => void;
  readonly stop: () => void;
}

/**
 * How an analysis stands. What belongs to an older request is passed over: figures of a network that
 * is no more are worse than none.
 */
export function analysisState(course: Course): AnalysisState {
  const { request, place, small, last, isStopped, start, stop } = course;
  if (small) return { is: 'done', analysis: small };
  if (place === 'nowhere') {
    const { actorIds, relationships } = request;
    return { is: 'tooLarge', actors: actorIds.length, relationships: relationships.length };
  }
  const answer = last?.to === request ? last.reply : null;
  if (answer?.type === 'done') return { is: 'done', analysis: answer.analysis };
  if (answer?.type === 'failed') return { is: 'failed' };
  if (isStopped) return { is: 'stopped', start };
  return { is: 'busy', share: answer?.share ?? 0, stop };
}
