import { describe, expect, it } from 'vitest';
import { besideBox } from '@renderer/areas/map/besideBox';
import { boxesTouch, type Box } from '@shared/scene/geometry';

const size = { width: 320, height: 300 };
const room = { width: 1000, height: 700 };
const at = (x: number, y: number, width = 200, height = 100): Box => ({ x, y, width, height });

describe('a panel beside a box', () => {
  it.each([
    ['right', at(100, 300)],
    ['left', at(700, 300)],
    ['below', at(20, 20, 960)],
    ['above', at(20, 500, 960)],
    ['right, though at the top edge', at(100, 0)],
  ])('covers nothing of it where there is room: %s', (_, box) => {
    const place = { ...besideBox(box, size, room), ...size };
    expect(boxesTouch(place, box)).toBe(false);
    expect(place.x >= 12 && place.x + place.width <= 988).toBe(true);
    expect(place.y >= 12 && place.y + place.height <= 688).toBe(true);
  });

  it('stays in the room when the box fills it, at the side with most of it', () => {
    expect(besideBox(at(10, 10, 900, 680), size, room)).toEqual({ x: 668, y: 200 });
  });

  it('stays in a room that is smaller than it', () => {
    expect(besideBox(at(10, 10), size, { width: 100, height: 100 })).toEqual({ x: 12, y: 12 });
  });
});
