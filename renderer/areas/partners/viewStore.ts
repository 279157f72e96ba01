import { z } from 'zod';
import { create } from 'zustand';
import { persist } from 'zustand/middleware';
import {
  defaultViewSettings,
  viewSettingsSchema,
  type ViewSettings,
} from '@shared/partners/viewSettings';
import { useStore } from 'zustand';
import { documentStore } from '../../store/documentStore';

interface ViewState {
  /** By the id of the workspace. */
  readonly views: Readonly<Record<string, ViewSettings>>;
  /** What is typed into the search field; shared by table and board, forgotten on restart. */
  readonly search: string;
  /** Keys of groups that are folded up. */
  readonly collapsed: ReadonlySet<string>;
}

const storedSchema = z.object({ views: z.record(z.string(), viewSettingsSchema) });

const useViews = create<ViewState>()(
  persist((): ViewState => ({ views: {}, search: '', collapsed: new Set() }), {
    name: 'partnerscape.partnerViews',
    partialize: ({ views }) => ({ views }),
    // What is stored may be of another version: what does not fit is only a preference lost.
    merge: (stored, fresh) => {
      const read = storedSchema.safeParse(stored);
      return read.success ? { ...fresh, views: read.data.views } : fresh;
    },
  }),
);

function viewOf(state: ViewState, workspaceId: string | null): ViewSettings {
  return state.views[workspaceId ?? ''] ?? defaultViewSettings;
}

/** How table and board of the open workspace are set up. */
export function useViewSettings(): ViewSettings {
  const workspaceId = useStore(documentStore, (state) => state.workspaceId);
  return useViews((state) => viewOf(state, workspaceId));
}

/** The same, for code outside components. */
export function currentViewSettings(): ViewSettings {
  return viewOf(useViews.getState(), documentStore.getState().workspaceId);
}

/** Changes parts of the view settings of the open workspace. */
export function changeView(patch: Partial<ViewSettings>): void {
  const { workspaceId } = documentStore.getState();
  if (workspaceId === null) return;
  useViews.setState((state) => ({
    views: { ...state.views, [workspaceId]: { ...viewOf(state, workspaceId), ...patch } },
  }));
}

// What was looked for in one plan says nothing about the next one.
documentStore.subscribe(({ workspaceId }, before) => {
  if (workspaceId !== before.workspaceId) useViews.setState({ search: '', collapsed: new Set() });
});

/** What is typed into the search field. */
export function useSearch(): string {
  return useViews((state) => state.search);
}

export function currentSearch(): string {
  return useViews.getState().search;
}

export function setSearch(search: string): void {
  useViews.setState({ search });
}

/** The groups that are folded up. */
export function useCollapsedGroups(): ReadonlySet<string> {
  return useViews((state) => state.collapsed);
}

/** Folds a group up, or unfolds it. */
export function toggleGroup(key: string): void {
  useViews.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    if (!next.delete(key)) next.add(key);
    return { collapsed: next };
  });
}

/** Takes search and filters away, so that everything is listed. */
export function showEverything(): void {
  setSearch('');
  changeView({ filters: [] });
}
