import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openRecentFiles } from '@electron/files/recentFiles';
import { temporaryFolder } from '../temporaryFolder';

const now = new Date('2026-01-31T09:30:00Z');

describe('recent plan files', () => {
  it('remembers the newest first, once each, over a restart', async () => {
    const folder = await temporaryFolder();
    const [a, b] = [path.join(folder, 'a.json'), path.join(folder, 'b.json')];
    await writeFile(a, '{}');
    const recent = await openRecentFiles(folder);
    for (const file of [a, b, a]) await recent.add(file, now);
    const again = await (await openRecentFiles(folder)).list();
    expect(again).toMatchObject([
      { path: a, missing: false },
      { path: b, missing: true },
    ]);
    await recent.forget(a);
    expect(await (await openRecentFiles(folder)).list()).toMatchObject([{ path: b }]);
  });

  it.each(['', '{"files": 3}', '{"files":[{"path":"relative.json","openedAt":"now"}]}', '\u0000'])(
    'starts empty from a damaged list: %j',
    async (content) => {
      const folder = await temporaryFolder();
      await writeFile(path.join(folder, 'recent.json'), content);
      expect(await (await openRecentFiles(folder)).list()).toEqual([]);
    },
  );
});
