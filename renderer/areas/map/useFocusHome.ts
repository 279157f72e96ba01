import { useEffect } from 'react';
import { useMapSession } from './MapContext';

/**
 * Gives the focus back to where the keyboard works once the dialog that calls this is gone: as long
 * as it is there it takes the focus back to itself.
 */
export function useFocusHome(): void {
  const session = useMapSession();
  useEffect(() => () => session.focusHome(), [session]);
}
