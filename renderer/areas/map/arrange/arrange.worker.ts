import { arrange } from '@shared/arranging/arrange';
import { finishReporting } from '../finishReporting';
import type { ArrangeReply, ArrangeRequest } from './protocol';

/** Works out an arrangement beside the window, which stays alive meanwhile. */
addEventListener('message', ({ data }: MessageEvent<ArrangeRequest>) => {
  const arrangement = finishReporting(arrange(data.input, data.how), (share) =>
    reply({ type: 'progress', share }),
  );
  reply({ type: 'done', arrangement });
});

function reply(message: ArrangeReply): void {
  postMessage(message);
}
