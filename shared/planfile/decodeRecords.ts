import { idSchema } from '../model/base';
import { isRecordKind, recordKinds, type AnyRecord, type RecordKind } from '../model/registry';
import { buildDocument, type Document, type ForeignRecord } from '../document/document';
import { parseRecord, type RecordIssue } from '../document/parseRecord';
import { repairDocumentInSteps, type Repair } from '../document/repairDocument';
import type { RawRecords } from '../migrations/migration';
import type { PlanFileRepair } from './refusal';
import { SharedTexts } from './SharedTexts';

/** Records between two turns: some tenths of a millisecond's work. */
const recordsPerStep = 20;

interface Decoded {
  readonly document: Document;
  readonly repairs: readonly PlanFileRepair[];
}

/**
 * Makes a document of records from outside: checks each, resets optional fields that are wrong,
 * leaves out what cannot be used, and mends references. Everything done is reported. Step by step;
 * yields 0: how long mending takes is not known.
 */
export function* decodeRecordsInSteps(raw: RawRecords): Generator<number, Decoded> {
  const repairs: PlanFileRepair[] = [];
  const known = new Map<string, AnyRecord>();
  const foreign = new Map<string, ForeignRecord>();
  const texts = new SharedTexts();
  let done = 0;
  for (const [kind, values] of Object.entries(raw)) {
    for (const [index, value] of values.entries()) {
      const note = noteOf(repairs, kind, value, `records.${kind}[${index}]`);
      dropUnsafeKeys(value, '', note);
      texts.share(value);
      const record = isRecordKind(kind)
        ? readRecord(kind, value, note)
        : readForeign(kind, value, note);
      if (record !== null && (known.has(record.id) || foreign.has(record.id))) {
        note('duplicate-left-out', '', record.id);
      } else if (record !== null && isKnown(record)) known.set(record.id, record);
      else if (record !== null) foreign.set(record.id, record);
      done += 1;
      if (done % recordsPerStep === 0) yield 0;
    }
  }
  const mended = yield* repairDocumentInSteps(buildDocument(known.values(), foreign.values()));
  return { document: mended.document, repairs: [...repairs, ...mended.repairs.map(describe)] };
}

/** Takes down one thing that was put right; `at` is the path within the record, '' the record. */
type Note = (code: PlanFileRepair['code'], at: string, detail: string) => void;

function noteOf(repairs: PlanFileRepair[], kind: string, value: unknown, path: string): Note {
  return (code, at, detail) => {
    const field = at === '' ? null : (at.split('.')[0] ?? null);
    const subject = { kind, name: nameIn(value), field };
    repairs.push({ code, path: at === '' ? path : `${path}.${at}`, detail, subject });
  };
}

/** What a person would call a record: the first of its texts that says something. */
function nameIn(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null;
  for (const field of ['name', 'label', 'text']) {
    const text: unknown = Reflect.get(value, field);
    if (typeof text === 'string' && text.trim() !== '') return text.trim().slice(0, 80);
  }
  return null;
}

function isKnown(record: AnyRecord | ForeignRecord): record is AnyRecord {
  return isRecordKind(record.kind);
}

function readRecord(kind: RecordKind, value: unknown, note: Note): AnyRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    note('record-left-out', '', 'is not an object');
    return null;
  }
  const parsed = parseRecord({ ...value, kind });
  if (parsed.ok) return parsed.record;
  const defaults = new Map<string, unknown>(Object.entries(recordKinds[kind].defaults));
  const wrong = new Set(parsed.issues.map(fieldOf));
  const resets = [...wrong].filter((field) => defaults.has(field));
  if (resets.length === wrong.size) {
    const fields = Object.fromEntries(resets.map((field) => [field, defaults.get(field)]));
    const again = parseRecord({ ...value, kind, ...fields });
    if (again.ok) {
      for (const issue of parsed.issues) note('field-reset', issue.path, issue.message);
      return again.record;
    }
  }
  const detail = parsed.issues.map((issue) => `${issue.path} ${issue.message}`).join('; ');
  note('record-left-out', '', detail);
  return null;
}

function fieldOf(issue: RecordIssue): string {
  return issue.path.split('.')[0] ?? '';
}

function readForeign(kind: string, value: unknown, note: Note): ForeignRecord | null {
  if (typeof value === 'object' && value !== null && 'id' in value) {
    const id = idSchema.safeParse(value.id);
    if (id.success) return { ...value, id: id.data, kind };
  }
  note('record-left-out', '', 'has no id');
  return null;
}

// Such keys can change the prototype of an object they are copied to.
const unsafeKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function dropUnsafeKeys(value: unknown, at: string, note: Note): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of unsafeKeys) {
    if (Object.hasOwn(value, key)) {
      Reflect.deleteProperty(value, key);
      note('unsafe-key-left-out', within(at, key), key);
    }
  }
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'object') dropUnsafeKeys(item, within(at, key), note);
  }
}

function within(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

function describe({ broken, action }: Repair): PlanFileRepair {
  const { record, field, missingId } = broken;
  const isWhole = action === 'removed';
  return {
    code: isWhole ? 'record-without-target' : 'reference-cleared',
    path: `records.${record.kind}.${record.id}.${field}`,
    detail: missingId,
    subject: { kind: record.kind, name: nameIn(record), field: isWhole ? null : field },
  };
}
