import { describe, expect, it } from 'vitest';
import type { Migration } from '@shared/migrations/migration';
import type { RawChange, RawRecord } from '@renderer/storage/journalEntry';
import { replayEntries } from '@renderer/storage/replayEntries';

/** A step that does harm when it is done to records of its own format. */
function tenfold(version: number): Migration {
  return {
    version,
    migrate: ({ partner = [], ...others }) => ({
      ...others,
      partner: partner.map((record) =>
        typeof record === 'object' && record !== null && 'size' in record
          ? { ...record, size: Number(record.size) * 10 }
          : record,
      ),
    }),
  };
}

const steps = [tenfold(20), tenfold(30)];

function partner(name: string, size: number): RawRecord {
  return { id: `partner_${name}`, kind: 'partner', size };
}

function entry(formatVersion: number, change: Partial<RawChange>) {
  const row = { workspaceId: 'w', sequence: 1, at: '', formatVersion, text: '', checksum: '' };
  return {
    row,
    change: { label: '', source: 'user' as const, added: [], updated: [], removed: [], ...change },
  };
}

describe('replayEntries', () => {
  it('migrates what was written in the older format, and that alone', () => {
    const snapshot = { formatVersion: 10, records: { partner: [partner('a', 1)] } };
    const entries = [
      entry(10, { added: [partner('b', 2)] }),
      entry(20, { added: [partner('c', 3)] }),
      entry(20, { updated: [[partner('b', 20), partner('b', 25)]] }),
      entry(30, { added: [partner('d', 4)], removed: [partner('a', 100)] }),
    ];
    expect(replayEntries(snapshot, entries, steps)).toEqual({
      partner: [partner('b', 250), partner('c', 30), partner('d', 4)],
    });
  });

  it('brings a snapshot to the newest format when nothing follows', () => {
    const snapshot = { formatVersion: 20, records: { partner: [partner('a', 1)] } };
    expect(replayEntries(snapshot, [], steps)).toEqual({ partner: [partner('a', 10)] });
  });

  it('leaves records of the newest format as they are', () => {
    const snapshot = { formatVersion: 30, records: { partner: [partner('a', 1)] } };
    const entries = [entry(30, { added: [partner('b', 2)] })];
    expect(replayEntries(snapshot, entries, steps)).toEqual({
      partner: [partner('a', 1), partner('b', 2)],
    });
  });
});
