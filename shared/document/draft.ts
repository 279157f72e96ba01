import {
  recordKinds,
  type AnyRecord,
  type NewRecord,
  type RecordKind,
  type RecordOf,
  type RecordPatch,
} from '../model/registry';
import { changeBetween, isEmptyChange, type Change, type ChangeSource } from './change';
import { DocumentWriter, findRecord, type Document, type Tables } from './document';
import { sameJson } from './equality';
import { finish } from '../calculation/steps';
import { checkIntegrityInSteps, type BrokenReference } from './integrity';
import { parseRecord, type RecordIssue } from './parseRecord';
import { planRemoval } from './removal';

/** What a draft needs of the outside: the instant of the edit and fresh ids. */
export interface DraftContext {
  /** The instant of the edit, ISO 8601 UTC. */
  readonly now: string;
  /** The day of the edit where the person is, YYYY-MM-DD; that of `now` in UTC when not given. */
  readonly today?: string;
  /** A new id for a record of the kind, never given before. */
  readonly newId: (kind: RecordKind) => string;
}

/** A value that a record may not have, or a reference to a record that is not there. */
export class InvalidRecord extends Error {
  override readonly name = 'InvalidRecord';
  constructor(
    readonly kind: string,
    readonly recordId: string,
    readonly issues: readonly RecordIssue[],
  ) {
    super(
      `${kind} ${recordId}: ` + issues.map(({ path, message }) => `${path} ${message}`).join('; '),
    );
  }
}

/** Records between two turns of a large edit. */
const recordsPerStep = 200;

/** Starts an edit of a document. See Draft. */
export function startDraft(document: Document, context: DraftContext): Draft {
  return new Draft(document, context);
}

/**
 * An edit in the making. Edits of an area are functions over a draft; at the end `toChange`
 * gives one Change for everything that was done, or null when nothing changed.
 */
export class Draft {
  readonly context: DraftContext;
  readonly #base: Document;
  readonly #writer: DocumentWriter;
  readonly #touched = new Set<string>();

  constructor(base: Document, context: DraftContext) {
    this.context = context;
    this.#base = base;
    this.#writer = new DocumentWriter(base);
  }

  /** The document as edited so far. */
  get document(): Document {
    return this.#writer.document;
  }

  /** The day of the edit, YYYY-MM-DD. */
  get today(): string {
    return this.context.today ?? this.context.now.slice(0, 10);
  }

  /** Adds a record; fields with a default may be left out. Throws InvalidRecord. */
  add<K extends RecordKind>(kind: K, fields: NewRecord<K>): RecordOf<K> {
    const { now, newId } = this.context;
    const record = checkedRecord(kind, {
      ...recordKinds[kind].defaults,
      ...fields,
      id: newId(kind),
      kind,
      createdAt: now,
      updatedAt: now,
    });
    this.#put(record);
    return record;
  }

  /** Changes fields of a record. Throws InvalidRecord, also when the record is not there. */
  update<K extends RecordKind>(kind: K, id: string, patch: RecordPatch<K>): RecordOf<K> {
    const before = this.require(kind, id);
    const changed = Object.entries(patch).filter(
      ([field, value]) => !sameJson(value, Reflect.get(before, field)),
    );
    if (changed.length === 0) return before;
    const after = checkedRecord(kind, {
      ...before,
      ...Object.fromEntries(changed),
      updatedAt: this.context.now,
    });
    this.#put(after);
    return after;
  }

  /** Removes records and, as their kinds declare, what cannot be without them. */
  remove(ids: string | Iterable<string>): void {
    const wanted = typeof ids === 'string' ? [ids] : [...ids];
    const records = wanted.flatMap((id) => findRecord(this.document, id) ?? []);
    const { removed, cleared } = planRemoval(this.document, records);
    for (const record of removed) {
      this.#touched.add(record.id);
      this.#writer.delete(record);
    }
    for (const { record, patch } of cleared) {
      this.#put(checkedRecord(record.kind, { ...record, ...patch, updatedAt: this.context.now }));
    }
  }

  /** The record, or InvalidRecord when it is not there. */
  require<K extends RecordKind>(kind: K, id: string): RecordOf<K> {
    const record = tableOf(this.document, kind).get(id);
    if (record === undefined) {
      throw new InvalidRecord(kind, id, [
        { path: 'id', message: 'is not in the workspace', limit: null },
      ]);
    }
    return record;
  }

  /** All of the edit as one Change, or null when it changes nothing. Throws InvalidRecord. */
  toChange(label: string, source: ChangeSource = 'user'): Change | null {
    return finish(this.toChangeInSteps(label, source));
  }

  /** Like `toChange`, step by step, for large edits. Yields 0. */
  *toChangeInSteps(label: string, source: ChangeSource = 'user'): Generator<number, Change | null> {
    const states: { readonly before: AnyRecord | null; readonly after: AnyRecord | null }[] = [];
    for (const id of this.#touched) {
      const before = findRecord(this.#base, id) ?? null;
      const after = findRecord(this.document, id) ?? null;
      const same = before !== null && after !== null && sameButForTime(before, after);
      states.push({ before, after: same ? before : after });
      if (states.length % recordsPerStep === 0) yield 0;
    }
    const kept = states.flatMap(({ after }) => after ?? []);
    const [broken] = yield* checkIntegrityInSteps(this.document, kept);
    if (broken !== undefined) throw brokenReference(broken);
    yield 0;
    const change = changeBetween(label, source, states);
    return isEmptyChange(change) ? null : change;
  }

  #put(record: AnyRecord): void {
    this.#touched.add(record.id);
    this.#writer.put(record);
  }
}

/** The map of one kind, typed by the kind. */
export function tableOf<K extends RecordKind>(
  document: Tables,
  kind: K,
): ReadonlyMap<string, RecordOf<K>> {
  return document[kind];
}

function checkedRecord<K extends RecordKind>(
  kind: K,
  value: { readonly id: string; readonly [field: string]: unknown },
): RecordOf<K> & AnyRecord {
  const parsed = parseRecord(value);
  if (!parsed.ok) throw new InvalidRecord(kind, value.id, parsed.issues);
  // parseRecord has checked the value against the schema of the kind it names, which is `kind`.
  return parsed.record;
}

function brokenReference({ record, field, missingId }: BrokenReference): InvalidRecord {
  const message = `refers to ${missingId}, which is not in the workspace`;
  return new InvalidRecord(record.kind, record.id, [{ path: field, message, limit: null }]);
}

function sameButForTime(a: AnyRecord, b: AnyRecord): boolean {
  return sameJson({ ...a, updatedAt: '' }, { ...b, updatedAt: '' });
}
