import { z } from 'zod';

const count = z.int().nonnegative();

/**
 * What the welcome screen knows of a workspace. `sequence` and `hash` are the number and the
 * checksum of its last journal entry (of its first snapshot when there is none).
 */
export interface WorkspaceCard {
  readonly id: string;
  readonly name: string;
  readonly partnerCount: number;
  readonly recordCount: number;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly openedAt: string | null;
  /** When the person deleted it; it is purged some weeks later. */
  readonly deletedAt: string | null;
  readonly sequence: number;
  readonly hash: string;
  readonly formatVersion: number;
  /**
   * The plan file revisions this workspace was exported as or came from, newest first, each with the
   * entry after which the workspace was in that state (null: it never was here).
   */
  readonly lineage: readonly { readonly revision: string; readonly sequence: number | null }[];
}

/** One Change, as text, so that the checksum covers exactly what is stored. */
export const entryRowSchema = z.object({
  workspaceId: z.string(),
  /** 1, 2, 3 … without a gap. */
  sequence: z.int().positive(),
  at: z.string(),
  formatVersion: z.int(),
  text: z.string(),
  checksum: z.string(),
});
export type EntryRow = z.infer<typeof entryRowSchema>;

/** The whole document after the entry `sequence`, as text. A kept snapshot is a restore point. */
export const snapshotRowSchema = z.object({
  id: z.int(),
  workspaceId: z.string(),
  sequence: count,
  at: z.string(),
  reason: z.enum(['created', 'grown', 'migrated', 'rescued', 'recovered', 'repaired']),
  formatVersion: z.int(),
  recordCount: count,
  text: z.string(),
  checksum: z.string(),
});
export type SnapshotRow = z.infer<typeof snapshotRowSchema>;
export type NewSnapshotRow = Omit<SnapshotRow, 'id'>;

/** A row that could not be used, kept as it was found. */
export interface SetAsideRow {
  readonly id: number;
  readonly workspaceId: string;
  readonly at: string;
  readonly from: 'journal' | 'snapshots';
  readonly row: unknown;
}

/** A way of importing a table that a person gave a name. What is in it is the import's business. */
export const importPresetSchema = z.object({
  id: z.string(),
  name: z.string(),
  changedAt: z.string(),
  preset: z.json(),
});
export type ImportPreset = z.infer<typeof importPresetSchema>;
