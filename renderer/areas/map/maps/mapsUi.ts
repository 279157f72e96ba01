import { create } from 'zustand';
import { navigate } from '../../../store/uiStore';

interface MapsUi {
  /** The choice of a template for a new map is open. */
  readonly isNewOpen: boolean;
  /** The name of the map that is shown is being typed over. */
  readonly isRenaming: boolean;
  /** The map that takes the keyboard as soon as it is there. */
  readonly awaitedId: string | null;
}

/** What the screen shows of the list of maps. Apart from a map's own state: it is there without a map. */
export const useMapsUi = create<MapsUi>(() => ({
  isNewOpen: false,
  isRenaming: false,
  awaitedId: null,
}));

/** Shows a map in place of the one that is shown; the keyboard goes on there. */
export function showMap(mapId: string): void {
  useMapsUi.setState({ awaitedId: mapId });
  navigate('map', { map: mapId });
}

/** No map is to take the keyboard any longer: it has it, or another one was opened. */
export function stopAwaiting(): void {
  useMapsUi.setState({ awaitedId: null });
}

export function openNewMap(isNewOpen = true): void {
  useMapsUi.setState({ isNewOpen });
}

export function setRenamingMap(isRenaming: boolean): void {
  useMapsUi.setState({ isRenaming });
}
