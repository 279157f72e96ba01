import { Waypoints } from 'lucide-react';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { NoteInspector, ZoneInspector } from './FrameInspectors';
import { importMapCommands } from './importing/importCommands';
import { openDroppedMap } from './importing/readMapFile';
import { MapScreen } from './MapScreen';
import { RelationshipInspector } from './RelationshipInspector';

/** The map: who is in the ecosystem, and who works with whom. */
export const mapArea: AreaDefinition = {
  id: 'map',
  titleKey: 'map.title',
  icon: Waypoints,
  group: 'plan',
  Screen: MapScreen,
  commands: importMapCommands,
  fileHandlers: [{ accepts: (fileName) => /\.canvas$/i.test(fileName), open: openDroppedMap }],
  inspectors: {
    relationship: RelationshipInspector,
    mapZone: ZoneInspector,
    mapNote: NoteInspector,
  },
};
