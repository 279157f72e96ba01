import type { ArrangeMethod } from '@shared/arranging/arrange';
import type { Arrangement } from '@shared/arranging/arrangement';
import type { ZonedInput } from '@shared/arranging/arrangeInZones';

/** What the worker is asked. */
export interface ArrangeRequest {
  readonly input: ZonedInput;
  readonly how: ArrangeMethod;
}

/** What it answers: progress from 0 to 1, and at the end the places. */
export type ArrangeReply =
  | { readonly type: 'progress'; readonly share: number }
  | { readonly type: 'done'; readonly arrangement: Arrangement };
