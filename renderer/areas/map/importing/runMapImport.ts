import { applyNetworkImport } from '@shared/exchange/network/applyNetworkImport';
import type { NetworkPlan } from '@shared/exchange/network/planNetworkImport';
import { nextUndo } from '@shared/history/history';
import { Cancelled, nextTurn, runSliced } from '../../../frame/runSliced';
import { i18n } from '../../../i18n/i18n';
import {
  currentDocument,
  documentStore,
  DocumentMoved,
  editInTurns,
  undo,
} from '../../../store/documentStore';
import { showToast } from '../../../store/toasts';
import { navigate } from '../../../store/uiStore';
import { resetMapImport, useMapImport } from './importStore';

let importing = new AbortController();

/** Carries an import out: all of it as one step to undo, or nothing of it. */
export async function runMapImport(plan: NetworkPlan, mapName: string): Promise<void> {
  importing = new AbortController();
  const { signal } = importing;
  const onShare = (share: number): void => {
    useMapImport.setState({ work: { doing: 'importing', share } });
  };
  onShare(0);
  const made = { mapId: '' };
  try {
    await nextTurn();
    const label = i18n.t('mapShow.import.edit', { name: mapName });
    if (useMapImport.getState().plannedFor !== currentDocument()) throw new DocumentMoved();
    const change = await editInTurns(label, async (draft) => {
      made.mapId = await runSliced(applyNetworkImport(draft, plan, mapName), { signal, onShare });
    });
    resetMapImport();
    navigate('map', { map: made.mapId });
    showToast({
      tone: 'good',
      message: i18n.t('mapShow.import.done', { name: mapName }),
      action: {
        label: i18n.t('mapShow.import.undo'),
        run: () => {
          // Later edits stand above the import: the toast must not take those back instead.
          if (change !== null && nextUndo(documentStore.getState().history) === change) undo();
        },
      },
    });
  } catch (error) {
    useMapImport.setState({ work: null });
    if (error instanceof Cancelled) return;
    if (!(error instanceof DocumentMoved)) throw error;
    resetMapImport();
    showToast({ message: i18n.t('mapShow.import.outdated') });
  }
}

/** Stops an import that is being carried out; nothing of it is kept. */
export function cancelRunning(): void {
  importing.abort();
}
