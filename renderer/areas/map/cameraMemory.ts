import { z } from 'zod';
import { scaleLimits, type Camera } from '../../canvas/camera';

const key = 'partnerscape.mapCameras';
const mostKept = 60;

const cameraSchema = z.object({
  x: z.number().min(-1e8).max(1e8),
  y: z.number().min(-1e8).max(1e8),
  scale: z.number().min(scaleLimits.least).max(scaleLimits.most),
});
const storedSchema = z.array(z.tuple([z.string(), cameraSchema]));

function readAll(storage: Storage): z.infer<typeof storedSchema> {
  try {
    const parsed = storedSchema.safeParse(JSON.parse(storage.getItem(key) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** Where the person last was on a map, or null. */
export function recallCamera(storage: Storage, mapId: string): Camera | null {
  return readAll(storage).find(([id]) => id === mapId)?.[1] ?? null;
}

/** Remembers where the person is on a map; the maps visited longest ago are forgotten. */
export function rememberCamera(storage: Storage, mapId: string, camera: Camera): void {
  const { x, y, scale } = camera;
  const others = readAll(storage).filter(([id]) => id !== mapId);
  const all = [...others, [mapId, { x, y, scale }]].slice(-mostKept);
  try {
    storage.setItem(key, JSON.stringify(all));
  } catch {
    // Only a convenience: the map opens with everything in view instead.
  }
}
