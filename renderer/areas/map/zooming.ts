import { unionBoxes } from '@shared/scene/geometry';
import { zoomTo } from '../../canvas/camera';
import { targetItems } from './mapFocus';
import type { MapSession } from './MapSession';

/** Zooms at the middle of the view by a factor; null goes to 100 %. */
export function zoomBy(session: MapSession, factor: number | null): void {
  const { view } = session;
  if (!view) return;
  const { width, height } = view.viewport;
  const from = view.destination;
  const scale = factor === null ? 1 : from.scale * factor;
  view.glideTo(zoomTo(from, scale, { x: width / 2, y: height / 2 }));
}

/** Shows what is selected, as large as fits. */
export function fitSelection(session: MapSession): void {
  const boxes = targetItems(session).flatMap((id) => session.scene.item(id)?.box ?? []);
  const box = unionBoxes(boxes);
  if (box) session.view?.fit(box);
}
