import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { refuse, succeed } from '@shared/ipc/result';
import type { CanvasTheme } from '@renderer/canvas/theme';
import { copyScene } from '@renderer/areas/map/export/copyPicture';
import { i18n, startI18n } from '@renderer/i18n/i18n';
import { useToasts } from '@renderer/store/toasts';

startI18n();

const theme: CanvasTheme = { fontFamily: 'Inter', colour: () => '#000000' };
const scene = { items: [], bounds: { x: 0, y: 0, width: 100, height: 50 } };
const copy = (factor = 1) => copyScene({ t: i18n.t }, scene, { theme, factor, background: false });
const said = () => useToasts.getState().toasts.map(({ tone, message }) => `${tone}: ${message}`);

/** A canvas that paints nothing and gives these pictures. */
function canvasGiving(blob: () => Promise<Blob>): void {
  class Canvas {
    readonly convertToBlob = blob;
    getContext() {
      return new Proxy({}, { get: () => () => undefined, set: () => true });
    }
  }
  vi.stubGlobal('OffscreenCanvas', Canvas);
}

function desktopAnswering(answer: unknown): void {
  const calls = { copyImage: () => Promise.resolve(answer), writeLog: () => Promise.resolve() };
  vi.stubGlobal('window', { partnerscape: { calls } });
}

beforeEach(() => {
  useToasts.setState({ toasts: [] });
  canvasGiving(() => Promise.resolve(new Blob(['png'])));
});
afterEach(() => vi.unstubAllGlobals());

describe('copying a picture', () => {
  it('says that it is on the clipboard, once however often it is copied', async () => {
    desktopAnswering(succeed(null));
    await copy();
    await copy();
    expect(said()).toEqual(['good: Picture copied.']);
  });

  it('says why it could not be painted and what to do', async () => {
    desktopAnswering(succeed(null));
    canvasGiving(() => Promise.reject(new Error('Out of memory')));
    await copy();
    expect(said()).toEqual([
      'bad: The picture could not be painted, so nothing was copied. Export it in a smaller size, or as SVG or PDF. (Out of memory)',
    ]);
  });

  it('says why the clipboard did not take it', async () => {
    desktopAnswering(refuse({ code: 'internal', channel: 'copyImage', detail: 'no room' }));
    await copy();
    expect(said()).toEqual([
      expect.stringMatching(/^bad: The picture could not be copied: .*no room/),
    ]);
  });

  it('refuses beforehand what has more pixels than can be painted', async () => {
    desktopAnswering(succeed(null));
    await copy(400);
    expect(said()).toEqual([expect.stringMatching(/^bad: .*40,000 × 20,000 pixels/)]);
  });
});
