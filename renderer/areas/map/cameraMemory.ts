import { z } from 'zod';
import { centreOf } from '@shared/scene/geometry';
import {
  centreOn,
  fitBox,
  scaleLimits,
  viewBox,
  type Camera,
  type Viewport,
} from '../../canvas/camera';
import type { CanvasView } from '../../canvas/CanvasView';
import { recentEntries } from './recentEntries';

const cameraSchema = z.object({
  x: z.number().min(-1e8).max(1e8),
  y: z.number().min(-1e8).max(1e8),
  scale: z.number().min(scaleLimits.least).max(scaleLimits.most),
  /** The size of the canvas then, in CSS pixels. */
  width: z.number().min(1).max(1e5),
  height: z.number().min(1).max(1e5),
  /** Everything was shown. */
  isWhole: z.boolean().optional(),
});
const cameras = recentEntries('partnerscape.mapCameras', cameraSchema);

/** So much narrower or wider, lower or higher a canvas may be without another scale. */
const similar = { least: 0.6, most: 1.6 } as const;

/**
 * Where the person last was on a map, or null; 'whole' when all of it was shown. On a canvas of a
 * similar size, beside which a pane was opened or closed, scale and middle are the same; on any other
 * what was in view is in view again, as large as fits.
 */
export function recallCamera(
  storage: Storage,
  mapId: string,
  viewport: Viewport,
): Camera | 'whole' | null {
  const known = cameras.recall(storage, mapId);
  if (!known) return null;
  const { width, height, isWhole, ...camera } = known;
  if (isWhole === true) return 'whole';
  const box = viewBox(camera, { width, height });
  const isSimilar = [viewport.width / width, viewport.height / height].every(
    (ratio) => ratio >= similar.least && ratio <= similar.most,
  );
  return isSimilar ? centreOn(centreOf(box), viewport, camera.scale) : fitBox(box, viewport, 0);
}

/** Milliseconds without a move until the place is remembered: the app can be closed at any time. */
const restTime = 300;

/** Remembers where the person is on a map from now on; gives the function that ends it. */
export function keepCamera(storage: Storage, mapId: string, view: CanvasView): () => void {
  const remember = (): void => {
    const { x, y, scale } = view.camera;
    const { width, height } = view.viewport;
    const isWhole = view.showsAll;
    cameras.remember(storage, mapId, { x, y, scale, width, height, isWhole });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = view.camera;
  const stop = view.onCamera((camera) => {
    if (camera === last) return;
    last = camera;
    clearTimeout(timer);
    timer = setTimeout(remember, restTime);
  });
  return () => {
    clearTimeout(timer);
    stop();
    remember();
  };
}
