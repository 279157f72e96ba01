import { describe, expect, it } from 'vitest';
import { recallCamera } from '@renderer/areas/map/cameraMemory';
import { toWorld } from '@renderer/canvas/camera';

const kept = { x: 100, y: 50, scale: 0.72, width: 800, height: 600 };
const text = JSON.stringify([
  ['map', kept],
  ['whole', { ...kept, isWhole: true }],
]);
const storage: Storage = {
  length: 1,
  clear: () => undefined,
  key: () => null,
  removeItem: () => undefined,
  getItem: () => text,
  setItem: () => undefined,
};

describe('the camera of a map that is opened again', () => {
  const middle = toWorld(kept, { x: 400, y: 300 });

  it('has the scale and the middle it had, also beside a pane that was opened since', () => {
    for (const viewport of [
      { width: 800, height: 600 },
      { width: 500, height: 600 },
      { width: 1200, height: 640 },
    ]) {
      const camera = recallCamera(storage, 'map', viewport);
      if (!camera || camera === 'whole') throw new Error('It is not known.');
      expect(camera.scale).toBe(0.72);
      const now = toWorld(camera, { x: viewport.width / 2, y: viewport.height / 2 });
      expect(now.x).toBeCloseTo(middle.x);
      expect(now.y).toBeCloseTo(middle.y);
    }
  });

  it('is that of all of it where all of it was shown', () => {
    expect(recallCamera(storage, 'whole', { width: 780, height: 600 })).toBe('whole');
  });

  it('shows what was in view on a canvas of quite another size', () => {
    const camera = recallCamera(storage, 'map', { width: 400, height: 600 });
    expect(camera).toHaveProperty('scale', expect.closeTo(0.36));
    expect(recallCamera(storage, 'other', { width: 400, height: 600 })).toBeNull();
  });
});
