import { beforeAll, describe, expect, it, vi } from 'vitest';
import type { Command } from '@renderer/frame/command';
import { parseShortcut } from '@renderer/frame/shortcut';

let commands: readonly Command[] = [];

describe('the commands that are always known', () => {
  beforeAll(async () => {
    vi.stubGlobal('navigator', { languages: ['en'], platform: 'Linux', userAgent: 'Linux' });
    vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
    const { areas, railAreas } = await import('@renderer/app/areas');
    const { frameCommands } = await import('@renderer/app/commands/frameCommands');
    commands = [...areas.flatMap((area) => area.commands ?? []), ...frameCommands(railAreas)];
    // Every screen of the application is loaded for it.
  }, 60_000);

  it.each(['mac', 'other'] as const)('answer to a shortcut each on %s', (platform) => {
    const byKeys = new Map<string, string[]>();
    for (const { id, shortcut, alsoShortcut } of commands) {
      for (const each of [shortcut, alsoShortcut]) {
        if (each === undefined) continue;
        const keys = JSON.stringify(parseShortcut(each, platform));
        byKeys.set(keys, [...(byKeys.get(keys) ?? []), id]);
      }
    }
    expect(byKeys.size).toBeGreaterThan(10);
    expect([...byKeys.values()].filter((ids) => ids.length > 1)).toEqual([]);
  });
});
