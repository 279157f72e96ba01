import { kindOfId } from '@shared/model/base';
import { create } from 'zustand';

/** Where the person is: an area and its parameters. */
export interface Route {
  readonly area: string;
  readonly params: Readonly<Record<string, string>>;
}

export type ThemeChoice = 'system' | 'light' | 'dark';

/** What the window shows, as opposed to what the plan says. Never part of undo. */
export interface UiState {
  readonly route: Route;
  readonly back: readonly Route[];
  readonly forward: readonly Route[];
  /** Ids of the selected records, in the order they were selected. */
  readonly selection: readonly string[];
  /** What is selected was put somewhere, not asked about: the inspector does not come for it. */
  readonly isSelectedInPassing: boolean;
  readonly theme: ThemeChoice;
  readonly railCollapsed: boolean;
  readonly inspectorOpen: boolean;
  /** CSS pixels. */
  readonly inspectorWidth: number;
  /** What can be placed on the map is put away, for room. */
  readonly mapListHidden: boolean;
  readonly paletteOpen: boolean;
  readonly shortcutsOpen: boolean;
  /** The workspace name in the top bar is being typed over. */
  readonly renamingWorkspace: boolean;
  /** What was chosen in the palette lately, newest first: record ids and command ids. */
  readonly recent: readonly string[];
}

export const inspectorWidths = { smallest: 280, usual: 320, largest: 560 } as const;

const longestTrail = 50;
const mostRecent = 12;

export const useUi = create<UiState>(() => ({
  route: { area: 'welcome', params: {} },
  back: [],
  forward: [],
  selection: [],
  isSelectedInPassing: false,
  theme: 'system',
  railCollapsed: false,
  inspectorOpen: true,
  inspectorWidth: inspectorWidths.usual,
  mapListHidden: false,
  paletteOpen: false,
  shortcutsOpen: false,
  renamingWorkspace: false,
  recent: [],
}));

function sameRoute(one: Route, other: Route): boolean {
  const keys = new Set([...Object.keys(one.params), ...Object.keys(other.params)]);
  return one.area === other.area && [...keys].every((key) => one.params[key] === other.params[key]);
}

/** What stays selected on the way: within an area all, elsewhere what every area knows, the partners. */
function carriedOver(state: UiState, to: Route): readonly string[] {
  if (state.route.area === to.area) return state.selection;
  const kept = state.selection.filter((id) => kindOfId(id) === 'partner');
  return kept.length === state.selection.length ? state.selection : kept;
}

/** Goes to an area. The step can be taken back with `goBack`. */
export function navigate(area: string, params: Readonly<Record<string, string>> = {}): void {
  const next: Route = { area, params };
  useUi.setState((state) =>
    sameRoute(state.route, next)
      ? state
      : {
          route: next,
          back: [...state.back, state.route].slice(-longestTrail),
          forward: [],
          selection: carriedOver(state, next),
        },
  );
}

/** Changes parameters of the present route without leaving a step behind (a tab, a filter). */
export function replaceParams(params: Readonly<Record<string, string>>): void {
  useUi.setState((state) => ({ route: { area: state.route.area, params } }));
}

/** Starts over at a route, with no steps to go back to and nothing selected (a workspace was opened or closed). */
export function startAt(area: string, params: Readonly<Record<string, string>> = {}): void {
  useUi.setState({ route: { area, params }, back: [], forward: [], selection: [] });
}

/** Takes the last step back, if there is one. */
export function goBack(): void {
  useUi.setState((state) => {
    const target = state.back.at(-1);
    if (target === undefined) return state;
    return {
      route: target,
      back: state.back.slice(0, -1),
      forward: [state.route, ...state.forward],
      selection: carriedOver(state, target),
    };
  });
}

/** Repeats a step that was taken back, if there is one. */
export function goForward(): void {
  useUi.setState((state) => {
    const target = state.forward[0];
    if (target === undefined) return state;
    return {
      route: target,
      back: [...state.back, state.route],
      forward: state.forward.slice(1),
      selection: carriedOver(state, target),
    };
  });
}

/** Selects these records and nothing else. */
export function select(ids: readonly string[]): void {
  useUi.setState((state) => {
    const { selection } = state;
    const isSame = selection.length === ids.length && selection.every((id, at) => id === ids[at]);
    if (isSame && !state.isSelectedInPassing) return state;
    return { selection: isSame ? selection : [...ids], isSelectedInPassing: false };
  });
}

/**
 * Selects what was just put somewhere. An inspector that is there goes along; where there is none
 * it stays away, for it would take the room from what comes next.
 */
export function selectInPassing(ids: readonly string[]): void {
  useUi.setState(({ selection, isSelectedInPassing }) => ({
    selection: [...ids],
    isSelectedInPassing: isSelectedInPassing || selection.length === 0,
  }));
}

/** Adds a record to the selection, or takes it out when it is in. */
export function toggleSelected(id: string): void {
  useUi.setState((state) => ({
    selection: state.selection.includes(id)
      ? state.selection.filter((other) => other !== id)
      : [...state.selection, id],
    isSelectedInPassing: false,
  }));
}

/** Selects nothing. */
export function clearSelection(): void {
  select([]);
}

/** Selects records and makes sure the inspector that shows them is open. */
export function inspect(ids: readonly string[]): void {
  select(ids);
  useUi.setState({ inspectorOpen: true });
}

export function setTheme(theme: ThemeChoice): void {
  useUi.setState({ theme });
}

export function toggleRail(): void {
  useUi.setState((state) => ({ railCollapsed: !state.railCollapsed }));
}

export function toggleMapList(): void {
  useUi.setState((state) => ({ mapListHidden: !state.mapListHidden }));
}

export function setInspectorOpen(open: boolean): void {
  useUi.setState({ inspectorOpen: open, isSelectedInPassing: false });
}

/** Whether what is selected is shown in the inspector, as soon as anything is. */
export function showsInspector({ inspectorOpen, isSelectedInPassing }: UiState): boolean {
  return inspectorOpen && !isSelectedInPassing;
}

/** @param width CSS pixels; kept within what leaves room for the screen. */
export function setInspectorWidth(width: number): void {
  const { smallest, largest } = inspectorWidths;
  useUi.setState({ inspectorWidth: Math.min(largest, Math.max(smallest, Math.round(width))) });
}

export function setPaletteOpen(open: boolean): void {
  useUi.setState({ paletteOpen: open });
}

export function setShortcutsOpen(open: boolean): void {
  useUi.setState({ shortcutsOpen: open });
}

export function setRenamingWorkspace(renaming: boolean): void {
  useUi.setState({ renamingWorkspace: renaming });
}

/** Notes that something was chosen in the palette. */
export function noteRecent(id: string): void {
  useUi.setState((state) => ({
    recent: [id, ...state.recent.filter((other) => other !== id)].slice(0, mostRecent),
  }));
}
