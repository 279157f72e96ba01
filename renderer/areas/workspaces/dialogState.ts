import type { Document } from '@shared/document/document';
import type { GoodSnapshot } from '@shared/ipc/safetyCopies';
import type { PlanFileInfo } from '@shared/planfile/encodePlanFile';
import type { PlanFileRefusal, PlanFileRepair } from '@shared/planfile/refusal';
import { create } from 'zustand';
import type { WorkspaceCard } from '../../storage/rows';

/** A plan file that was read and can be opened. */
export interface ReadPlanFile {
  readonly fileName: string;
  readonly document: Document;
  readonly info: PlanFileInfo;
  readonly repairs: readonly PlanFileRepair[];
}

/** A question or a message about plans that stands over whatever is on the screen. */
export type WorkspaceDialog =
  | { readonly kind: 'refused'; readonly fileName: string; readonly refusal: PlanFileRefusal }
  | { readonly kind: 'repairs'; readonly file: ReadPlanFile }
  /** What was put right in a plan that is there already. */
  | {
      readonly kind: 'mended';
      readonly name: string;
      readonly repairs: readonly PlanFileRepair[];
    }
  | { readonly kind: 'known'; readonly file: ReadPlanFile; readonly card: WorkspaceCard }
  | { readonly kind: 'cannotOpen'; readonly name: string; readonly text: string }
  | {
      readonly kind: 'loss';
      readonly card: { readonly id: string; readonly name: string };
      /** Null when nothing can be read. Instants. */
      readonly readable: { readonly savedAt: string; readonly readAt: string } | null;
      readonly copies: readonly GoodSnapshot[];
    }
  | {
      readonly kind: 'copies';
      readonly name: string;
      readonly copies: readonly GoodSnapshot[];
    }
  | { readonly kind: 'unsavedClose'; readonly name: string; readonly next: () => void }
  | { readonly kind: 'details' };

export const useWorkspaceDialog = create<{ readonly dialog: WorkspaceDialog | null }>(() => ({
  dialog: null,
}));

/** Shows a dialog; the one before gives way. */
export function showWorkspaceDialog(dialog: WorkspaceDialog): void {
  useWorkspaceDialog.setState({ dialog });
}

/** Says what had to be put right in a plan; nothing when it was sound. */
export function showRepairs(name: string, repairs: readonly PlanFileRepair[]): void {
  if (repairs.length > 0) showWorkspaceDialog({ kind: 'mended', name, repairs });
}

/** Takes the dialog away. */
export function closeWorkspaceDialog(): void {
  useWorkspaceDialog.setState({ dialog: null });
}
