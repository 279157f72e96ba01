import { MapScene } from '@shared/mapping/mapScene';
import type { MapView } from '@shared/model/mapView';
import { boxesTouch } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import type { MapSession } from '../MapSession';

/** One scene for the pictures of all views of a map, each in turn: they differ by little. */
const scenes = new WeakMap<MapSession, MapScene>();

/** What a saved view frames, as it looks through the view: with its own styling, filter and focus. */
export function viewItems(session: MapSession, view: MapView): readonly SceneItem[] {
  const scene = scenes.get(session) ?? new MapScene();
  scenes.set(session, scene);
  scene.update(session.sceneSource.inputThrough(view));
  return [...scene.items()].filter(({ bounds }) => boxesTouch(bounds, view));
}
