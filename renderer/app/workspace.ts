import type { Workspace } from '@shared/model/workspace';
import { useStore } from 'zustand';
import { documentStore, edit, useDocument } from '../store/documentStore';
import { i18n } from '../i18n/i18n';

/** Whether a workspace is open. */
export function useHasWorkspace(): boolean {
  return useStore(documentStore, (state) => state.workspaceId !== null);
}

/** The open workspace's own record, or null. */
export function useWorkspace(): Workspace | null {
  const records = useDocument((document) => document.workspace);
  return records.values().next().value ?? null;
}

/** Gives the open workspace another name. One step to undo. */
export function renameWorkspace(workspace: Workspace, name: string): void {
  edit(i18n.t('frame.command.renameWorkspace'), (draft) => {
    draft.update('workspace', workspace.id, { name });
  });
}
