import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSentinel } from '@electron/files/sentinel';
import { failingFs } from '../failingFs';
import { temporaryFolder } from '../temporaryFolder';

function entry(lastSequence: number) {
  return {
    hash: 'h',
    lastSequence,
    recordCount: 2,
    name: 'Plan',
    id: 'workspace_abcdefgh',
    changedAt: '2026-01-31T09:30:00.000Z',
  };
}

describe('sentinel', () => {
  it('says that it was never written', async () => {
    const sentinel = openSentinel(await temporaryFolder());
    expect(await sentinel.read()).toEqual({ state: 'absent', workspaces: [] });
  });

  it('gives back what was written last', async () => {
    const sentinel = openSentinel(await temporaryFolder());
    await Promise.all([1, 2, 3].map((sequence) => sentinel.write([entry(sequence)])));
    expect(await sentinel.read()).toEqual({ state: 'good', workspaces: [entry(3)] });
  });

  it('falls back to the generation before, and never lets damage replace it', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'sentinel.json');
    const sentinel = openSentinel(folder);
    await sentinel.write([entry(1)]);
    await sentinel.write([entry(2)]);
    await writeFile(
      file,
      (await readFile(file, 'utf8')).replace('"lastSequence": 2', '"lastSequence": 9'),
    );
    expect(await sentinel.read()).toEqual({ state: 'previous', workspaces: [entry(1)] });
    await sentinel.write([entry(3)]);
    expect(await sentinel.read()).toEqual({ state: 'good', workspaces: [entry(3)] });
    await writeFile(file, '');
    expect(await sentinel.read()).toEqual({ state: 'previous', workspaces: [entry(1)] });
    expect(await readdir(folder)).toContain('sentinel.damaged.json');
  });

  it('says that both are damaged, which is not the same as a first start', async () => {
    const folder = await temporaryFolder();
    await writeFile(path.join(folder, 'sentinel.json'), '{"format":');
    expect(await openSentinel(folder).read()).toEqual({ state: 'damaged', workspaces: [] });
  });

  it('keeps what it had when the disk is full', async () => {
    const folder = await temporaryFolder();
    await openSentinel(folder).write([entry(1)]);
    const full = openSentinel(folder, failingFs('sync', 'ENOSPC'));
    expect(await full.write([entry(2)])).toMatchObject({ ok: false, error: { code: 'disk-full' } });
    expect(await full.read()).toEqual({ state: 'good', workspaces: [entry(1)] });
  });
});
