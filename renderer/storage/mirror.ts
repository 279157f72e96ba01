import { countRecords, workspaceOf, type Document } from '@shared/document/document';
import type { GoodSnapshot } from '@shared/ipc/safetyCopies';
import type { Result } from '@shared/ipc/result';
import {
  encodePlanFile,
  encodePlanFileInSteps,
  type PlanFileInfo,
} from '@shared/planfile/encodePlanFile';
import { desktop } from '../desktop';
import { runSliced } from '../frame/runSliced';
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
export function writeSafetyCopy(state: NumberedState, now: string): Promise<Result<GoodSnapshot>> {
  return write(state, encodePlanFile(state.document, infoOf(state, now)));
}

function infoOf({ revisions }: NumberedState, now: string): PlanFileInfo {
  return { exportedAt: now, revision: newRevision(), basedOn: revisions };
}

function write({ document, sequence }: NumberedState, text: string): Promise<Result<GoodSnapshot>> {
  const { id, name } = workspaceOf(document);
  const recordCount = countRecords(document);
  return desktop.writeSnapshot({ workspaceId: id, name, sequence, recordCount, text });
}

/** Copies a workspace outside the database, every minute in which it was changed. */
export class Mirror {
  readonly #onFailure: (failure: Extract<Result<never>, { ok: false }>) => void;
  #waiting: NumberedState | null = null;
  #hasFailed = false;
  /** How often a copy was written at once. */
  #flushes = 0;
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
    this.#flushes += 1;
    const state = this.#waiting;
    this.#waiting = null;
    if (state === null) return true;
    return this.#heed(await writeSafetyCopy(state, new Date().toISOString()), state);
  }

  /** The same while somebody works, who is not to feel it. */
  async #copyInTurns(): Promise<void> {
    const state = this.#waiting;
    if (state === null) return;
    const flushes = this.#flushes;
    const info = infoOf(state, new Date().toISOString());
    const text = await runSliced(encodePlanFileInSteps(state.document, info));
    // What was written at once meanwhile is this or a later state.
    if (this.#flushes !== flushes) return;
    if (this.#waiting === state) this.#waiting = null;
    this.#heed(await write(state, text), state);
  }

  /** Takes note of how a copy went. True when it is written. */
  #heed(written: Result<GoodSnapshot>, state: NumberedState): boolean {
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
      this.#timer = null;
      void this.#copyInTurns();
    }, interval);
  }
}
