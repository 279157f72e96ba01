import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openMirror } from '@electron/files/mirror';
import { retention } from '@electron/files/retention';
import { failingFs } from '../failingFs';
import { temporaryFolder } from '../temporaryFolder';

const workspaceId = 'workspace_abcdefgh1234';
const start = Date.UTC(2026, 0, 31, 9, 30);

function snapshot(sequence: number, text = `{"sequence":${sequence},"name":"Plän"}`) {
  return { workspaceId, name: 'Plän', sequence, recordCount: 3, text };
}

function at(minutes: number): Date {
  return new Date(start + minutes * 60_000);
}

describe('mirror', () => {
  it('gives back what was written, newest first', async () => {
    const mirror = openMirror(await temporaryFolder());
    await mirror.write(snapshot(1), at(0));
    await mirror.write(snapshot(2), at(1));
    const list = await mirror.list(null);
    expect(list).toMatchObject([
      { state: 'good', sequence: 2, name: 'Plän' },
      { state: 'good', sequence: 1 },
    ]);
    const read = await mirror.read(workspaceId, list[0]?.snapshotId ?? '');
    expect(read).toMatchObject({ ok: true, value: { text: snapshot(2).text, recordCount: 3 } });
  });

  it('clears away what a kill in the middle of a write left behind', async () => {
    const root = await temporaryFolder();
    const mirror = openMirror(root);
    await mirror.write(snapshot(1), at(0));
    const folder = path.join(root, workspaceId);
    await writeFile(path.join(folder, '.partnerscape-0123456789ab.tmp'), 'half a co');
    await mirror.write(snapshot(2), at(1));
    expect((await readdir(folder)).filter((name) => !name.endsWith('.snapshot'))).toEqual([]);
  });

  it('lists a damaged copy as damaged, whichever bit flipped, and leaves it there', async () => {
    const root = await temporaryFolder();
    const mirror = openMirror(root);
    await mirror.write(snapshot(1), at(0));
    const folder = path.join(root, workspaceId);
    const [name = ''] = await readdir(folder);
    const good = await readFile(path.join(folder, name));
    for (let index = 0; index < good.byteLength; index += 1) {
      const bad = Buffer.from(good);
      bad[index] = (bad[index] ?? 0) ^ 1;
      await writeFile(path.join(folder, name), bad);
      const [listing] = await mirror.list(workspaceId);
      expect(listing, `bit of byte ${index}`).toMatchObject({ state: 'damaged' });
    }
    expect(await mirror.read(workspaceId, name.replace('.snapshot', ''))).toMatchObject({
      ok: false,
      error: { code: 'damaged' },
    });
    await mirror.write(snapshot(2), at(1));
    expect(await mirror.list(workspaceId)).toMatchObject([{ state: 'good' }, { state: 'damaged' }]);
  });

  it('notices a copy that was cut short', async () => {
    const root = await temporaryFolder();
    const mirror = openMirror(root);
    await mirror.write(snapshot(1), at(0));
    const file = path.join(
      root,
      workspaceId,
      (await readdir(path.join(root, workspaceId)))[0] ?? '',
    );
    const good = await readFile(file);
    for (const length of [0, 1, 40, good.byteLength - 1]) {
      await writeFile(file, good.subarray(0, length));
      expect(await mirror.list(workspaceId)).toMatchObject([{ state: 'damaged' }]);
    }
  });

  it('lets old copies go by age only', async () => {
    const mirror = openMirror(await temporaryFolder());
    for (let index = 0; index < retention.newest + 8; index += 1) {
      await mirror.write(snapshot(index), at(index));
    }
    expect(await mirror.list(workspaceId)).toHaveLength(retention.newest + 1);
  });

  it('keeps the newest when the clock was set back', async () => {
    const mirror = openMirror(await temporaryFolder());
    for (let index = 0; index < 20; index += 1) await mirror.write(snapshot(index), at(index));
    await mirror.write(snapshot(20), at(-60 * 24 * 365));
    expect((await mirror.list(workspaceId))[0]).toMatchObject({ sequence: 20 });
  });

  it('says that the disk is full and keeps what there was', async () => {
    const root = await temporaryFolder();
    await openMirror(root).write(snapshot(1), at(0));
    const full = openMirror(root, failingFs('write', 'ENOSPC'));
    expect(await full.write(snapshot(2), at(1))).toMatchObject({
      ok: false,
      error: { code: 'disk-full' },
    });
    expect(await full.list(workspaceId)).toMatchObject([{ state: 'good', sequence: 1 }]);
  });

  it('sets a deleted workspace aside for thirty days', async () => {
    const root = await temporaryFolder();
    const mirror = openMirror(root);
    await mirror.write(snapshot(1), at(0));
    await mirror.retire(workspaceId, at(0));
    await mirror.retire(workspaceId, at(0));
    expect(await mirror.list(null)).toEqual([]);
    await mirror.clearRetired(at(60 * 24 * 29));
    expect(await readdir(path.join(root, 'retired'))).toHaveLength(1);
    await mirror.clearRetired(at(60 * 24 * 31));
    expect(await readdir(path.join(root, 'retired'))).toEqual([]);
  });

  it('keeps workspaces apart whose ids differ only by case, also where file names do not', async () => {
    const root = await temporaryFolder();
    const mirror = openMirror(root);
    const ids = ['workspace_abCDefgh', 'workspace_ABcdefgh', 'workspace_abcdefgh'];
    for (const [at, id] of ids.entries()) {
      await mirror.write({ ...snapshot(at + 1), workspaceId: id }, new Date(start));
    }
    const folders = await readdir(root);
    expect(new Set(folders.map((name) => name.toLowerCase())).size).toBe(3);
    expect((await mirror.list(null)).map(({ workspaceId: id }) => id).sort()).toEqual(ids.sort());
    await mirror.retire('workspace_ABcdefgh', at(0));
    expect(await mirror.list(null)).toHaveLength(2);
  });

  it('takes over the folders of a mirror that was written before', async () => {
    const root = await temporaryFolder();
    const id = 'workspace_abCDefgh';
    await openMirror(root).write({ ...snapshot(1), workspaceId: id }, at(0));
    const [folder = ''] = await readdir(root);
    await rename(path.join(root, folder), path.join(root, id));
    const mirror = openMirror(root);
    expect(await mirror.list(null)).toMatchObject([{ state: 'good', workspaceId: id }]);
    const [copy] = await mirror.list(id);
    expect(await mirror.read(id, copy?.snapshotId ?? '')).toMatchObject({ ok: true });
    expect(await readdir(root)).toEqual([folder]);
  });

  it('joins the copies of a former folder to those in the folder that came after it', async () => {
    const root = await temporaryFolder();
    const id = 'workspace_abCDefgh';
    const former = path.join(root, id);
    await openMirror(root).write({ ...snapshot(1), workspaceId: id }, at(0));
    const [folder = ''] = await readdir(root);
    await rename(path.join(root, folder), former);
    await mkdir(path.join(root, folder));
    const [first = ''] = await readdir(former);
    const both = 'both.snapshot';
    await writeFile(path.join(root, folder, both), 'kept');
    expect(await openMirror(root).list(id)).toMatchObject([{ state: 'good', sequence: 1 }]);
    expect((await readdir(path.join(root, folder))).sort()).toEqual([first, both].sort());
    expect(await readdir(root)).toEqual([folder]);
  });

  it('overwrites no copy when it joins folders', async () => {
    const root = await temporaryFolder();
    const id = 'workspace_abCDefgh';
    await openMirror(root).write({ ...snapshot(1), workspaceId: id }, at(0));
    const [folder = ''] = await readdir(root);
    const [copy = ''] = await readdir(path.join(root, folder));
    await mkdir(path.join(root, id));
    await writeFile(path.join(root, id, copy), 'another');
    expect(await openMirror(root).list(id)).toMatchObject([{ state: 'good', sequence: 1 }]);
    expect(await readFile(path.join(root, id, copy), 'utf8')).toBe('another');
  });

  it('ignores what is not its own', async () => {
    const root = await temporaryFolder();
    await mkdir(path.join(root, workspaceId), { recursive: true });
    await writeFile(path.join(root, workspaceId, 'notes.snapshot'), 'x');
    await mkdir(path.join(root, 'Desktop'));
    expect(await openMirror(root).list(null)).toEqual([]);
  });
});
