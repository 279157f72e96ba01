import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { recentEntries } from '@renderer/areas/map/recentEntries';

const entries = recentEntries('key', z.number());

function storageOf(text: string | null, isFull = false): Storage {
  const stored = new Map(text === null ? [] : [['key', text]]);
  return {
    length: 0,
    clear: () => stored.clear(),
    key: () => null,
    removeItem: (key) => void stored.delete(key),
    getItem: (key) => stored.get(key) ?? null,
    setItem: (key, value) => {
      if (isFull) throw new Error('full');
      stored.set(key, value);
    },
  };
}

describe('recentEntries', () => {
  it('remembers the last value of each and forgets the one remembered longest ago', () => {
    const storage = storageOf(null);
    for (let at = 0; at < 60; at += 1) entries.remember(storage, `m${String(at)}`, at);
    entries.remember(storage, 'm0', 100);
    entries.remember(storage, 'new', 1);
    expect(entries.recall(storage, 'm0')).toBe(100);
    expect(entries.recall(storage, 'm1')).toBeNull();
    expect(entries.recall(storage, 'm2')).toBe(2);
  });

  it.each(['no JSON', '{}', '[["m0","text"]]'])(
    'starts anew from what cannot be read: %s',
    (text) => {
      const storage = storageOf(text);
      expect(entries.recall(storage, 'm0')).toBeNull();
      entries.remember(storage, 'm0', 3);
      expect(entries.recall(storage, 'm0')).toBe(3);
    },
  );

  it('lets a full storage be', () => {
    const full = storageOf(null, true);
    expect(() => entries.remember(full, 'm0', 1)).not.toThrow();
  });
});
