import { kindOfId } from '../model/base';
import {
  isRecordKind,
  recordKindNames,
  type AnyRecord,
  type RecordKind,
  type RecordOf,
} from '../model/registry';

/** A record of a kind this version does not know. It is kept and exported as it came. */
export interface ForeignRecord {
  readonly id: string;
  readonly kind: string;
  readonly [field: string]: unknown;
}

/** The maps of a document, one a kind. */
export type Tables = { readonly [K in RecordKind]: ReadonlyMap<string, RecordOf<K>> };

/**
 * All records of a workspace, by kind and id. Never changed in place: a change gives a new
 * document in which only the touched kinds have new maps, so the identity of `document.partner`
 * says whether anything about partners changed.
 */
export type Document = Tables & { readonly foreign: ReadonlyMap<string, ForeignRecord> };

/**
 * Writes to a copy of a document, copying each kind's map once, when it is first written.
 * `document` shows the state so far; it is safe to keep only after the last write.
 */
export class DocumentWriter {
  readonly document: Document;
  // The same object as `document`, as a place to put maps: put() files each under its own kind.
  readonly #tables: Record<string, ReadonlyMap<string, unknown>>;
  readonly #owned = new Map<RecordKind, Map<string, AnyRecord>>();

  constructor(base: Document) {
    const copy: Document = { ...base };
    this.document = copy;
    this.#tables = copy;
  }

  /** Adds the record, or replaces the one with its id. */
  put(record: AnyRecord): void {
    this.#writable(record.kind).set(record.id, record);
  }

  /** Takes the record out, if it is there. */
  delete(record: AnyRecord): void {
    this.#writable(record.kind).delete(record.id);
  }

  #writable(kind: RecordKind): Map<string, AnyRecord> {
    const owned = this.#owned.get(kind);
    if (owned !== undefined) return owned;
    const table = new Map<string, AnyRecord>(this.document[kind]);
    this.#owned.set(kind, table);
    this.#tables[kind] = table;
    return table;
  }
}

function emptyTables(): Tables {
  const tables: Partial<Tables> = Object.fromEntries(
    recordKindNames.map((kind) => [kind, new Map<string, never>()]),
  );
  if (hasEveryKind(tables)) return tables;
  throw new Error('A kind of record has no table.');
}

function hasEveryKind(tables: Partial<Tables>): tables is Tables {
  return recordKindNames.every((kind) => tables[kind] !== undefined);
}

/** A document with nothing in it, not even a workspace record. */
export const emptyDocument: Document = { ...emptyTables(), foreign: new Map() };

/** A document that holds exactly these records; of two with the same id the later one. */
export function buildDocument(
  records: Iterable<AnyRecord>,
  foreign: Iterable<ForeignRecord>,
): Document {
  const writer = new DocumentWriter(emptyDocument);
  for (const record of records) writer.put(record);
  return { ...writer.document, foreign: new Map([...foreign].map((r) => [r.id, r])) };
}

/** The record with this id, whatever its kind, or undefined. */
export function findRecord(document: Document, id: string): AnyRecord | undefined {
  const kind = kindOfId(id);
  return kind !== null && isRecordKind(kind) ? document[kind].get(id) : undefined;
}

/** Every record of a known kind, in plan file order. */
export function* allRecords(document: Document): Generator<AnyRecord> {
  for (const kind of recordKindNames) yield* document[kind].values();
}

/** How many records there are, foreign ones included. */
export function countRecords(document: Document): number {
  let count = document.foreign.size;
  for (const kind of recordKindNames) count += document[kind].size;
  return count;
}

/** The workspace record. Throws when the document has none, which no loaded document does. */
export function workspaceOf(document: Document): RecordOf<'workspace'> {
  for (const workspace of document.workspace.values()) return workspace;
  throw new Error('The document has no workspace record.');
}
