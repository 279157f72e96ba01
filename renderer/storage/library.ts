import { create } from 'zustand';
import { buildDocument, allRecords, workspaceOf, type Document } from '@shared/document/document';
import { applyChange } from '@shared/document/change';
import { startDraft, type Draft } from '@shared/document/draft';
import type { PlanFileRepair } from '@shared/planfile/refusal';
import { desktop } from '../desktop';
import { newId } from '../store/newId';
import { storage } from './connection';
import { makeEntry } from './journalEntry';
import { isShort, loadWorkspace, type LoadedWorkspace } from './loadWorkspace';
import { writeSafetyCopy } from './mirror';
import { purgeWorkspace } from './purgeWorkspace';
import type { WorkspaceCard } from './rows';
import { reportMirrorFailure } from './saveReport';
import { scheduleSentinel } from './sentinel';
import { settleLoaded } from './settleLoaded';
import { lockWorkspace } from './workspaceLock';
import { appendEntries, createWorkspace, factsOf, type WorkspaceOrigin } from './writeWorkspace';

/** Days a deleted workspace can be brought back. */
const daysUntilPurge = 30;
const dayLength = 24 * 60 * 60 * 1000;

/** The workspaces there are, the one changed last first, as the database held them when last asked. */
export const useLibrary = create<{ readonly cards: readonly WorkspaceCard[] | null }>(() => ({
  cards: null,
}));

/** The workspaces that are not deleted. */
export function livingCards(cards: readonly WorkspaceCard[]): WorkspaceCard[] {
  return cards.filter(({ deletedAt }) => deletedAt === null);
}

/** Reads the workspaces from the database. */
export async function refreshLibrary(): Promise<readonly WorkspaceCard[]> {
  const cards = await storage().workspaceCards.toArray();
  cards.sort((a, b) => lastTouched(b).localeCompare(lastTouched(a)));
  useLibrary.setState({ cards });
  return cards;
}

function lastTouched({ changedAt, openedAt }: WorkspaceCard): string {
  return openedAt !== null && openedAt > changedAt ? openedAt : changedAt;
}

/** Adds a workspace; resolves when it is on the disk. Its id must be free: see withFreeId. */
export async function addWorkspace(
  document: Document,
  origin: WorkspaceOrigin = {},
): Promise<WorkspaceCard> {
  const now = new Date().toISOString();
  const card = await createWorkspace(storage(), document, now, origin);
  await refreshLibrary();
  scheduleSentinel();
  void copyToMirror(document, card, now);
  return card;
}

async function copyToMirror(document: Document, card: WorkspaceCard, now: string): Promise<void> {
  const revisions = card.lineage.map(({ revision }) => revision);
  const written = await writeSafetyCopy({ document, sequence: card.sequence, revisions }, now);
  if (!written.ok) reportMirrorFailure(written);
}

/** The document under an id no other workspace has, and whether it had to be given a new one. */
export async function withFreeId(
  document: Document,
): Promise<{ readonly document: Document; readonly renewed: boolean }> {
  const taken = await storage().workspaceCards.get(workspaceOf(document).id);
  if (taken === undefined) return { document, renewed: false };
  return { document: withNewIdentity(document, {}), renewed: true };
}

/** The document as that of another workspace, perhaps under another name. */
export function withNewIdentity(document: Document, patch: { readonly name?: string }): Document {
  const now = new Date().toISOString();
  const workspace = { ...workspaceOf(document), ...patch, id: newId('workspace'), updatedAt: now };
  const others = [...allRecords(document)].filter(({ kind }) => kind !== 'workspace');
  return buildDocument([workspace, ...others], document.foreign.values());
}

/** A copy of a workspace, and how much of the workspace could be read for it. */
export interface DuplicatedWorkspace {
  readonly card: WorkspaceCard;
  /** The instant of the last change that is in the copy, when later ones could not be read. */
  readonly readUpTo: string | null;
  readonly repairs: readonly PlanFileRepair[];
}

/** Copies a workspace as it is now under a new name. Null when it cannot be read. */
export async function duplicateWorkspace(
  workspaceId: string,
  name: string,
): Promise<DuplicatedWorkspace | null> {
  const known = await storage().workspaceCards.get(workspaceId);
  const loaded = await loadWorkspace(storage(), workspaceId);
  if (loaded.state !== 'loaded') return null;
  const { document, repairs } = loaded;
  const readUpTo = isShort(loaded, known) ? loaded.at : null;
  const card = await addWorkspace(withNewIdentity(document, { name }));
  return { card, readUpTo, repairs };
}

/**
 * Renames a workspace that is not open; the renaming can be undone in it. Gives what had to be put
 * right to bring it to today's format; null when it cannot be read, or not to its end.
 */
export async function renameWorkspace(
  workspaceId: string,
  name: string,
  label: string,
): Promise<readonly PlanFileRepair[] | null> {
  return editClosed(workspaceId, label, (draft) => {
    draft.update('workspace', workspaceOf(draft.document).id, { name });
  });
}

async function editClosed(
  workspaceId: string,
  label: string,
  recipe: (draft: Draft) => void,
): Promise<readonly PlanFileRepair[] | null> {
  const release = await lockWorkspace(workspaceId);
  if (release === null) return null;
  // Repairs of a workspace that is in today's format are made, and told, when it is opened.
  let repairs: readonly PlanFileRepair[] = [];
  try {
    const known = await storage().workspaceCards.get(workspaceId);
    const loaded = await loadWorkspace(storage(), workspaceId);
    // A card brought up to date would hide that its workspace could not be read to the end.
    if (loaded.state !== 'loaded' || isShort(loaded, known)) return null;
    // An entry of today's format must stand on a snapshot of the same.
    if (loaded.migratedFrom !== null) {
      const now = new Date().toISOString();
      await settleLoaded(storage(), workspaceId, loaded, {
        now,
        openedAt: known?.openedAt ?? null,
      });
      repairs = loaded.repairs;
    }
    await appendEdit(workspaceId, loaded, label, recipe);
  } finally {
    release();
  }
  await refreshLibrary();
  scheduleSentinel();
  return repairs;
}

async function appendEdit(
  workspaceId: string,
  loaded: LoadedWorkspace,
  label: string,
  recipe: (draft: Draft) => void,
): Promise<void> {
  const now = new Date().toISOString();
  const draft = startDraft(loaded.document, { now, newId });
  recipe(draft);
  const change = draft.toChange(label);
  if (change === null) return;
  const entry = makeEntry(workspaceId, loaded.sequence + 1, now, change);
  const { sequence, checksum } = entry;
  const document = applyChange(loaded.document, change);
  const facts = factsOf(document, { at: now, sequence, hash: checksum });
  await appendEntries(storage(), workspaceId, [entry], facts);
}

/** Takes a workspace out of sight. It can be brought back for thirty days. */
export async function deleteWorkspace(workspaceId: string): Promise<void> {
  await setDeletedAt(workspaceId, new Date().toISOString());
}

/** Brings a deleted workspace back. */
export async function restoreWorkspace(workspaceId: string): Promise<void> {
  await setDeletedAt(workspaceId, null);
}

async function setDeletedAt(workspaceId: string, deletedAt: string | null): Promise<void> {
  await storage().workspaceCards.update(workspaceId, { deletedAt });
  await refreshLibrary();
  scheduleSentinel();
}

/** Removes what was deleted more than thirty days before `now` for good. */
export async function purgeDeleted(now: Date): Promise<void> {
  const limit = new Date(now.getTime() - daysUntilPurge * dayLength).toISOString();
  const cards = await storage().workspaceCards.toArray();
  for (const { id, deletedAt } of cards) {
    if (deletedAt === null || deletedAt > limit) continue;
    await purgeWorkspace(storage(), id);
    await desktop.retireSnapshots(id);
  }
}
