import { Waypoints } from 'lucide-react';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { NoteInspector, ZoneInspector } from './FrameInspectors';
import { MapScreen } from './MapScreen';
import { RelationshipInspector } from './RelationshipInspector';

/** The map: who is in the ecosystem, and who works with whom. */
export const mapArea: AreaDefinition = {
  id: 'map',
  titleKey: 'map.title',
  icon: Waypoints,
  group: 'plan',
  Screen: MapScreen,
  inspectors: {
    relationship: RelationshipInspector,
    mapZone: ZoneInspector,
    mapNote: NoteInspector,
  },
};
