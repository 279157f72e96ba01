import { useCallback, useState } from 'react';
import { logFault, reasonOf } from '../../frame/faults';
import { showToast } from '../../store/toasts';

/** Runs one thing at a time and says meanwhile that it runs. A failure is said in words. */
export function useBusy(): {
  readonly isBusy: boolean;
  readonly run: (work: () => Promise<unknown>) => void;
} {
  const [isBusy, setBusy] = useState(false);
  const run = useCallback((work: () => Promise<unknown>) => {
    setBusy(true);
    work()
      .catch((fault: unknown) => {
        logFault('plans', fault);
        showToast({ message: reasonOf(fault), tone: 'bad' });
      })
      .finally(() => {
        setBusy(false);
      });
  }, []);
  return { isBusy, run };
}
