import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';

const project = path.resolve(import.meta.dirname, '../../..');

async function shellSources(): Promise<string> {
  const folder = path.join(project, 'electron');
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
  const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  return texts.join('\n');
}

/** Rules that no behaviour shows while they are kept. */
describe('the source of the main process', () => {
  it('switches nothing on that the checklist forbids', async () => {
    const source = await shellSources();
    expect(source).toMatch(/experimentalFeatures: false/);
    expect(source).toMatch(/allowRunningInsecureContent: false/);
    expect(source).not.toMatch(/experimentalFeatures: true|enableBlinkFeatures|allowpopups/);
    expect(source).not.toMatch(/(nodeIntegration\w*|allowRunningInsecureContent|webviewTag): true/);
  });

  it('opens nothing outside the app', async () => {
    expect(await shellSources()).not.toMatch(/openExternal|shell\.openPath/);
  });

  it('reports to nobody', async () => {
    expect(await shellSources()).not.toMatch(/crashReporter|autoUpdater|https?:\/\/(?!\$)/);
  });

  it('hands the pages no way to name a channel', async () => {
    const preload = await readFile(path.join(project, 'electron/preload.ts'), 'utf8');
    const exposed = preload.slice(preload.indexOf('const bridge'));
    expect(exposed).not.toMatch(/\binvoke\b(?!\(wireName\(grantDropChannel\))/);
    expect(exposed).not.toMatch(
      /\bipcRenderer\b(?!\.(on|removeListener)\(wireName\(event\)|\.invoke\(wireName\(grantDropChannel\))/,
    );
  });

  it('pins Electron exactly', async () => {
    const about: unknown = JSON.parse(await readFile(path.join(project, 'package.json'), 'utf8'));
    expect(about).toMatchObject({
      devDependencies: { electron: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown },
    });
  });
});
