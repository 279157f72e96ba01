/** Runs a stepwise calculation to its end in one go and gives its result. */
export function runSteps<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
