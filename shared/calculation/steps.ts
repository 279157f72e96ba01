/**
 * A long calculation in small steps. Each step yields the progress so far, 0 to 1, and takes a few
 * milliseconds at most, so that a worker can report it, and look for a cancellation, between two
 * steps. To cancel is to ask for no further step.
 */
export type Steps<Result> = Generator<number, Result, void>;

/** Takes all steps at once and gives the result. */
export function finish<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Takes the steps of a part of a longer calculation; its progress runs from `from` to `to`. */
export function* within<Result>(from: number, to: number, steps: Steps<Result>): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
