import type { MapSession } from '../MapSession';
import type { MapUi } from '../mapUi';

/**
 * Opens a panel under the bar over the map. The fields beside a line end: they would lie over what
 * it changes, and one of them that a command was given from has no focus to be given back.
 */
export function openPopover(session: MapSession, popover: NonNullable<MapUi['popover']>): void {
  if (session.ui.getState().linkId !== null) {
    session.openLink(null);
    session.focusHome();
  }
  session.setUi({ popover });
}

/** Opens a panel beside the map, or closes it when it is open. */
export function togglePanel(session: MapSession, panel: 'views' | 'analysis'): void {
  const isOpen = session.ui.getState().panel === panel;
  session.setUi({ panel: isOpen ? null : panel });
}
