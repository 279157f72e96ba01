import { analyse } from './analyse';
import type { AnalysisReply, AnalysisRequest } from './protocol';

/** Milliseconds between two reports: more often nobody can see. */
const reportEvery = 60;

/** Analyses a large map beside the window, which stays alive meanwhile. */
addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  const steps = analyse(data);
  let reported = performance.now();
  let step = steps.next();
  while (!step.done) {
    const now = performance.now();
    if (now - reported >= reportEvery) {
      reported = now;
      reply({ type: 'progress', share: step.value });
    }
    step = steps.next();
  }
  reply({ type: 'done', analysis: step.value });
});

function reply(message: AnalysisReply): void {
  postMessage(message);
}
