import { z } from 'zod';
import { create } from 'zustand';
import { sectionIds } from './paletteRows';

const key = 'partnerscape.map';

const preferencesSchema = z.object({
  /** Dragged items keep to the dots of the paper. */
  grid: z.boolean(),
  /** Dragged items are drawn into line with their neighbours. */
  guides: z.boolean(),
  minimap: z.boolean(),
  /** What the column beside the map shows. */
  side: z.enum(['place', 'outline']),
  legend: z.boolean().default(true),
  /** The sections of what can be placed that are closed. */
  closedSections: z.array(z.enum(sectionIds)).default([]),
});
type MapPreferences = z.infer<typeof preferencesSchema>;

const usual: MapPreferences = {
  grid: false,
  guides: true,
  minimap: true,
  side: 'place',
  legend: true,
  closedSections: [],
};

/** How the person likes to work on maps: the same for all of them, and after a restart. */
export const useMapPreferences = create<MapPreferences>(() => ({ ...usual, ...read() }));

/** Changes preferences and keeps them. */
export function prefer(change: Partial<MapPreferences>): void {
  useMapPreferences.setState(change);
  try {
    localStorage.setItem(key, JSON.stringify(useMapPreferences.getState()));
  } catch {
    // A full or forbidden store costs a preference, nothing else.
  }
}

function read(): Partial<MapPreferences> {
  try {
    const parsed = preferencesSchema.safeParse(JSON.parse(localStorage.getItem(key) ?? 'null'));
    return parsed.success ? parsed.data : {};
  } catch {
    return {};
  }
}
