import { describe, expect, it } from 'vitest';
import { contentIn, fillScreen, stepCamera } from '@renderer/areas/map/present/stepCamera';

const viewport = { width: 1920, height: 1080 };
const edges = { top: 24, right: 24, bottom: 24, left: 24 };
const card = (x: number, y: number) =>
  ({ kind: 'card', box: { x, y, width: 200, height: 100 } }) as const;

describe('contentIn', () => {
  const frame = { x: 0, y: 0, width: 2000, height: 1000 };

  it('leaves out the empty paper round what a view shows', () => {
    const content = contentIn(frame, [card(500, 300), card(900, 600)]);
    expect(content).toEqual({ x: 500, y: 300, width: 600, height: 400 });
  });

  it('keeps to the frame, whatever lies beyond it or leads out of it', () => {
    const leading = { kind: 'line', box: { x: 600, y: 350, width: 5000, height: 10 } } as const;
    const content = contentIn(frame, [card(-100, 300), card(3000, 0), leading]);
    expect(content).toEqual({ x: 0, y: 300, width: 100, height: 100 });
  });

  it('is the frame where nothing lies in it', () => {
    expect(contentIn(frame, [card(5000, 5000)])).toEqual(frame);
  });
});

describe('stepCamera', () => {
  it('shows a view that was saved beside a legend as large as a full screen allows', () => {
    const content = { x: 1000, y: 100, width: 1500, height: 800 };
    const camera = stepCamera({ x: 0, y: 0, width: 3000, height: 2000 }, content, viewport, edges);
    expect(camera.scale).toBeCloseTo((1920 - 48) / 1500);
  });

  it('never shows less than the view was saved with', () => {
    const frame = { x: 0, y: 0, width: 1920, height: 1080 };
    expect(stepCamera(frame, frame, viewport, edges)).toEqual({ x: 0, y: 0, scale: 1 });
    const small = { x: 900, y: 500, width: 20, height: 10 };
    const close = { x: 860, y: 500, width: 480, height: 270 };
    expect(stepCamera(close, small, viewport, edges).scale).toBe(4);
  });
});

it('shows a few cards at twice their size at most', () => {
  expect(fillScreen({ x: 0, y: 0, width: 200, height: 100 }, viewport, edges).scale).toBe(2);
});
