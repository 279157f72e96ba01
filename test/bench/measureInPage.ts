import type { Page } from '@playwright/test';

export interface Span {
  /** The input event from whose time stamp is measured. */
  readonly from: 'pointerup' | 'keydown';
  /** Selectors that are to match one after the other; the last one is the end. */
  readonly until: readonly string[];
}

/** In milliseconds. */
export interface Measured {
  /** To the moment the page's elements said so. */
  readonly toDom: number;
  /** To the first turn after the frame that shows it. */
  readonly toPaint: number;
  /** The longest the page could not answer meanwhile; 0 when all of it was below 50. */
  readonly longestTask: number;
}

/**
 * Measures inside the page from an input event to what it leads to, so that nothing of the driver's
 * own waiting is in the figure.
 * @param act sends the input; the first event of the kind counts.
 */
export async function measureInPage(
  window: Page,
  span: Span,
  act: () => Promise<void>,
): Promise<Measured> {
  const watch = await window.evaluateHandle(watchPage, span);
  await act();
  const measured = await watch.evaluate(({ done }) => done);
  await watch.dispose();
  return measured;
}

/** Runs in the page. */
function watchPage({ from, until }: Span): { readonly done: Promise<Measured> } {
  let begin: number | null = null;
  let reached = 0;
  const tasks: number[] = [];
  const taskObserver = new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      if (begin !== null && startTime + duration > begin) tasks.push(duration);
    }
  });
  taskObserver.observe({ entryTypes: ['longtask'] });
  addEventListener(
    from,
    ({ timeStamp }) => {
      begin = timeStamp;
    },
    { capture: true, once: true },
  );
  const done = new Promise<Measured>((resolve, reject) => {
    setTimeout(() => reject(new Error(`${until[reached] ?? 'The end'} never came.`)), 60_000);
    const finish = (start: number): void => {
      const toDom = performance.now() - start;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const toPaint = performance.now() - start;
          port1.close();
          // Tasks are reported some time after their end.
          setTimeout(() => {
            taskObserver.disconnect();
            resolve({ toDom, toPaint, longestTask: Math.max(0, ...tasks) });
          }, 200);
        };
        port2.postMessage(null);
      });
    };
    const observer = new MutationObserver(() => {
      if (begin === null) return;
      for (; reached < until.length; reached += 1) {
        if (document.querySelector(until[reached] ?? '') === null) return;
      }
      observer.disconnect();
      finish(begin);
    });
    observer.observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
  });
  return { done };
}
