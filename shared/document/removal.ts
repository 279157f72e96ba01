import type { AnyRecord, RecordKind } from '../model/registry';
import type { Reference } from '../model/recordKind';
import type { Document } from './document';
import { idsIn, referrersOf, withoutIds } from './references';

/** What has to happen besides, when records are removed, so that nothing points nowhere. */
export interface Removal {
  /** The records asked for and those that cannot be without them. */
  readonly removed: readonly AnyRecord[];
  /** Records that stay, with the fields in which a pointer is cleared. */
  readonly cleared: readonly {
    readonly record: AnyRecord;
    readonly patch: Readonly<Record<string, unknown>>;
  }[];
}

/**
 * Follows the references the kinds declare until nothing refers to a removed record.
 * Looks through each kind of referrer once per round, however many records go.
 */
export function planRemoval(document: Document, records: Iterable<AnyRecord>): Removal {
  const removed = new Map<string, AnyRecord>();
  const patches = new Map<string, { record: AnyRecord; patch: Record<string, unknown> }>();
  let wave = [...records];
  for (const record of wave) removed.set(record.id, record);
  while (wave.length > 0) {
    const next: AnyRecord[] = [];
    for (const kind of kindsIn(wave)) {
      for (const { kind: holderKind, reference } of referrersOf(kind)) {
        for (const holder of document[holderKind].values()) {
          if (removed.has(holder.id) || !pointsAt(holder, reference, removed)) continue;
          if (reference.onDelete === 'delete') {
            removed.set(holder.id, holder);
            next.push(holder);
          } else {
            const entry = patches.get(holder.id) ?? { record: holder, patch: {} };
            entry.patch[reference.field] = withoutIds(holder, reference, (id) => removed.has(id));
            patches.set(holder.id, entry);
          }
        }
      }
    }
    wave = next;
  }
  const cleared = [...patches.values()].filter(({ record }) => !removed.has(record.id));
  return { removed: [...removed.values()], cleared };
}

function kindsIn(records: readonly AnyRecord[]): Set<RecordKind> {
  return new Set(records.map((record) => record.kind));
}

function pointsAt(
  holder: AnyRecord,
  reference: Reference,
  removed: ReadonlyMap<string, AnyRecord>,
): boolean {
  return idsIn(holder, reference).some((id) => removed.has(id));
}
