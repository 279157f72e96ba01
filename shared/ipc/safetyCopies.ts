import { z } from 'zod';
import { idSchema } from '../model/base';
import { sizeLimits } from './limits';

/** Every id the model allows: one that was refused here would have no safety copy. */
export const workspaceIdSchema = idSchema;
/** The name of one snapshot: instant of writing and sequence number, so that names sort by age. */
export const snapshotIdSchema = z.string().regex(/^\d{8}T\d{9}Z-\d{1,15}$/);

const count = z.int().nonnegative();

/** What is told about a workspace with each mirrored snapshot of it. */
const snapshotFacts = {
  workspaceId: workspaceIdSchema,
  name: z.string().max(500),
  /** Sequence number of the last journal entry the snapshot contains. */
  sequence: count,
  recordCount: count,
};

export const snapshotToWriteSchema = z.object({
  ...snapshotFacts,
  text: z.string().max(sizeLimits.snapshot),
});
export type SnapshotToWrite = z.infer<typeof snapshotToWriteSchema>;

export const goodSnapshotSchema = z.object({
  state: z.literal('good'),
  ...snapshotFacts,
  snapshotId: snapshotIdSchema,
  writtenAt: z.iso.datetime(),
  /** Size of the text in bytes. */
  size: count,
});

export const snapshotListingSchema = z.discriminatedUnion('state', [
  goodSnapshotSchema,
  z.object({
    state: z.literal('damaged'),
    workspaceId: workspaceIdSchema,
    snapshotId: snapshotIdSchema,
    writtenAt: z.iso.datetime(),
    size: count,
    reason: z.string(),
  }),
]);
export type GoodSnapshot = z.infer<typeof goodSnapshotSchema>;
export type SnapshotListing = z.infer<typeof snapshotListingSchema>;

export const snapshotSchema = goodSnapshotSchema.extend({ text: z.string() });
export type Snapshot = z.infer<typeof snapshotSchema>;

/** What the sentinel remembers of one workspace, to be compared with the database at start. */
export const sentinelEntrySchema = z.object({
  id: workspaceIdSchema,
  name: z.string().max(500),
  recordCount: count,
  lastSequence: count,
  /** Hash of the last journal entry or snapshot, as the storage computes it. */
  hash: z.string().max(200),
  changedAt: z.iso.datetime(),
});
export type SentinelEntry = z.infer<typeof sentinelEntrySchema>;

export const sentinelSchema = z.object({
  /** `absent`: never written (a first start). `previous`: the newest was damaged, this is the one before. */
  state: z.enum(['good', 'previous', 'absent', 'damaged']),
  workspaces: z.array(sentinelEntrySchema).max(10_000),
});
export type Sentinel = z.infer<typeof sentinelSchema>;
