import type { Change } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import { runSliced } from '../frame/runSliced';
import { isLarge, makeEntry, makeEntryInSteps } from './journalEntry';
import type { EntryRow } from './rows';

/** The document as it is after the last of some entries. */
export interface Batch {
  readonly entries: readonly EntryRow[];
  readonly document: Document;
}

/** Where a persister writes. Both resolve when the data is on the disk, and only then. */
export interface PersisterTarget {
  readonly write: (batch: Batch) => Promise<void>;
  /** Writes after a failed write, about which it is not known how much of it arrived. */
  readonly rescue: (batch: Batch) => Promise<void>;
}

export type PersisterState =
  | { readonly status: 'saved'; readonly at: string | null }
  | { readonly status: 'saving' }
  | { readonly status: 'unsaved'; readonly cause: unknown };

export interface PersisterOptions {
  readonly workspaceId: string;
  /** The number of the last entry there is. */
  readonly sequence: number;
  readonly target: PersisterTarget;
  readonly now: () => string;
  readonly onState: (state: PersisterState) => void;
  /** Told after each successful write. */
  readonly onWritten?: (batch: Batch, rescued: boolean) => void;
  /** Told after each failed write, with what is not known to be on the disk. */
  readonly onFailed?: (batch: Batch) => void;
  readonly timing?: Partial<PersisterTiming>;
}

/** All in milliseconds. */
interface PersisterTiming {
  /** From a change to the start of its write, so that a burst becomes one transaction. */
  readonly delay: number;
  /** A write that takes longer counts as failed; doubles with each failure, up to eight times. */
  readonly settleWithin: number;
  /** From a failure to the next attempt; doubles up to ten times this. */
  readonly retryAfter: number;
}

const usualTiming: PersisterTiming = { delay: 30, settleWithin: 4_000, retryAfter: 3_000 };

/** A write that neither succeeded nor failed in time. */
export class WriteNotSettled extends Error {
  override readonly name = 'WriteNotSettled';
}

interface Pending {
  readonly sequence: number;
  readonly at: string;
  readonly change: Change;
}

/**
 * Writes the changes of one workspace, one write at a time, each soon after it was made. It says
 * 'saved' only when everything made so far is on the disk; what is not stays in memory and is
 * tried again.
 */
export class Persister {
  readonly #options: PersisterOptions;
  readonly #timing: PersisterTiming;
  #sequence: number;
  #pending: Pending[] = [];
  #document: Document | null = null;
  #running: Promise<boolean> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #failures = 0;
  #closed = false;

  constructor(options: PersisterOptions) {
    this.#options = options;
    this.#timing = { ...usualTiming, ...options.timing };
    this.#sequence = options.sequence;
  }

  /** Takes a change that was just made, and the document after it. */
  record(change: Change, document: Document): void {
    if (this.#closed) throw new Error('The workspace is closed.');
    this.#sequence += 1;
    this.#pending.push({ sequence: this.#sequence, at: this.#options.now(), change });
    this.#document = document;
    if (this.#failures > 0) return;
    this.#options.onState({ status: 'saving' });
    // Also while a write runs: it may just have looked for more for the last time.
    this.#schedule(this.#timing.delay);
  }

  /** Whether everything taken so far is on the disk. */
  get isIdle(): boolean {
    return this.#pending.length === 0;
  }

  /** Writes what is not written yet, now. True when everything is on the disk. */
  async flush(): Promise<boolean> {
    this.#cancelTimer();
    if (this.#running !== null) await this.#running;
    return this.#run();
  }

  /** Takes no more changes and tries no more; what is not written yet is given up. */
  stop(): void {
    this.#closed = true;
    this.#cancelTimer();
  }

  #schedule(delay: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      void this.#run();
    }, delay);
  }

  #cancelTimer(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #run(): Promise<boolean> {
    this.#running ??= this.#writeAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #writeAll(): Promise<boolean> {
    let at: string | null = null;
    while (this.#pending.length > 0 && this.#document !== null) {
      const rescuing = this.#failures > 0;
      const document = this.#document;
      let batch: Batch | null = null;
      try {
        const isLong = this.#pending.some(({ change }) => isLarge(change));
        const entries = isLong
          ? await this.#entriesInTurns(this.#pending.slice())
          : this.#pending.map(this.#toEntry);
        const made: Batch = { entries, document };
        batch = made;
        await this.#inTime(() => this.#options.target[rescuing ? 'rescue' : 'write'](made));
      } catch (cause) {
        this.#failures += 1;
        this.#options.onState({ status: 'unsaved', cause });
        if (batch !== null) this.#options.onFailed?.(batch);
        const { retryAfter } = this.#timing;
        if (!this.#closed) this.#schedule(retryAfter * Math.min(10, 2 ** (this.#failures - 1)));
        return false;
      }
      this.#failures = 0;
      this.#pending = this.#pending.slice(batch.entries.length);
      at = this.#options.now();
      this.#options.onWritten?.(batch, rescuing);
    }
    if (at !== null) this.#options.onState({ status: 'saved', at });
    return true;
  }

  readonly #toEntry = ({ sequence, at, change }: Pending): EntryRow =>
    makeEntry(this.#options.workspaceId, sequence, at, change);

  /** So that the window stays alive while a large import is put into text. */
  async #entriesInTurns(pending: readonly Pending[]): Promise<EntryRow[]> {
    const entries: EntryRow[] = [];
    for (const { sequence, at, change } of pending) {
      const { workspaceId } = this.#options;
      entries.push(await runSliced(makeEntryInSteps(workspaceId, sequence, at, change)));
    }
    return entries;
  }

  async #inTime(start: () => Promise<void>): Promise<void> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    // A slow disk must not be given up again and again: each attempt writes the whole document.
    const patience = this.#timing.settleWithin * Math.min(8, 2 ** this.#failures);
    const limit = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new WriteNotSettled()), patience);
    });
    try {
      await Promise.race([start(), limit]);
    } finally {
      clearTimeout(timer);
    }
  }
}
