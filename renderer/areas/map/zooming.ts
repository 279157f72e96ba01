import { headingVector, type Heading } from '@shared/mapping/neighbour';
import { unionBoxes } from '@shared/scene/geometry';
import { holdNear, panByView, zoomTo } from '../../canvas/camera';
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

/** Moves the view by a quarter of itself, as far as something of the map stays in it. */
export function panTowards({ view }: MapSession, heading: Heading): void {
  if (!view) return;
  const to = panByView(view.destination, view.viewport, headingVector(heading), 1 / 4);
  view.glideTo(holdNear(to, view.content, view.viewport));
}

/** Shows what is selected, as large as fits. */
export function fitSelection(session: MapSession): void {
  const boxes = targetItems(session).flatMap((id) => session.scene.item(id)?.box ?? []);
  const box = unionBoxes(boxes);
  if (box) session.view?.fit(box);
}
