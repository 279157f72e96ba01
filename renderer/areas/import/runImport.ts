import { applyImportInSteps, PlanOutdated } from '@shared/exchange/partners/applyImport';
import { countTakenRows, type ImportPlan } from '@shared/exchange/partners/importPlan';
import type { Change } from '@shared/document/change';
import { InvalidRecord } from '@shared/document/draft';
import { i18n } from '../../i18n/i18n';
import { DocumentMoved, editInTurns } from '../../store/documentStore';
import { showToast } from '../../store/toasts';
import { showUndoToast } from '../../store/undoToast';
import { navigate } from '../../store/uiStore';
import { formatList } from '../../ui/format';
import { showColumns } from '../partners';
import { resetImport, useImport } from './importStore';
import { reasonOf } from '../../frame/faults';
import { Cancelled, nextTurn, runSliced } from '../../frame/runSliced';

let importing = new AbortController();

/** Carries the plan out: all of it as one step to undo, or nothing of it. */
export async function runImport(plan: ImportPlan, fileName: string): Promise<void> {
  importing = new AbortController();
  const { signal } = importing;
  const count = countTakenRows(plan).all;
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
    showColumns((change?.added ?? []).flatMap(({ kind, id }) => (kind === 'ownField' ? [id] : [])));
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
  showUndoToast(resultText(plan), 'good');
}

/** What was imported and what was not; every row that was not left out is in one of the counts. */
function resultText(plan: ImportPlan): string {
  const taken = countTakenRows(plan);
  const { invalid } = plan.counts;
  const told = (['new', 'update', 'joined'] as const)
    .filter((status) => taken[status] > 0)
    .map((status) => i18n.t(`import.done.${status}`, { count: taken[status] }));
  const sentences: string[] = [
    i18n.t('import.done.message', { count: taken.all, parts: formatList(told) }),
  ];
  if (taken.idle > 0) sentences.push(i18n.t('import.done.idle', { count: taken.idle }));
  if (invalid > 0) sentences.push(i18n.t('import.done.invalid', { count: invalid }));
  return sentences.join(' ');
}

function tellFailure(error: unknown): void {
  if (error instanceof Cancelled) showToast({ message: i18n.t('import.done.cancelled') });
  else if (error instanceof DocumentMoved || error instanceof PlanOutdated) {
    showToast({ message: i18n.t('import.done.outdated') });
  } else {
    const reason = reasonOf(error);
    // A record that was refused says itself that nothing was changed.
    const key = error instanceof InvalidRecord ? 'import.done.refused' : 'import.done.failed';
    showToast({ message: i18n.t(key, { reason }), tone: 'bad' });
  }
}
