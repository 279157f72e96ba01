import { createHash } from 'node:crypto';
import { z } from 'zod';
import {
  goodSnapshotSchema,
  type GoodSnapshot,
  type SnapshotToWrite,
} from '@shared/ipc/safetyCopies';

/** First line of a snapshot file; the text follows it. */
const headerSchema = z.object({
  format: z.literal('partnerscape-snapshot'),
  formatVersion: z.literal(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  facts: goodSnapshotSchema,
});

function checksum(facts: GoodSnapshot, text: string): string {
  return createHash('sha256').update(JSON.stringify(facts)).update('\n').update(text).digest('hex');
}

/** The name of a snapshot written now. */
export function snapshotIdFor(now: Date, sequence: number): string {
  return `${now.toISOString().replace(/[-:.]/g, '')}-${String(sequence)}`;
}

/** Describes and encodes a snapshot: a line with the facts and the checksum over them and the text, then the text. */
export function encodeSnapshot(
  { text, ...known }: SnapshotToWrite,
  now: Date,
): { readonly facts: GoodSnapshot; readonly content: string } {
  const facts = goodSnapshotSchema.parse({
    state: 'good',
    ...known,
    snapshotId: snapshotIdFor(now, known.sequence),
    writtenAt: now.toISOString(),
    size: Buffer.byteLength(text),
  });
  const header = {
    format: 'partnerscape-snapshot',
    formatVersion: 1,
    sha256: checksum(facts, text),
    facts,
  };
  return { facts, content: `${JSON.stringify(header)}\n${text}` };
}

export type DecodedSnapshot =
  | { readonly ok: true; readonly facts: GoodSnapshot; readonly text: string }
  | { readonly ok: false; readonly reason: string };

function readHeader(line: string): z.infer<typeof headerSchema> | null {
  try {
    const parsed = headerSchema.safeParse(JSON.parse(line));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Reads a snapshot file back; a flipped bit, a missing end or another file is a reason, never text. */
export function decodeSnapshot(bytes: Uint8Array): DecodedSnapshot {
  let content: string;
  try {
    content = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { ok: false, reason: 'not text' };
  }
  const end = content.indexOf('\n');
  const header = end < 0 ? null : readHeader(content.slice(0, end));
  if (header === null) return { ok: false, reason: 'no readable first line' };
  const text = content.slice(end + 1);
  if (checksum(header.facts, text) !== header.sha256) {
    return { ok: false, reason: 'checksum does not match' };
  }
  return { ok: true, facts: header.facts, text };
}
