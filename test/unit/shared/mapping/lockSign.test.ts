import { describe, expect, it } from 'vitest';
import { addNote, addZone } from '@shared/mapping/frames';
import { MapScene } from '@shared/mapping/mapScene';
import { boxHolds, boxHasPoint } from '@shared/scene/geometry';
import type { Detail, SceneItem, Shape } from '@shared/scene/sceneItem';
import { cardWords, mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const { document: plan, mapId } = mapPlan(1);
const open = edited(plan, (draft) => {
  const box = { x: 0, y: 200, width: 300, height: 200 };
  addZone(draft, mapId, { name: 'Lane', box, hue: 'blue' });
  addNote(draft, mapId, { text: 'Sheet', box: { ...box, y: 500 } });
  addNote(draft, mapId, { text: 'Words', box: { ...box, y: 800 }, form: 'text' });
});
const locked = edited(open, (draft) => {
  for (const id of open.mapActor.keys()) draft.update('mapActor', id, { locked: true });
  for (const id of open.mapZone.keys()) draft.update('mapZone', id, { locked: true });
  for (const id of open.mapNote.keys()) draft.update('mapNote', id, { locked: true });
});

function scene(): { show: (tables: typeof plan) => readonly SceneItem[] } {
  const drawn = new MapScene();
  return {
    show: (tables) => {
      drawn.update({ tables, mapId, scores: new Map(), words: cardWords });
      return [...drawn.items()];
    },
  };
}

function painted({ face }: SceneItem, detail: Detail): readonly Shape[] {
  return [...face.shapes(detail), ...(face.over?.(detail) ?? [])];
}

describe('the sign of what is locked', () => {
  it('comes and goes with the lock wherever names can be read', () => {
    const { show } = scene();
    const before = show(open);
    expect(before).toHaveLength(4);
    const counts = (items: readonly SceneItem[], detail: Detail): readonly number[] =>
      items.map((item) => painted(item, detail).length);
    const after = show(locked);
    for (const detail of ['near', 'middle'] as const) {
      expect(counts(after, detail)).toEqual(counts(before, detail).map((count) => count + 3));
    }
    expect(counts(after, 'far')).toEqual(counts(before, 'far'));
    expect(counts(show(open), 'near')).toEqual(counts(before, 'near'));
  });

  it('stands on the corner, within what is painted', () => {
    for (const item of scene().show(locked)) {
      const { box, bounds, origin } = item;
      expect(boxHolds(bounds, box)).toBe(true);
      for (const shape of [...painted(item, 'near'), ...painted(item, 'middle')]) {
        if (shape.type !== 'path') continue;
        for (const [, x, y] of shape.commands) {
          if (x === undefined || y === undefined) continue;
          expect(boxHasPoint(bounds, { x: origin.x + x, y: origin.y + y })).toBe(true);
        }
      }
    }
  });
});
