import { recordKindNames, recordKinds, type AnyRecord, type RecordKind } from '../model/registry';
import { workspaceOf, type Document } from '../document/document';
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

/**
 * The text of a plan file: indented JSON whose keys and records always come in the same order, so
 * that a small edit is a small difference between two files.
 */
export function encodePlanFile(document: Document, info: PlanFileInfo): string {
  const workspace = workspaceOf(document);
  const file = {
    $schema: planFileSchemaName,
    format: planFileFormat,
    formatVersion: currentFormatVersion,
    exportedAt: info.exportedAt,
    revision: info.revision,
    basedOn: info.basedOn,
    workspace: workspace.name,
    records: recordsToJson(document),
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** All records by kind in a stable order: what a plan file and a snapshot hold. */
export function recordsToJson(document: Document): Record<string, unknown[]> {
  const byKind = new Map<string, unknown[]>();
  for (const kind of recordKindNames) {
    const records = sortedById<AnyRecord>(document[kind].values());
    if (records.length > 0) byKind.set(kind, records.map(stableRecord));
  }
  for (const foreign of sortedById(document.foreign.values())) {
    const others = byKind.get(foreign.kind);
    if (others === undefined) byKind.set(foreign.kind, [stableValue(foreign)]);
    else others.push(stableValue(foreign));
  }
  return Object.fromEntries(byKind);
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
