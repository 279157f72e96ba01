import type { SceneItem } from './sceneItem';

/** One item of a scene before and after; null where it was or is not there. */
export interface ItemChange {
  readonly before: SceneItem | null;
  readonly after: SceneItem | null;
}

/** What became different in a scene. */
export type SceneDelta = ItemChange[];
