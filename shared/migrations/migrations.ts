/** The records of a workspace before validation: any JSON objects, by kind. */
export type RawRecords = Readonly<Record<string, readonly unknown[]>>;

/** One step from the format before to format `version`. Pure; never drops what it does not know. */
export interface Migration {
  /** The format the step leads to; a multiple of ten, as in its file's name. */
  readonly version: number;
  readonly migrate: (records: RawRecords) => RawRecords;
}

/** The first format there was. */
export const firstFormatVersion = 10;

/** All steps, oldest first. Add one: a file `0020-slug.ts`, then its migration here. */
const migrations: readonly Migration[] = [];

/** The format this version of the app writes. */
export const currentFormatVersion = migrations.at(-1)?.version ?? firstFormatVersion;

/** Takes records from the format `from` to the newest of `steps`. `from` must not be newer. */
export function migrateRecords(
  records: RawRecords,
  from: number,
  steps: readonly Migration[] = migrations,
): RawRecords {
  return steps
    .filter((step) => step.version > from)
    .reduce((current, step) => step.migrate(current), records);
}
