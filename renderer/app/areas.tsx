import type { AreaDefinition } from '../frame/areaDefinition';

/** Every area of the application, in the rail's order within its group. */
export const areas: readonly AreaDefinition[] = [];

/** The area with this id, or null. */
export function findArea(id: string): AreaDefinition | null {
  return areas.find((area) => area.id === id) ?? null;
}
