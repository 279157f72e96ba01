import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstInvalidUtf8, readBytes, readText } from '@electron/files/readFile';
import { temporaryFolder } from '../temporaryFolder';

async function fileWith(content: string | Uint8Array): Promise<string> {
  const file = path.join(await temporaryFolder(), 'plan.json');
  await writeFile(file, content);
  return file;
}

describe('readText', () => {
  it('reads UTF-8, without its byte order mark', async () => {
    const file = await fileWith('\uFEFF{"näme": "✓"}');
    expect(await readText(file, 1000)).toEqual({ ok: true, value: '{"näme": "✓"}' });
  });

  it('says where a file stops being UTF-8', async () => {
    const file = await fileWith(Buffer.concat([Buffer.from('{"ä": "'), Buffer.from([0xe4, 0x22])]));
    expect(await readText(file, 1000)).toMatchObject({
      ok: false,
      error: { code: 'not-utf8', offset: 8, fileName: 'plan.json' },
    });
  });

  it('refuses what is too large before reading it', async () => {
    const file = await fileWith('12345');
    expect(await readText(file, 5)).toMatchObject({ ok: true });
    expect(await readText(file, 4)).toMatchObject({
      ok: false,
      error: { code: 'too-large', size: 5, limit: 4 },
    });
  });

  it('refuses a missing file and a folder', async () => {
    const folder = await temporaryFolder();
    const missing = await readText(path.join(folder, 'none.json'), 10);
    expect(missing).toMatchObject({ ok: false, error: { code: 'missing' } });
    expect(await readText(folder, 10)).toMatchObject({ ok: false, error: { code: 'is-a-folder' } });
  });

  it.skipIf(process.platform === 'win32')('refuses what is no file and never ends', async () => {
    expect(await readBytes('/dev/zero', 10)).toMatchObject({ ok: false, error: { code: 'io' } });
  });
});

describe('firstInvalidUtf8', () => {
  it('is not misled by a replacement sign that is spelt out', () => {
    const good = Buffer.from('a\uFFFDb');
    expect(firstInvalidUtf8(good)).toBe(good.byteLength);
    expect(firstInvalidUtf8(Buffer.concat([good, Buffer.from([0xff])]))).toBe(good.byteLength);
  });
});
