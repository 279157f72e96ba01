import { applyNetworkImport } from '@shared/exchange/network/applyNetworkImport';
import type { NetworkPlan } from '@shared/exchange/network/planNetworkImport';
import { Cancelled, nextTurn, runSliced } from '../../../frame/runSliced';
import { i18n } from '../../../i18n/i18n';
import { currentDocument, DocumentMoved, editInTurns } from '../../../store/documentStore';
import { showToast } from '../../../store/toasts';
import { navigate } from '../../../store/uiStore';
import { showUndoToast } from '../../../store/undoToast';
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
    await editInTurns(label, async (draft) => {
      made.mapId = await runSliced(applyNetworkImport(draft, plan, mapName), { signal, onShare });
    });
    resetMapImport();
    navigate('map', { map: made.mapId });
    showUndoToast(i18n.t('mapShow.import.done', { name: mapName }), 'good');
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
