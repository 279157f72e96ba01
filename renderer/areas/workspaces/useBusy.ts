import { useCallback, useRef, useState } from 'react';
import { logFault, reasonOf } from '../../frame/faults';
import { showToast } from '../../store/toasts';

/**
 * Runs one thing at a time and says meanwhile that it runs. What is asked for in the meantime, as by
 * the second click of a double click, is not done. A failure is said in words.
 */
export function useBusy(): {
  readonly isBusy: boolean;
  readonly run: (work: () => Promise<unknown>) => void;
} {
  const [isBusy, setBusy] = useState(false);
  const isRunning = useRef(false);
  const run = useCallback((work: () => Promise<unknown>) => {
    if (isRunning.current) return;
    isRunning.current = true;
    setBusy(true);
    work()
      .catch((fault: unknown) => {
        logFault('plans', fault);
        showToast({ message: reasonOf(fault), tone: 'bad' });
      })
      .finally(() => {
        isRunning.current = false;
        setBusy(false);
      });
  }, []);
  return { isBusy, run };
}
