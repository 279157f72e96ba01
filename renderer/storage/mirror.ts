import { countRecords, workspaceOf, type Document } from '@shared/document/document';
import type { GoodSnapshot } from '@shared/ipc/safetyCopies';
import type { Result } from '@shared/ipc/result';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import { desktop } from '../desktop';
import { newRevision } from '../store/newId';

/** A document, and the last journal entry that is in it, whether the database has taken it or not. */
export interface NumberedState {
  readonly document: Document;
  readonly sequence: number;
  readonly revisions: readonly string[];
}

/** Milliseconds from a change to the copy that contains it. */
const interval = 60_000;

/** Writes a copy outside the database: a plan file like any other. */
export async function writeSafetyCopy(
  { document, sequence, revisions }: NumberedState,
  now: string,
): Promise<Result<GoodSnapshot>> {
  const workspace = workspaceOf(document);
  const info = { exportedAt: now, revision: newRevision(), basedOn: revisions };
  return desktop.writeSnapshot({
    workspaceId: workspace.id,
    name: workspace.name,
    sequence,
    recordCount: countRecords(document),
    text: encodePlanFile(document, info),
  });
}

/** Copies a workspace outside the database, every minute in which it was changed. */
export class Mirror {
  readonly #onFailure: (failure: Extract<Result<never>, { ok: false }>) => void;
  #waiting: NumberedState | null = null;
  #hasFailed = false;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(onFailure: (failure: Extract<Result<never>, { ok: false }>) => void) {
    this.#onFailure = onFailure;
  }

  /** Takes what is to be in the next copy. */
  note(state: NumberedState): void {
    this.#waiting = state;
    this.#schedule();
  }

  /**
   * Writes the copy that is due, now. A failure is told once, until a copy succeeds. True when
   * nothing is due any more.
   */
  async flush(): Promise<boolean> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
    const state = this.#waiting;
    this.#waiting = null;
    if (state === null) return true;
    const written = await writeSafetyCopy(state, new Date().toISOString());
    const isNews = !written.ok && !this.#hasFailed;
    this.#hasFailed = !written.ok;
    if (written.ok) return true;
    // A later state may be waiting by now; it contains this one.
    this.#waiting ??= state;
    this.#schedule();
    if (isNews) this.#onFailure(written);
    return false;
  }

  #schedule(): void {
    this.#timer ??= setTimeout(() => {
      void this.flush();
    }, interval);
  }
}
