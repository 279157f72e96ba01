import { arrange } from '@shared/arranging/arrange';
import type { ArrangeReply, ArrangeRequest } from './protocol';

/** Milliseconds between two reports: more often nobody can see. */
const reportEvery = 60;

/** Works out an arrangement beside the window, which stays alive meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
  const steps = arrange(data.input, data.how);
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
  reply({ type: 'done', arrangement: step.value });
});

function reply(message: ArrangeReply): void {
  postMessage(message);
}
