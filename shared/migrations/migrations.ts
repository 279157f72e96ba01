import { mapLooks } from './0020-map-looks';
import { rivalry } from './0030-rivalry';
import type { Migration, RawRecords } from './migration';

/** The first format there was. */
export const firstFormatVersion = 10;

/** All steps, oldest first. Add one: a file `0040-slug.ts`, then its migration here. */
const migrations: readonly Migration[] = [mapLooks, rivalry];

/** The format this version of the app writes. */
export const currentFormatVersion = migrations.at(-1)?.version ?? firstFormatVersion;

/**
 * Takes records from the format `from` to the format `to`, the newest when not given. `from` must
 * not be newer than `to`.
 */
export function migrateRecords(
  records: RawRecords,
  { from, to = Infinity }: { readonly from: number; readonly to?: number },
  steps: readonly Migration[] = migrations,
): RawRecords {
  return steps
    .filter(({ version }) => version > from && version <= to)
    .reduce((current, step) => step.migrate(current), records);
}
