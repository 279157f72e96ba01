import { useMemo } from 'react';
import { useCommands } from '../../frame/commandRegistry';
import { presentCommands } from './present/presentCommands';
import { exportCommands } from './export/exportCommands';
import { ExportDialog } from './export/ExportDialog';
import { useMapSession } from './MapContext';

/** Handing the map on: its dialogs and their commands. */
export function MapSharing() {
  const session = useMapSession();
  const commands = useMemo(
    () => [...presentCommands(session), ...exportCommands(session)],
    [session],
  );
  useCommands(commands);
  return <ExportDialog />;
}
