import { applyImportInSteps, PlanOutdated } from '@shared/exchange/partners/applyImport';
import type { ImportPlan } from '@shared/exchange/partners/importPlan';
import { nextUndo } from '@shared/history/history';
import type { Change } from '@shared/document/change';
import { i18n } from '../../i18n/i18n';
import { documentStore, DocumentMoved, editInTurns, undo } from '../../store/documentStore';
import { showToast } from '../../store/toasts';
import { navigate } from '../../store/uiStore';
import { formatList } from '../../ui/format';
import { resetImport, useImport } from './importStore';
import { Cancelled, nextTurn, runSliced } from './runSliced';

let importing = new AbortController();

/** How many rows of the file an import takes up. */
export function rowsTaken({ counts }: ImportPlan): number {
  return counts.new + counts.update + counts.unchanged + counts.joined;
}

/** Carries the plan out: all of it as one step to undo, or nothing of it. */
export async function runImport(plan: ImportPlan, fileName: string): Promise<void> {
  importing = new AbortController();
  const { signal } = importing;
  const count = rowsTaken(plan);
  useImport.setState({ work: { doing: 'importing', share: 0 } });
  try {
    await nextTurn();
    const label = i18n.t('import.done.label', { count, file: fileName });
    const change = await editInTurns(label, (draft) =>
      runSliced(applyImportInSteps(draft, plan), {
        signal,
        onShare: (share) => {
          useImport.setState({ work: { doing: 'importing', share } });
        },
      }),
    );
    resetImport();
    navigate('partners');
    tellResult(plan, change);
  } catch (error) {
    useImport.setState({ work: null });
    tellFailure(error);
  }
}

/** Stops an import that is being carried out; nothing of it is kept. */
export function cancelImport(): void {
  importing.abort();
}

function tellResult(plan: ImportPlan, change: Change | null): void {
  if (change === null) {
    showToast({ message: i18n.t('import.done.nothing'), tone: 'good' });
    return;
  }
  const told = (['new', 'update', 'unchanged', 'joined'] as const)
    .filter((status) => plan.counts[status] > 0)
    .map((status) => i18n.t(`import.done.${status}`, { count: plan.counts[status] }));
  const count = rowsTaken(plan);
  const message = i18n.t('import.done.message', { count, parts: formatList(told) });
  const { invalid } = plan.counts;
  showToast({
    message: invalid > 0 ? i18n.t('import.done.invalid', { message, count: invalid }) : message,
    tone: 'good',
    action: {
      label: i18n.t('import.done.undo'),
      run: () => {
        // Later edits stand above the import: the toast must not take those back instead.
        if (nextUndo(documentStore.getState().history) === change) undo();
      },
    },
  });
}

function tellFailure(error: unknown): void {
  if (error instanceof Cancelled) showToast({ message: i18n.t('import.done.cancelled') });
  else if (error instanceof DocumentMoved || error instanceof PlanOutdated) {
    showToast({ message: i18n.t('import.done.outdated') });
  } else {
    const reason = error instanceof Error ? error.message : String(error);
    showToast({ message: i18n.t('import.done.failed', { reason }), tone: 'bad' });
  }
}
