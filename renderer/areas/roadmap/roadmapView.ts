import { create } from 'zustand';
import type { TimeZoom } from '@shared/roadmap/timeScale';

/** How the roadmap is shown; not part of the plan. */
interface RoadmapView {
  readonly zoom: TimeZoom;
  /** Ids of strands whose tasks are hidden. */
  readonly collapsed: ReadonlySet<string>;
  /** The record whose name is being typed over on the time line, or null. */
  readonly renaming: string | null;
  /** Counts up to ask the time line to scroll to today. */
  readonly todayRequests: number;
}

export const useRoadmapView = create<RoadmapView>(() => ({
  zoom: 'months',
  collapsed: new Set<string>(),
  renaming: null,
  todayRequests: 0,
}));

export function setZoom(zoom: TimeZoom): void {
  useRoadmapView.setState({ zoom });
}

export function toggleCollapsed(strandId: string): void {
  useRoadmapView.setState(({ collapsed }) => {
    const next = new Set(collapsed);
    if (!next.delete(strandId)) next.add(strandId);
    return { collapsed: next };
  });
}

export function setRenaming(id: string | null): void {
  useRoadmapView.setState({ renaming: id });
}

export function requestToday(): void {
  useRoadmapView.setState(({ todayRequests }) => ({ todayRequests: todayRequests + 1 }));
}
