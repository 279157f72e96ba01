import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Persister,
  WriteNotSettled,
  type Batch,
  type PersisterState,
} from '@renderer/storage/persister';
import { applyChange } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import { startDraft } from '@shared/document/draft';
import { finish } from '@shared/calculation/steps';
import { readEntry } from '@renderer/storage/journalEntry';
import { countingContext } from '../../../builders/draftContext';
import { instant, newPlan, withPartner } from '../../../builders/storage';

/** A target whose writes end only when the test says so. */
function heldTarget() {
  const held: { batch: Batch; resolve: () => void; reject: (cause: unknown) => void }[] = [];
  const hold = (batch: Batch): Promise<void> =>
    new Promise((resolve, reject) => held.push({ batch, resolve, reject }));
  const write = vi.fn(hold);
  const rescue = vi.fn(hold);
  return { held, write, rescue };
}

function setUp(target: {
  write: (batch: Batch) => Promise<void>;
  rescue: (batch: Batch) => Promise<void>;
}) {
  const states: PersisterState[] = [];
  const persister = new Persister({
    workspaceId: 'workspace_test00000001',
    sequence: 7,
    target,
    now: () => instant,
    onState: (state) => states.push(state),
    timing: { delay: 30, settleWithin: 4_000, retryAfter: 3_000 },
  });
  let document: Document = newPlan();
  const edit = (name: string): void => {
    const next = withPartner(document, name);
    document = next.document;
    persister.record(next.change, document);
  };
  return { persister, states, edit, last: () => states.at(-1)?.status };
}

describe('Persister', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('says saved only when the write has been acknowledged', async () => {
    const target = heldTarget();
    const { edit, last } = setUp(target);
    edit('Aalto');
    expect(last()).toBe('saving');
    await vi.advanceTimersByTimeAsync(100);
    expect(target.write).toHaveBeenCalledTimes(1);
    expect(last()).toBe('saving');
    target.held[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
  });

  it('says unsaved when a change cannot be put into text, and tries again', async () => {
    const target = heldTarget();
    const { persister, edit, last } = setUp(target);
    edit('Aalto');
    const tooLong = vi.spyOn(JSON, 'stringify').mockImplementation(() => {
      throw new RangeError('Invalid string length');
    });
    expect(await persister.flush()).toBe(false);
    expect(last()).toBe('unsaved');
    tooLong.mockRestore();
    await vi.advanceTimersByTimeAsync(3_100);
    expect(target.rescue).toHaveBeenCalledTimes(1);
  });

  it('writes a burst of changes in one go, an entry each', async () => {
    const target = heldTarget();
    const { edit } = setUp(target);
    edit('Aalto');
    edit('Borealis');
    edit('Cirrus');
    await vi.advanceTimersByTimeAsync(100);
    expect(target.write).toHaveBeenCalledTimes(1);
    const entries = target.held[0]?.batch.entries ?? [];
    expect(entries.map(({ sequence }) => sequence)).toEqual([8, 9, 10]);
  });

  it('never writes twice at a time, and saves what came meanwhile before it says saved', async () => {
    const target = heldTarget();
    const { edit, last, states } = setUp(target);
    edit('Aalto');
    await vi.advanceTimersByTimeAsync(100);
    edit('Borealis');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(target.write).toHaveBeenCalledTimes(1);
    target.held[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(states.some(({ status }) => status === 'saved')).toBe(false);
    expect(target.held[1]?.batch.entries.map(({ sequence }) => sequence)).toEqual([9]);
    target.held[1]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
  });

  it('says unsaved when a write is refused, keeps the changes and rescues them all', async () => {
    const target = heldTarget();
    const { edit, last, states } = setUp(target);
    edit('Aalto');
    await vi.advanceTimersByTimeAsync(100);
    const full = new DOMException('full', 'QuotaExceededError');
    target.held[0]?.reject(full);
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toEqual({ status: 'unsaved', cause: full });
    edit('Borealis');
    expect(last()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(3_000);
    expect(target.rescue).toHaveBeenCalledTimes(1);
    expect(target.held[1]?.batch.entries.map(({ sequence }) => sequence)).toEqual([8, 9]);
    expect(target.held[1]?.batch.document.partner.size).toBe(2);
    expect(last()).toBe('unsaved');
    target.held[1]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
    edit('Cirrus');
    await vi.advanceTimersByTimeAsync(100);
    expect(target.write).toHaveBeenCalledTimes(2);
  });

  it('says unsaved when a write never settles', async () => {
    const target = heldTarget();
    const { edit, states, last } = setUp(target);
    edit('Aalto');
    await vi.advanceTimersByTimeAsync(4_100);
    const state = states.at(-1);
    expect(state?.status === 'unsaved' && state.cause instanceof WriteNotSettled).toBe(true);
    // An answer after that is no news: what was written is in the rescue too.
    target.held[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('unsaved');
    await vi.advanceTimersByTimeAsync(3_000);
    target.held[1]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    expect(last()).toBe('saved');
  });

  it('waits longer after each failure, and tries at once when asked', async () => {
    const cause = new Error('no');
    const target = {
      write: vi.fn(() => Promise.reject(cause)),
      rescue: vi.fn(() => Promise.reject(cause)),
    };
    const { edit, persister } = setUp(target);
    edit('Aalto');
    await vi.advanceTimersByTimeAsync(100 + 3_000 + 6_000);
    expect(target.rescue).toHaveBeenCalledTimes(2);
    expect(await persister.flush()).toBe(false);
    expect(target.rescue).toHaveBeenCalledTimes(3);
  });

  it('flushes at once, and says whether everything is on the disk', async () => {
    const target = heldTarget();
    const { edit, persister } = setUp(target);
    expect(await persister.flush()).toBe(true);
    edit('Aalto');
    const flushed = persister.flush();
    expect(target.write).toHaveBeenCalledTimes(1);
    edit('Borealis');
    target.held[0]?.resolve();
    await vi.advanceTimersByTimeAsync(0);
    target.held[1]?.resolve();
    expect(await flushed).toBe(true);
    expect(target.held).toHaveLength(2);
  });

  it('writes a large change whole, and what came while it was put into text after it', async () => {
    vi.useRealTimers();
    const target = heldTarget();
    const { edit, persister, last } = setUp(target);
    const base = newPlan();
    const draft = startDraft(base, countingContext());
    for (let at = 0; at < 3_000; at += 1) draft.add('partner', { name: `Partner ${at} “ü😀”` });
    const change = draft.toChange('Import');
    if (change === null) throw new Error('Nothing was changed.');
    persister.record(change, applyChange(base, change));
    const flushed = persister.flush();
    edit('Aalto');
    await vi.waitFor(() => expect(target.held).toHaveLength(1), 5_000);
    const [entry] = target.held[0]?.batch.entries ?? [];
    expect(entry?.text).toBe(JSON.stringify(change));
    expect(finish(readEntry(entry))?.change.added).toHaveLength(3_000);
    expect(target.held[0]?.batch.document.partner.size).toBe(3_000);
    target.held[0]?.resolve();
    await vi.waitFor(() => expect(target.held).toHaveLength(2));
    expect(target.held[1]?.batch.entries.map(({ sequence }) => sequence)).toEqual([9]);
    target.held[1]?.resolve();
    expect(await flushed).toBe(true);
    expect(last()).toBe('saved');
  });

  it('tries no more after it was stopped', async () => {
    const target = heldTarget();
    const { edit, persister } = setUp(target);
    edit('Aalto');
    persister.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(target.write).not.toHaveBeenCalled();
    expect(() => edit('Borealis')).toThrow();
  });
});
