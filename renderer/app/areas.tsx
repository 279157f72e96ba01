import { importArea } from '../areas/import';
import { mapArea } from '../areas/map';
import { overviewArea } from '../areas/overview';
import { partnersArea } from '../areas/partners';
import { roadmapArea } from '../areas/roadmap';
import { scorecardsArea } from '../areas/scorecards';
import { workspacesArea } from '../areas/workspaces';
import { areaGroups } from '../frame/areaDefinition';
import type { AreaDefinition } from '../frame/areaDefinition';

/** Every area of the application, in the rail's order within its group. */
export const areas: readonly AreaDefinition[] = [
  workspacesArea,
  overviewArea,
  mapArea,
  partnersArea,
  scorecardsArea,
  roadmapArea,
  importArea,
];

/** The areas of the rail, from top to bottom. */
export const railAreas: readonly AreaDefinition[] = areaGroups.flatMap((group) =>
  areas.filter((area) => area.group === group && area.hidden !== true && area.standalone !== true),
);

/** The area with this id, or null. */
export function findArea(id: string): AreaDefinition | null {
  return areas.find((area) => area.id === id) ?? null;
}
