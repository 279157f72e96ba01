import { readFile } from 'node:fs/promises';
import type { z } from 'zod';
import { atomicWrite } from './atomicWrite';

/** Reads a small settings file; what is missing, damaged or not of the schema gives the fallback. */
export async function readJsonFile<S extends z.ZodType>(
  file: string,
  schema: S,
  fallback: z.output<S>,
): Promise<z.output<S>> {
  try {
    const parsed = schema.safeParse(JSON.parse(await readFile(file, 'utf8')));
    return parsed.success ? parsed.data : fallback;
  } catch {
    return fallback;
  }
}

/** Writes a small settings file, whole or not at all. */
export async function writeJsonFile(file: string, value: unknown): Promise<void> {
  await atomicWrite(file, `${JSON.stringify(value, null, 2)}\n`);
}
