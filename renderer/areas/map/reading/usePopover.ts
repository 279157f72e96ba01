import { useMapSession, useMapUi } from '../MapContext';
import type { MapUi } from '../mapUi';
import { openPopover } from './panelActions';

interface Opening {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Whether a panel under the bar over the map is open: by its button, or by a command. */
export function usePopover(id: NonNullable<MapUi['popover']>): Opening {
  const session = useMapSession();
  const isOpen = useMapUi((ui) => ui.popover === id);
  const onOpenChange = (opens: boolean): void => {
    if (opens) openPopover(session, id);
    else session.setUi({ popover: null });
  };
  return { isOpen, onOpenChange };
}
