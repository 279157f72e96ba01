import type { MapAnalysis } from './analyse';

export type AnalysisReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly analysis: MapAnalysis };
