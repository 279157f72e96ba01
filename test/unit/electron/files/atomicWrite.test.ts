import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { atomicWrite } from '@electron/files/atomicWrite';
import { backupPath, savePlanText } from '@electron/files/saveFile';
import { failingFs, writingSteps } from '../failingFs';
import { temporaryFolder } from '../temporaryFolder';

describe('atomicWrite', () => {
  it('writes a new file and leaves nothing beside it', async () => {
    const folder = await temporaryFolder();
    await atomicWrite(path.join(folder, 'plan.json'), 'new');
    expect(await readFile(path.join(folder, 'plan.json'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['plan.json']);
  });

  it('keeps the previous version as the backup', async () => {
    const folder = await temporaryFolder();
    const file = path.join(folder, 'plan.json');
    const backup = backupPath(file);
    await atomicWrite(file, 'one', { backup });
    await atomicWrite(file, 'two', { backup });
    await atomicWrite(file, 'three', { backup });
    expect(await readFile(file, 'utf8')).toBe('three');
    expect(await readFile(backup, 'utf8')).toBe('two');
    expect((await readdir(folder)).sort()).toEqual(['plan.json', 'plan.json.bak~']);
  });

  it('keeps a link a link, and the permissions of the file', async () => {
    const folder = await temporaryFolder();
    const real = path.join(folder, 'real.json');
    const link = path.join(folder, 'link.json');
    await writeFile(real, 'one');
    await chmod(real, 0o600);
    await symlink(real, link);
    await atomicWrite(link, 'two');
    expect(await readFile(real, 'utf8')).toBe('two');
    expect((await stat(real)).mode & 0o777).toBe(0o600);
    expect((await readdir(folder)).sort()).toEqual(['link.json', 'real.json']);
  });

  describe.each(['ENOSPC', 'EROFS', 'EACCES', 'EIO'])('when the disk says %s', (code) => {
    it.each(writingSteps)('at %s, the file stays what it was', async (step) => {
      const folder = await temporaryFolder();
      const file = path.join(folder, 'plan.json');
      await writeFile(file, 'old');
      const options = { backup: backupPath(file), fs: failingFs(step, code) };
      await expect(atomicWrite(file, 'new', options)).rejects.toMatchObject({ code });
      expect(await readFile(file, 'utf8')).toBe('old');
      const left = (await readdir(folder)).filter((name) => name.includes('.tmp'));
      expect(left).toEqual([]);
    });
  });
});

describe('savePlanText', () => {
  it.each([
    ['ENOSPC', 'disk-full'],
    ['EROFS', 'read-only'],
    ['EACCES', 'no-permission'],
    ['ENAMETOOLONG', 'name-too-long'],
    ['EIO', 'io'],
  ])('puts %s into words as %s', async (errno, code) => {
    const file = path.join(await temporaryFolder(), 'plan.json');
    const saved = await savePlanText(file, 'new', failingFs('write', errno));
    expect(saved).toMatchObject({ ok: false, error: { code, fileName: 'plan.json' } });
  });

  it('refuses a folder in the file’s place', async () => {
    const folder = await temporaryFolder();
    await mkdir(path.join(folder, 'plan.json'));
    const saved = await savePlanText(path.join(folder, 'plan.json'), 'new');
    expect(saved).toMatchObject({ ok: false, error: { code: 'is-a-folder' } });
  });

  it('says that the folder is gone', async () => {
    const saved = await savePlanText(path.join(await temporaryFolder(), 'gone', 'plan.json'), 'x');
    expect(saved).toMatchObject({ ok: false, error: { code: 'missing' } });
  });
});
