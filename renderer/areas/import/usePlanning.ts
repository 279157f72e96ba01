import { useEffect } from 'react';
import { planImportInSteps } from '@shared/exchange/partners/planImport';
import type { ImportPlan } from '@shared/exchange/partners/importPlan';
import { useDocument } from '../../store/documentStore';
import { today } from '../../store/today';
import { useImport, type PlannedImport } from './importStore';
import { Cancelled, runSliced } from '../../frame/runSliced';

/** Milliseconds without a further decision before the plan is worked out again. */
const pause = 80;

/** Keeps the plan of the import in step with what was decided and with the plan it goes to. */
export function usePlanning(): void {
  const step = useImport((session) => session.step);
  const table = useImport((session) => session.table);
  const settings = useImport((session) => session.settings);
  const document = useDocument((whole) => whole);
  useEffect(() => {
    if (table === null || settings === null || step === 'file') return;
    const { planned, work } = useImport.getState();
    if (isFor(planned, { document, table, settings }) || work?.doing === 'importing') return;
    const controller = new AbortController();
    const planAnew = async (): Promise<void> => {
      const steps = planImportInSteps(document, table, settings, today());
      const onShare = (share: number): void => {
        useImport.setState({ work: { doing: 'planning', share } });
      };
      try {
        const plan = await runSliced(steps, { signal: controller.signal, onShare });
        useImport.setState({ planned: { plan, document, table, settings }, work: null });
      } catch (error) {
        if (!(error instanceof Cancelled)) throw error;
      }
    };
    const timer = setTimeout(() => void planAnew(), planned === null ? 0 : pause);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [step, table, settings, document]);
}

/** The plan when it holds for what is decided now; null while it is being worked out. */
export function useCurrentPlan(): ImportPlan | null {
  const planned = useImport((session) => session.planned);
  const table = useImport((session) => session.table);
  const settings = useImport((session) => session.settings);
  const document = useDocument((whole) => whole);
  if (table === null || settings === null) return null;
  const isCurrent = isFor(planned, { document, table, settings });
  return isCurrent ? (planned?.plan ?? null) : null;
}

function isFor(planned: PlannedImport | null, now: Omit<PlannedImport, 'plan'>): boolean {
  if (planned === null) return false;
  const isSameFile = planned.table === now.table && planned.settings === now.settings;
  return isSameFile && planned.document === now.document;
}
