import { createStore } from 'zustand/vanilla';
import type { MapNote } from '@shared/model/mapNote';
import type { Box, Point } from '@shared/scene/geometry';

export type ToolId = 'select' | 'connect' | 'zone' | 'note' | 'text';

/** Text that is being typed where it will stand. What is new comes into being when it is finished. */
export type Editing =
  | {
      readonly kind: 'newPartner';
      readonly partnerKindId: string | null;
      readonly at: Point;
      /** The zone that is to hold it, and grows where need be. */
      readonly zoneId?: string | undefined;
      /** The card it is connected from, when a connection was drawn to bare paper. */
      readonly fromId?: string;
    }
  | { readonly kind: 'newZone'; readonly box: Box }
  | { readonly kind: 'newNote'; readonly box: Box; readonly form: MapNote['form'] }
  | { readonly kind: 'card'; readonly id: string }
  | { readonly kind: 'zone'; readonly id: string }
  | { readonly kind: 'note'; readonly id: string };

/** What the screen round the canvas shows. Ids are those of items. */
export interface MapUi {
  readonly tool: ToolId;
  readonly editing: Editing | null;
  /** The relationship whose fields are open beside its line: it was just drawn. */
  readonly linkId: string | null;
  /** The partner to connect from, while the choice of the other is open. */
  readonly connectFrom: string | null;
  /** The cards for which a zone is being chosen. */
  readonly movingToZone: readonly string[] | null;
  /** The arrangement that is being worked out, with its share done, 0 to 1. */
  readonly arranging: { readonly share: number; readonly cancel: () => void } | null;
  /** The relationship whose ends are being chosen anew. */
  readonly rerouteId: string | null;
  /** The item the keyboard is at, or was last. */
  readonly focusId: string | null;
  /** The keyboard works on this map: that item has its ring, and is what commands act on. */
  readonly isFocusShown: boolean;
  /** The focused item is picked up: arrows move it. */
  readonly isGrabbed: boolean;
  readonly scale: number;
  readonly isHelpOpen: boolean;
  readonly isTypesOpen: boolean;
  /** What is open beside the map in place of what can be placed. */
  readonly panel: 'views' | 'analysis' | null;
  /** What is open under the bar over the map. */
  readonly popover: 'look' | 'filter' | null;
  /** The saved view that was shown last. */
  readonly viewId: string | null;
  /** The keyboard is to go to the outline as soon as that is shown. */
  readonly outlineWanted: boolean;
}

/** What ends when the map is left: what is underway, in hand or open above it. */
export const leftMap = {
  tool: 'select',
  editing: null,
  linkId: null,
  connectFrom: null,
  movingToZone: null,
  rerouteId: null,
  isFocusShown: false,
  isGrabbed: false,
  isHelpOpen: false,
  isTypesOpen: false,
  outlineWanted: false,
} as const satisfies Partial<MapUi>;

/** The state of one map screen, apart from the plan and from React. */
export function createMapUi() {
  return createStore<MapUi>(() => ({
    ...leftMap,
    arranging: null,
    focusId: null,
    scale: 1,
    panel: null,
    popover: null,
    viewId: null,
  }));
}

export type MapUiStore = ReturnType<typeof createMapUi>;
