/** The records of a workspace before validation: any JSON objects, by kind. */
export type RawRecords = Readonly<Record<string, readonly unknown[]>>;

/** One step from the format before to format `version`. Pure; never drops what it does not know. */
export interface Migration {
  /** The format the step leads to; a multiple of ten, as in its file's name. */
  readonly version: number;
  readonly migrate: (records: RawRecords) => RawRecords;
}

/** Records with each object of one kind changed; what is no object stays as it is. */
export function changeRecords(
  records: RawRecords,
  kind: string,
  change: (record: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>,
): RawRecords {
  const list = records[kind];
  if (list === undefined) return records;
  return { ...records, [kind]: list.map((record) => (isObject(record) ? change(record) : record)) };
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
