/*
 * node build/icons/draw.mjs
 * Draws the app's icons from icon.svg with the app's own runtime: PNGs for Linux, an .ico for Windows
 * and an .icns for macOS, which both are plain containers of PNGs. Run it after a change of the drawing.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron } from '@playwright/test';
import { openDisplay } from '../setup/display.mjs';
import { projectDir } from '../setup/paths.mjs';
import { prepare } from '../setup/prepare.mjs';
import { runMain } from '../setup/run.mjs';
import { sandboxSwitches } from '../setup/sandbox.mjs';

const iconsDir = join(projectDir, 'build/icons');
const linuxSizes = [16, 24, 32, 48, 64, 128, 256, 512, 1024];
const windowsSizes = [16, 24, 32, 48, 64, 128, 256];
/** The type codes of Apple's icon format and the sizes they stand for. */
const appleTypes = /** @type {const} */ ([
  ['icp4', 16],
  ['icp5', 32],
  ['ic07', 128],
  ['ic08', 256],
  ['ic09', 512],
  ['ic10', 1024],
]);

await runMain(async () => {
  const { executable } = await prepare({ build: false });
  const stopDisplay = await openDisplay({ always: true });
  const pictures = await draw(executable);
  stopDisplay();
  for (const size of linuxSizes) {
    await writeFile(join(iconsDir, `${size}x${size}.png`), picture(pictures, size));
  }
  await writeFile(join(iconsDir, 'icon.ico'), toIco(pictures));
  await writeFile(join(iconsDir, 'icon.icns'), toIcns(pictures));
  return 0;
});

/** @param {string} executable @returns {Promise<Map<number, Buffer>>} a PNG for each size */
async function draw(executable) {
  const app = await mkdtemp(join(tmpdir(), 'icons-'));
  await writeFile(join(app, 'package.json'), '{ "name": "icons", "main": "main.cjs" }');
  await writeFile(
    join(app, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.whenReady().then(() => new BrowserWindow({ width: 1100, height: 1100 }).loadURL('about:blank'));`,
  );
  const svg = await readFile(join(iconsDir, 'icon.svg'), 'utf8');
  const running = await _electron.launch({
    executablePath: executable,
    args: [...sandboxSwitches(), `--user-data-dir=${join(app, 'profile')}`, app],
  });
  /** @type {Map<number, Buffer>} */
  const pictures = new Map();
  try {
    const page = await running.firstWindow();
    for (const size of linuxSizes) {
      await page.setContent(`<style>* { margin: 0; display: block }</style>${svg}`);
      const drawing = page.locator('svg');
      await drawing.evaluate((element, pixels) => {
        element.setAttribute('width', String(pixels));
        element.setAttribute('height', String(pixels));
      }, size);
      pictures.set(size, await drawing.screenshot({ omitBackground: true, scale: 'css' }));
    }
  } finally {
    await running.close();
    await rm(app, { recursive: true, force: true });
  }
  return pictures;
}

/** @param {Map<number, Buffer>} pictures @param {number} size */
function picture(pictures, size) {
  const found = pictures.get(size);
  if (found === undefined) throw new Error(`No picture of ${size} pixels was drawn.`);
  return found;
}

/** @param {Map<number, Buffer>} pictures */
function toIco(pictures) {
  const header = Buffer.alloc(6 + 16 * windowsSizes.length);
  header.writeUInt16LE(1, 2);
  header.writeUInt16LE(windowsSizes.length, 4);
  let offset = header.length;
  windowsSizes.forEach((size, index) => {
    const at = 6 + 16 * index;
    const { length } = picture(pictures, size);
    // 0 stands for 256.
    header.writeUInt8(size % 256, at);
    header.writeUInt8(size % 256, at + 1);
    header.writeUInt16LE(1, at + 4);
    header.writeUInt16LE(32, at + 6);
    header.writeUInt32LE(length, at + 8);
    header.writeUInt32LE(offset, at + 12);
    offset += length;
  });
  return Buffer.concat([header, ...windowsSizes.map((size) => picture(pictures, size))]);
}

/** @param {Map<number, Buffer>} pictures */
function toIcns(pictures) {
  const parts = appleTypes.map(([type, size]) => block(type, picture(pictures, size)));
  return block('icns', Buffer.concat(parts));
}

/** @param {string} type @param {Buffer} content */
function block(type, content) {
  const header = Buffer.alloc(8);
  header.write(type, 0, 'latin1');
  header.writeUInt32BE(8 + content.length, 4);
  return Buffer.concat([header, content]);
}
