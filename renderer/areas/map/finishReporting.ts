import type { Steps } from '@shared/calculation/steps';

/** Milliseconds between two reports: more often nobody can see. */
const reportEvery = 60;

/** Takes all steps of a long calculation, telling the share done, 0 to 1, from time to time. */
export function finishReporting<Result>(
  steps: Steps<Result>,
  report: (share: number) => void,
): Result {
  let reported = performance.now();
  let step = steps.next();
  while (!step.done) {
    const now = performance.now();
    if (now - reported >= reportEvery) {
      reported = now;
      report(step.value);
    }
    step = steps.next();
  }
  return step.value;
}
