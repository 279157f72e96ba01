import { z } from 'zod';

const key = 'partnerscape.lastMaps';
const mostKept = 60;

/** Pairs of a workspace and the map that was open in it last. */
const storedSchema = z.array(z.tuple([z.string(), z.string()]));

function readAll(storage: Storage): z.infer<typeof storedSchema> {
  try {
    const parsed = storedSchema.safeParse(JSON.parse(storage.getItem(key) ?? '[]'));
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}

/** The id of the map that was open last in a workspace, or null. */
export function recallMap(storage: Storage, workspaceId: string): string | null {
  return readAll(storage).find(([id]) => id === workspaceId)?.[1] ?? null;
}

/** Remembers which map is open in a workspace; the workspaces left longest ago are forgotten. */
export function rememberMap(storage: Storage, workspaceId: string, mapId: string): void {
  const others = readAll(storage).filter(([id]) => id !== workspaceId);
  try {
    storage.setItem(key, JSON.stringify([...others, [workspaceId, mapId]].slice(-mostKept)));
  } catch {
    // Only a convenience: the area opens with the first map instead.
  }
}
