import { useMemo } from 'react';
import type { ImportPlan, RowOutcome, RowStatus } from '@shared/exchange/partners/importPlan';

/** Which rows of the preview are shown. */
export type ShownStatus = RowStatus | 'all' | 'noted';

/** The outcomes of a status whose name or number holds what is searched for, in file order. */
export function useShownRows(
  plan: ImportPlan | null,
  status: ShownStatus,
  search: string,
): readonly RowOutcome[] {
  return useMemo(() => {
    if (plan === null) return [];
    const word = search.trim().toLowerCase();
    return plan.outcomes.filter((outcome) => {
      if (status === 'noted' ? outcome.notes.length === 0 : !isOf(outcome, status)) return false;
      if (word === '') return true;
      return outcome.name.toLowerCase().includes(word) || String(outcome.rowNumber) === word;
    });
  }, [plan, status, search]);
}

function isOf(outcome: RowOutcome, status: RowStatus | 'all'): boolean {
  return status === 'all' || outcome.status === status;
}
