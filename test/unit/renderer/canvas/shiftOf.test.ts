import { describe, expect, it } from 'vitest';
import { shiftOf } from '@renderer/canvas/shiftOf';

const viewport = { width: 800, height: 600 };
const painted = { x: 0, y: 0, scale: 0.5 };
/** In the middle of a view of 1,600 by 1,200 map units. */
const content = { x: 400, y: 300, width: 800, height: 600 };

function shiftTo(x: number, y: number, scale = 0.5) {
  return shiftOf(content, painted, { camera: { x, y, scale }, viewport, pixelRatio: 1.5 });
}

describe('shiftOf', () => {
  it('moves what was painted against the camera, by whole pixels of the screen', () => {
    expect(shiftTo(-100, 40)).toEqual({ x: 50, y: -20 });
    // 0.5 CSS pixels are 0.75 of the screen's: the nearest whole one is 2/3 of a CSS pixel.
    expect(shiftTo(-1, 0)?.x).toBeCloseTo(2 / 3);
  });

  it('lets what was painted whole leave the view', () => {
    expect(shiftTo(900, 0)).toEqual({ x: -450, y: 0 });
  });

  it('gives nothing at another scale, or without anything known of what is shown', () => {
    expect(shiftTo(0, 0, 0.6)).toBeNull();
    const view = { camera: painted, viewport, pixelRatio: 1 };
    expect(shiftOf(null, painted, view)).toBeNull();
    expect(shiftOf(content, null, view)).toBeNull();
  });

  it('gives nothing when something comes to be seen that was cut off', () => {
    const cut = { ...content, width: 1800 };
    const view = (x: number) => ({ camera: { x, y: 0, scale: 0.5 }, viewport, pixelRatio: 1 });
    expect(shiftOf(cut, painted, view(100))).toBeNull();
    expect(shiftOf(cut, painted, view(-100))).toEqual({ x: 50, y: 0 });
  });
});
