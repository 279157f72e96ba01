import { describe, expect, it } from 'vitest';
import { edgesPast } from '@renderer/areas/map/fitEdges';

// The map lies at (200, 50) of the window; the legend in its lower left corner.
const map = { left: 200, top: 50 };
const viewport = { width: 1000, height: 600 };
const legend = { right: 440, top: 400 };

describe('edgesPast', () => {
  it('shows what is high beside the legend', () => {
    const high = { x: 0, y: 0, width: 400, height: 2000 };
    expect(edgesPast(legend, map, high, viewport)).toMatchObject({ left: 256, bottom: 76 });
  });

  it('shows what is wide above the legend', () => {
    const wide = { x: 0, y: 0, width: 4000, height: 200 };
    expect(edgesPast(legend, map, wide, viewport)).toMatchObject({ left: 24, bottom: 266 });
  });

  it('never leaves less than the bars take', () => {
    const low = { right: 440, top: 640 };
    const wide = { x: 0, y: 0, width: 4000, height: 200 };
    expect(edgesPast(low, map, wide, viewport)).toMatchObject({ left: 24, bottom: 76 });
  });

  it('lets the legend lie over what would hardly be seen beside it', () => {
    const narrow = { width: 420, height: 600 };
    const square = { x: 0, y: 0, width: 2000, height: 2000 };
    const tall = { right: 440, top: 150 };
    expect(edgesPast(tall, map, square, narrow)).toMatchObject({ left: 24, bottom: 76 });
  });
});
