import { createContext, use } from 'react';
import { useStore } from 'zustand';
import type { MapSession } from './MapSession';
import type { MapUi } from './mapUi';

/** The open map, for the parts of its screen. */
export const MapContext = createContext<MapSession | null>(null);

/** The open map. Throws outside a map screen. */
export function useMapSession(): MapSession {
  const session = use(MapContext);
  if (!session) throw new Error('There is no map here.');
  return session;
}

/** A part of what the map screen shows. */
export function useMapUi<T>(select: (ui: MapUi) => T): T {
  return useStore(useMapSession().ui, select);
}
