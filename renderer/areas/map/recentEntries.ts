import { z } from 'zod';

const mostKept = 60;

/** What is remembered of some things by their ids: a convenience of this computer, not of the plan. */
export interface RecentEntries<T> {
  /** What is remembered of a thing, or null; also when what is stored cannot be read. */
  readonly recall: (storage: Storage, id: string) => T | null;
  /** Remembers it; the things remembered longest ago are forgotten. */
  readonly remember: (storage: Storage, id: string, value: T) => void;
}

/** Entries kept in a storage under a key, each checked against a schema when it is read. */
export function recentEntries<T>(key: string, schema: z.ZodType<T>): RecentEntries<T> {
  const storedSchema = z.array(z.tuple([z.string(), schema]));
  const readAll = (storage: Storage): z.infer<typeof storedSchema> => {
    try {
      const parsed = storedSchema.safeParse(JSON.parse(storage.getItem(key) ?? '[]'));
      return parsed.success ? parsed.data : [];
    } catch {
      return [];
    }
  };
  return {
    recall: (storage, id) => readAll(storage).find(([known]) => known === id)?.[1] ?? null,
    remember: (storage, id, value) => {
      const others = readAll(storage).filter(([known]) => known !== id);
      try {
        storage.setItem(key, JSON.stringify([...others, [id, value]].slice(-mostKept)));
      } catch {
        // Only a convenience: without it the map area opens as it does the first time.
      }
    },
  };
}
