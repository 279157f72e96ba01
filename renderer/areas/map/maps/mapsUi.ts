import { create } from 'zustand';

interface MapsUi {
  /** The choice of a template for a new map is open. */
  readonly isNewOpen: boolean;
  /** The name of the map that is shown is being typed over. */
  readonly isRenaming: boolean;
}

/** What the screen shows of the list of maps. Apart from a map's own state: it is there without a map. */
export const useMapsUi = create<MapsUi>(() => ({ isNewOpen: false, isRenaming: false }));

export function openNewMap(isNewOpen = true): void {
  useMapsUi.setState({ isNewOpen });
}

export function setRenamingMap(isRenaming: boolean): void {
  useMapsUi.setState({ isRenaming });
}
