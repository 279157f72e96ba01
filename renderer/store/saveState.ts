import { create } from 'zustand';

/** A way out of a state that needs one: 'Try again', 'Export a copy'. The label is already translated. */
export interface SaveAction {
  readonly label: string;
  readonly run: () => void | Promise<void>;
}

/**
 * What is true about the disk. The persister sets it, the top bar shows it, nobody guesses it.
 * `saved` is set only after the write was acknowledged.
 */
export type SaveState =
  | { readonly status: 'saved'; readonly at: string | null }
  | { readonly status: 'saving' }
  | {
      readonly status: 'unsaved';
      /** A whole sentence, translated: what went wrong. */
      readonly reason: string;
      readonly actions: readonly SaveAction[];
    }
  | {
      readonly status: 'read-only';
      readonly reason: string;
      readonly actions: readonly SaveAction[];
    };

export const useSaveState = create<{ readonly state: SaveState }>(() => ({
  state: { status: 'saved', at: null },
}));

/** Called by the persister, and by whoever opens a workspace read-only. */
export function setSaveState(state: SaveState): void {
  useSaveState.setState({ state });
}
