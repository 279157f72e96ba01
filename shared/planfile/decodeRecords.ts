import { idSchema } from '../model/base';
import { isRecordKind, recordKinds, type AnyRecord, type RecordKind } from '../model/registry';
import { buildDocument, type Document, type ForeignRecord } from '../document/document';
import { parseRecord, type RecordIssue } from '../document/parseRecord';
import { repairDocument, type Repair } from '../document/repairDocument';
import type { RawRecords } from '../migrations/migrations';
import type { PlanFileRepair } from './refusal';

/**
 * Makes a document of records from outside: checks each, resets optional fields that are wrong,
 * leaves out what cannot be used, and mends references. Everything done is reported.
 */
export function decodeRecords(raw: RawRecords): {
  readonly document: Document;
  readonly repairs: readonly PlanFileRepair[];
} {
  const repairs: PlanFileRepair[] = [];
  const known = new Map<string, AnyRecord>();
  const foreign = new Map<string, ForeignRecord>();
  for (const [kind, values] of Object.entries(raw)) {
    values.forEach((value, index) => {
      const path = `records.${kind}[${index}]`;
      dropUnsafeKeys(value, path, repairs);
      const isNew = (id: string): boolean => {
        if (!known.has(id) && !foreign.has(id)) return true;
        repairs.push({ code: 'duplicate-left-out', path, detail: id });
        return false;
      };
      if (isRecordKind(kind)) {
        const record = readRecord(kind, value, path, repairs);
        if (record !== null && isNew(record.id)) known.set(record.id, record);
      } else {
        const record = readForeign(kind, value, path, repairs);
        if (record !== null && isNew(record.id)) foreign.set(record.id, record);
      }
    });
  }
  const mended = repairDocument(buildDocument(known.values(), foreign.values()));
  return { document: mended.document, repairs: [...repairs, ...mended.repairs.map(describe)] };
}

function readRecord(
  kind: RecordKind,
  value: unknown,
  path: string,
  repairs: PlanFileRepair[],
): AnyRecord | null {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    repairs.push({ code: 'record-left-out', path, detail: 'is not an object' });
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
      for (const issue of parsed.issues) {
        repairs.push({ code: 'field-reset', path: `${path}.${issue.path}`, detail: issue.message });
      }
      return again.record;
    }
  }
  const detail = parsed.issues.map((issue) => `${issue.path} ${issue.message}`).join('; ');
  repairs.push({ code: 'record-left-out', path, detail });
  return null;
}

function fieldOf(issue: RecordIssue): string {
  return issue.path.split('.')[0] ?? '';
}

function readForeign(
  kind: string,
  value: unknown,
  path: string,
  repairs: PlanFileRepair[],
): ForeignRecord | null {
  if (typeof value === 'object' && value !== null && 'id' in value) {
    const id = idSchema.safeParse(value.id);
    if (id.success) return { ...value, id: id.data, kind };
  }
  repairs.push({ code: 'record-left-out', path, detail: 'has no id' });
  return null;
}

// Such keys can change the prototype of an object they are copied to.
const unsafeKeys: readonly string[] = ['__proto__', 'constructor', 'prototype'];

function dropUnsafeKeys(value: unknown, path: string, repairs: PlanFileRepair[]): void {
  if (typeof value !== 'object' || value === null) return;
  for (const key of unsafeKeys) {
    if (Object.hasOwn(value, key)) {
      Reflect.deleteProperty(value, key);
      repairs.push({ code: 'unsafe-key-left-out', path: `${path}.${key}`, detail: key });
    }
  }
  for (const [key, item] of Object.entries(value)) dropUnsafeKeys(item, `${path}.${key}`, repairs);
}

function describe({ broken, action }: Repair): PlanFileRepair {
  return {
    code: action === 'cleared' ? 'reference-cleared' : 'record-without-target',
    path: `records.${broken.record.kind}.${broken.record.id}.${broken.field}`,
    detail: broken.missingId,
  };
}
