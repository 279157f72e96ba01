/** The person pressed Cancel, or newer work took the place of this. */
export class Cancelled extends Error {
  override readonly name = 'Cancelled';
}

interface SliceOptions {
  readonly signal?: AbortSignal;
  /** Called with the part done, 0 to 1, once a slice. */
  readonly onShare?: (share: number) => void;
}

/** Milliseconds of work before the window gets its turn: half a frame. */
const sliceLength = 8;

/**
 * Runs a stepwise calculation in slices between which the window can draw and take input. Throws
 * Cancelled when the signal is aborted. What is done within the first slices never waits.
 */
export async function runSliced<Result>(
  steps: Generator<number, Result>,
  { signal, onShare }: SliceOptions = {},
): Promise<Result> {
  let sliceEnd = performance.now() + sliceLength;
  for (;;) {
    if (signal?.aborted === true) throw new Cancelled();
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < sliceEnd) continue;
    onShare?.(step.value);
    await nextTurn();
    sliceEnd = performance.now() + sliceLength;
  }
}

/** Lets the window handle what is waiting. A message is not slowed down as timers are. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
