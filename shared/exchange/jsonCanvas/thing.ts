import { z } from 'zod';
import type { Problems } from '../network/incoming';

/** A node or an edge as the file has it. */
export const thingSchema = z.record(z.string(), z.unknown());
export type Thing = z.infer<typeof thingSchema>;

/** Lists what a thing says beyond the format: other programs add fields of their own. */
export function noteUnknownKeys(
  thing: Thing,
  known: ReadonlySet<string> | undefined,
  what: string,
  problems: Problems,
): void {
  const others = Object.keys(thing).filter((key) => known?.has(key) !== true);
  if (others.length > 0) problems.add('unknown-part', what, others.join(', '));
}
