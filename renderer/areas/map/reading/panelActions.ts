import type { MapSession } from '../MapSession';

/** Opens a panel beside the map, or closes it when it is open. */
export function togglePanel(session: MapSession, panel: 'views' | 'analysis'): void {
  const isOpen = session.ui.getState().panel === panel;
  session.setUi({ panel: isOpen ? null : panel });
}
