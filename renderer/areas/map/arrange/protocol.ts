import type { ArrangeMethod, Arrangement } from '@shared/arranging/arrange';
import type { ArrangeInput } from '@shared/arranging/arrangement';

/** What the worker is asked. */
export interface ArrangeRequest {
  readonly input: ArrangeInput;
  readonly how: ArrangeMethod;
}

/** What it answers: progress from 0 to 1, and at the end the places. */
export type ArrangeReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly arrangement: Arrangement };
