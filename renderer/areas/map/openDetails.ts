import { inspect, navigate, useUi } from '../../store/uiStore';
import type { MapSession } from './MapSession';

/**
 * Shows the details of an item, and of a card whose details are shown already the full profile. What
 * was just placed is selected without its details: those come first.
 */
export function openDetails(session: MapSession, id: string, isCard: boolean): void {
  const record = session.recordOfItem(id);
  const isAlone = session.selectedItems().join() === id;
  const isAskedFor = isAlone && !useUi.getState().isSelectedInPassing;
  if (isCard && isAskedFor) navigate('partners', { profile: record });
  else inspect([record]);
}
