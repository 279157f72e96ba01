import { describe, expect, it } from 'vitest';
import { editorBox } from '@renderer/areas/map/editorBox';

const room = { width: 800, height: 600 };

describe('editorBox', () => {
  it('lies over what it is about, no smaller than can be read', () => {
    expect(editorBox({ x: 300, y: 200, width: 90, height: 30 }, room, 'name')).toEqual({
      x: 250,
      y: 200,
      width: 190,
      height: 30,
    });
    const zone = { x: 300, y: 100, width: 400, height: 300 };
    expect(editorBox(zone, room, 'name')).toEqual({ x: 300, y: 100, width: 260, height: 30 });
  });

  it('stays whole in the view for a card or a note at its edge', () => {
    expect(editorBox({ x: 10, y: 2, width: 90, height: 30 }, room, 'name')).toMatchObject({
      x: 8,
      y: 8,
    });
    expect(editorBox({ x: 720, y: 570, width: 90, height: 60 }, room, 'text')).toMatchObject({
      x: 552,
      y: 496,
    });
  });
});
