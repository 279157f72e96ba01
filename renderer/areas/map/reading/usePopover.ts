import { useMapSession, useMapUi } from '../MapContext';
import type { MapUi } from '../mapUi';

interface Opening {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Whether a panel under the bar over the map is open: by its button, or by a command. */
export function usePopover(id: NonNullable<MapUi['popover']>): Opening {
  const session = useMapSession();
  const isOpen = useMapUi((ui) => ui.popover === id);
  return { isOpen, onOpenChange: (opens) => session.setUi({ popover: opens ? id : null }) };
}
