import { recordKindNames, recordKinds, type AnyRecord, type RecordKind } from '../model/registry';
import { finish, type Steps } from '../calculation/steps';
import { countRecords, workspaceOf, type Document } from '../document/document';
import { currentFormatVersion } from '../migrations/migrations';

/** What a plan file says of itself beside its records. */
export interface PlanFileInfo {
  /** When it was exported, an instant. */
  readonly exportedAt: string;
  /** The id of this exact state of the workspace. */
  readonly revision: string;
  /** The revisions this one came from, newest first; what a merge looks for. */
  readonly basedOn: readonly string[];
}

/** The word in the field `format` that marks a plan file. */
export const planFileFormat = 'partnerscape-plan';

/** The published schema's name, as written to `$schema`. */
const planFileSchemaName = 'partnerscape-plan.schema.json';
/** So many are put into text in about a millisecond. */
const recordsPerStep = 100;

/**
 * The text of a plan file: indented JSON whose keys and records always come in the same order, so
 * that a small edit is a small difference between two files.
 */
export function encodePlanFile(document: Document, info: PlanFileInfo): string {
  return finish(encodePlanFileInSteps(document, info));
}

/** Like `encodePlanFile`, step by step, for large plans. */
export function* encodePlanFileInSteps(document: Document, info: PlanFileInfo): Steps<string> {
  const workspace = workspaceOf(document);
  const head = {
    $schema: planFileSchemaName,
    format: planFileFormat,
    formatVersion: currentFormatVersion,
    exportedAt: info.exportedAt,
    revision: info.revision,
    basedOn: info.basedOn,
    workspace: workspace.name,
  };
  const headText = JSON.stringify(head, null, 2).slice(0, -'\n}'.length);
  const lists = yield* recordLists(document, (record) =>
    JSON.stringify(record, null, 2).replaceAll('\n', '\n      '),
  );
  const kinds = lists.map(
    ([kind, texts]) => `    ${JSON.stringify(kind)}: [\n      ${texts.join(',\n      ')}\n    ]`,
  );
  return `${headText},\n  "records": {\n${kinds.join(',\n')}\n  }\n}\n`;
}

/** All records by kind as JSON in a stable order, step by step: what a snapshot holds. */
export function* recordsToTextInSteps(document: Document): Steps<string> {
  const lists = yield* recordLists(document, (record) => JSON.stringify(record));
  const kinds = lists.map(([kind, texts]) => `${JSON.stringify(kind)}:[${texts.join(',')}]`);
  return `{${kinds.join(',')}}`;
}

/** The texts of all records by kind, both in a stable order. */
function* recordLists(
  document: Document,
  toText: (record: unknown) => string,
): Steps<[kind: string, texts: string[]][]> {
  const byKind = new Map<string, string[]>();
  const total = countRecords(document);
  let count = 0;
  const add = (kind: string, record: unknown): boolean => {
    const texts = byKind.get(kind);
    if (texts) texts.push(toText(record));
    else byKind.set(kind, [toText(record)]);
    count += 1;
    return count % recordsPerStep === 0;
  };
  for (const kind of recordKindNames) {
    for (const record of sortedById<AnyRecord>(document[kind].values())) {
      if (add(kind, stableRecord(record))) yield count / total;
    }
  }
  for (const foreign of sortedById(document.foreign.values())) {
    if (add(foreign.kind, stableValue(foreign))) yield count / total;
  }
  return [...byKind];
}

const fieldOrders = new Map<RecordKind, readonly string[]>(
  recordKindNames.map((kind) => [kind, Object.keys(recordKinds[kind].schema.shape)]),
);

function stableRecord(record: AnyRecord): unknown {
  const known = fieldOrders.get(record.kind) ?? [];
  const fields = new Map<string, unknown>(Object.entries(record));
  const own = [...fields.keys()].filter((field) => !known.includes(field)).sort();
  return Object.fromEntries(
    [...known, ...own].map((field) => [field, stableValue(fields.get(field))]),
  );
}

function stableValue(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stableValue);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
      .map(([key, item]) => [key, stableValue(item)]),
  );
}

function sortedById<R extends { readonly id: string }>(records: Iterable<R>): R[] {
  return [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
