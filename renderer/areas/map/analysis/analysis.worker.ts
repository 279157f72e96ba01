import { analyse } from './analyse';
import { finishReporting } from '../finishReporting';
import type { AnalysisRequest } from './analysisRequest';
import type { AnalysisReply } from './protocol';

/** Analyses a large map beside the window, which stays alive meanwhile. */
addEventListener('message', ({ data }: MessageEvent<AnalysisRequest>) => {
  const analysis = finishReporting(analyse(data), (share) => reply({ type: 'progress', share }));
  reply({ type: 'done', analysis });
});

function reply(message: AnalysisReply): void {
  postMessage(message);
}
