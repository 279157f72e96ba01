import { recordKindNames, recordKinds, type AnyRecord, type RecordKind } from '../model/registry';
import type { Reference } from '../model/recordKind';

/** The references that records of a kind hold, as the kind declares them. */
export function referencesOf(kind: RecordKind): readonly Reference[] {
  return recordKinds[kind].references;
}

/** The kinds that refer to `kind`, each with the references that do. */
export function referrersOf(
  kind: RecordKind,
): readonly { readonly kind: RecordKind; readonly reference: Reference }[] {
  return recordKindNames.flatMap((holder) =>
    referencesOf(holder)
      .filter((reference) => reference.to === kind)
      .map((reference) => ({ kind: holder, reference })),
  );
}

/** The ids a record refers to through one reference. */
export function idsIn(record: AnyRecord, reference: Reference): readonly string[] {
  const value: unknown = Reflect.get(record, reference.field);
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((item) => typeof item === 'string');
  if (typeof value === 'object' && value !== null) return Object.keys(value);
  return [];
}

/** The value of the reference's field without the ids for which `isGone` holds. */
export function withoutIds(
  record: AnyRecord,
  reference: Reference,
  isGone: (id: string) => boolean,
): unknown {
  const kept = idsIn(record, reference).filter((id) => !isGone(id));
  if (reference.shape === 'one') return kept[0] ?? null;
  if (reference.shape === 'list') return kept;
  const value: unknown = Reflect.get(record, reference.field);
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([id]) => !isGone(id)));
}
