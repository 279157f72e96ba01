import { describe, expect, it } from 'vitest';
import {
  between,
  fitBox,
  holdNear,
  panBy,
  panByView,
  reveal,
  scaleLimits,
  toScreen,
  toWorld,
  viewBox,
  zoomTo,
} from '@renderer/canvas/camera';
import { edgePull } from '@renderer/canvas/autoPan';
import { isMouseWheel, turnWheel } from '@renderer/canvas/wheelInput';

const camera = { x: 100, y: -50, scale: 0.5 };
const viewport = { width: 1000, height: 600 };

describe('camera', () => {
  it('takes a point to the screen and back', () => {
    const world = { x: 340, y: 77 };
    expect(toWorld(camera, toScreen(camera, world))).toEqual(world);
  });

  it('keeps the point under the pointer where it is while zooming', () => {
    const pointer = { x: 250, y: 410 };
    const before = toWorld(camera, pointer);
    const after = toWorld(zoomTo(camera, 1.7, pointer), pointer);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('stays within its limits', () => {
    expect(zoomTo(camera, 1000, { x: 0, y: 0 }).scale).toBe(scaleLimits.most);
    expect(zoomTo(camera, 0, { x: 0, y: 0 }).scale).toBe(scaleLimits.least);
  });

  it('follows a drag of the paper', () => {
    expect(panBy(camera, 10, 20)).toEqual({ x: 80, y: -90, scale: 0.5 });
  });

  it('moves by a part of what is in view, whatever the scale', () => {
    expect(panByView(camera, viewport, { x: 1, y: 0 }, 1 / 4)).toEqual({ ...camera, x: 600 });
    expect(panByView(camera, viewport, { x: 0, y: -1 }, 1 / 4)).toEqual({ ...camera, y: -350 });
  });

  it('fits a box whole into the view, and does not enlarge a small one', () => {
    const box = { x: 50, y: 60, width: 4000, height: 1000 };
    const view = viewBox(fitBox(box, viewport, 40), viewport);
    expect(view.x).toBeLessThan(box.x);
    expect(view.x + view.width).toBeGreaterThan(box.x + box.width);
    expect(fitBox({ x: 0, y: 0, width: 10, height: 10 }, viewport, 40).scale).toBe(1);
  });

  it('fits a box between bars that lie over the edges', () => {
    const box = { x: 50, y: 60, width: 4000, height: 1000 };
    const edges = { top: 60, right: 20, bottom: 80, left: 200 };
    const fitted = fitBox(box, viewport, edges);
    const topLeft = toScreen(fitted, box);
    const bottomRight = toScreen(fitted, { x: box.x + box.width, y: box.y + box.height });
    expect(topLeft.x).toBeCloseTo(200);
    expect(bottomRight.x).toBeCloseTo(viewport.width - 20);
    expect(topLeft.y - 60).toBeCloseTo(viewport.height - 80 - bottomRight.y);
  });

  it('reveals a box by the least move, and none when it is in view', () => {
    const inView = { x: 500, y: 200, width: 100, height: 50 };
    expect(reveal(camera, inView, viewport, 20)).toEqual(camera);
    const right = { x: 2300, y: 200, width: 100, height: 50 };
    const moved = reveal(camera, right, viewport, 20);
    expect(toScreen(moved, { x: 2400, y: 0 }).x).toBeCloseTo(980);
    expect(moved.y).toBe(camera.y);
  });

  it('does not let go of the content', () => {
    const content = { x: 0, y: 0, width: 100, height: 100 };
    const held = holdNear({ x: 1e6, y: 1e6, scale: 1 }, content, viewport);
    expect(held.x).toBeLessThan(100);
    expect(held.y).toBeLessThan(100);
  });

  it('begins and ends a motion where it should', () => {
    const to = { x: 900, y: 40, scale: 2 };
    for (const [t, end] of [
      [0, camera],
      [1, to],
    ] as const) {
      const at = between(camera, to, viewport, t);
      expect(at.x).toBeCloseTo(end.x);
      expect(at.y).toBeCloseTo(end.y);
      expect(at.scale).toBeCloseTo(end.scale);
    }
  });
});

describe('turnWheel', () => {
  const turn = {
    deltaX: 0,
    deltaY: 0,
    deltaMode: 0,
    ctrlKey: false,
    metaKey: false,
    shiftKey: false,
  };
  const at = { x: 0, y: 0 };

  it('zooms with a mouse wheel and with a pinch, pans with two fingers', () => {
    expect(turnWheel(camera, { ...turn, deltaY: -120 }, at).scale).toBeGreaterThan(0.5);
    expect(turnWheel(camera, { ...turn, deltaY: 4.5, ctrlKey: true }, at).scale).toBeLessThan(0.5);
    const panned = turnWheel(camera, { ...turn, deltaX: 3, deltaY: 8 }, at);
    expect(panned).toEqual({ x: 106, y: -34, scale: 0.5 });
  });

  it('tells a notch from a finger', () => {
    expect(isMouseWheel({ ...turn, deltaY: 100 })).toBe(true);
    expect(isMouseWheel({ ...turn, deltaY: 3, deltaMode: 1 })).toBe(true);
    expect(isMouseWheel({ ...turn, deltaY: 12 })).toBe(false);
  });
});

describe('edgePull', () => {
  const inside = { x: 500, y: 300 };

  it('pulls only near the edge, towards it, faster further out', () => {
    expect(edgePull({ x: 500, y: 300 }, viewport, inside)).toEqual({ x: 0, y: 0 });
    const left = edgePull({ x: 20, y: 300 }, viewport, inside);
    expect(left.x).toBeLessThan(0);
    expect(edgePull({ x: -30, y: 300 }, viewport, inside).x).toBeLessThan(left.x);
    expect(edgePull({ x: 500, y: 590 }, viewport, inside).y).toBeGreaterThan(0);
  });

  it('lets what was taken hold of near an edge be drawn along it', () => {
    const corner = { x: 24, y: 580 };
    expect(edgePull({ x: 24, y: 300 }, viewport, corner)).toEqual({ x: 0, y: 0 });
    expect(edgePull({ x: 300, y: 580 }, viewport, corner)).toEqual({ x: 0, y: 0 });
    expect(edgePull({ x: 10, y: 300 }, viewport, corner).x).toBeLessThan(0);
    expect(edgePull({ x: 300, y: 599 }, viewport, corner).y).toBeGreaterThan(0);
  });
});
