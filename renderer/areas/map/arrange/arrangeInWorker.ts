import type { Arrangement } from '@shared/arranging/arrangement';
import type { ArrangeReply, ArrangeRequest } from './protocol';

export interface ArrangeJob {
  /** Null when it was cancelled. Rejects when the worker fails. */
  readonly result: Promise<Arrangement | null>;
  readonly cancel: () => void;
}

/** The worker of the last job, kept so that the next one need not wait for its start. */
let idle: Worker | null = null;

/** Starts to work out an arrangement. Cancelling ends the worker at once. */
export function arrangeInWorker(
  request: ArrangeRequest,
  onShare: (share: number) => void,
): ArrangeJob {
  const worker =
    idle ?? new Worker(new URL('./arrange.worker.ts', import.meta.url), { type: 'module' });
  idle = null;
  const ends = new AbortController();
  const { signal } = ends;
  const result = new Promise<Arrangement | null>((resolve, reject) => {
    signal.addEventListener('abort', () => resolve(null));
    worker.addEventListener(
      'message',
      ({ data }: MessageEvent<ArrangeReply>) => {
        if (data.type === 'progress') {
          onShare(data.share);
          return;
        }
        resolve(data.arrangement);
        ends.abort();
        // Two maps may have been arranged at once: one worker is enough to keep.
        if (idle) worker.terminate();
        else idle = worker;
      },
      { signal },
    );
    worker.addEventListener(
      'error',
      (event) => {
        reject(new Error(event.message));
        ends.abort();
        worker.terminate();
      },
      { signal },
    );
  });
  worker.postMessage(request);
  return {
    result,
    cancel: () => {
      if (signal.aborted) return;
      ends.abort();
      worker.terminate();
    },
  };
}
