/** The records of a workspace before validation: any JSON objects, by kind. */
export type RawRecords = Readonly<Record<string, readonly unknown[]>>;

/** One step from the format before to format `version`. Pure; never drops what it does not know. */
export interface Migration {
  /** The format the step leads to; a multiple of ten, as in its file's name. */
  readonly version: number;
  readonly migrate: (records: RawRecords) => RawRecords;
}
