import { describe, expect, it } from 'vitest';
import { alignBoxes, type AlignEdge } from '@shared/mapping/align';
import { placeCards } from '@shared/mapping/arrangeInput';
import { displaceItems, type PlacedBox } from '@shared/mapping/displacing';
import { distributeBoxes } from '@shared/mapping/distribute';
import { addNote, addZone } from '@shared/mapping/frames';
import { isLocked, lockItems, moveItems, resizeFrame } from '@shared/mapping/moving';
import { reorderItems, type OrderMove } from '@shared/mapping/ordering';
import { cardsAround, cardsLike } from '@shared/mapping/selecting';
import { inOrder } from '@shared/document/ordering';
import { mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const box = (id: string, x: number, y: number, width = 10, height = 10): PlacedBox => ({
  id,
  box: { x, y, width, height },
});
const moved = (boxes: readonly PlacedBox[], moves: ReadonlyMap<string, { x: number; y: number }>) =>
  boxes.map(({ id, box: { x, y } }) => {
    const by = moves.get(id) ?? { x: 0, y: 0 };
    return [x + by.x, y + by.y];
  });

describe('aligning', () => {
  const boxes = [box('a', 0, 0), box('b', 30, 50, 20, 10), box('c', 100, 7, 10, 40)];
  it.each<[AlignEdge, number[][]]>([
    [
      'left',
      [
        [0, 0],
        [0, 50],
        [0, 7],
      ],
    ],
    [
      'centre',
      [
        [50, 0],
        [45, 50],
        [50, 7],
      ],
    ],
    [
      'right',
      [
        [100, 0],
        [90, 50],
        [100, 7],
      ],
    ],
    [
      'top',
      [
        [0, 0],
        [30, 0],
        [100, 0],
      ],
    ],
    [
      'middle',
      [
        [0, 25],
        [30, 25],
        [100, 10],
      ],
    ],
    [
      'bottom',
      [
        [0, 50],
        [30, 50],
        [100, 20],
      ],
    ],
  ])('brings %s into line', (edge, expected) => {
    expect(moved(boxes, alignBoxes(boxes, edge))).toEqual(expected);
  });
});

describe('distributing', () => {
  it('makes gaps equal, whatever the sizes and the order given', () => {
    const boxes = [box('c', 90, 0, 10), box('a', 0, 0, 30), box('b', 31, 0, 20)];
    expect(moved(boxes, distributeBoxes(boxes, 'horizontal'))).toEqual([
      [90, 0],
      [0, 0],
      [50, 0],
    ]);
  });

  it('does nothing with two', () => {
    expect(distributeBoxes([box('a', 0, 0), box('b', 5, 90)], 'vertical').size).toBe(0);
  });
});

const plan = mapPlan(4, [[0, 1]]);
const { mapId } = plan;
const [a0 = '', a1 = '', a2 = '', a3 = ''] = plan.actorIds;

describe('moving by separate vectors', () => {
  it('takes along what lies in a zone, and leaves what is locked', () => {
    const start = edited(plan.document, (draft) => {
      addZone(draft, mapId, {
        box: { x: -100, y: -100, width: 450, height: 200 },
        name: 'Core',
        hue: 'green',
      });
      lockItems(draft, [a1], true);
    });
    const [zone] = start.mapZone.values();
    const after = edited(start, (draft) => {
      displaceItems(
        draft,
        mapId,
        new Map([
          [zone?.id ?? '', { x: 0, y: 500 }],
          [a1, { x: 9, y: 9 }],
        ]),
      );
    });
    expect(after.mapActor.get(a0)?.y).toBe(500);
    expect(after.mapActor.get(a1)).toMatchObject({ x: 300, y: 0 });
    expect(after.mapActor.get(a2)?.y).toBe(0);
  });
});

describe('placing what was arranged', () => {
  it('keeps cards on the paper: at its edge an arrangement may want them beyond', () => {
    const after = edited(plan.document, (draft) => {
      placeCards(draft, [[a0, { x: 10_000_050, y: -10_000_050 }]]);
    });
    expect(after.mapActor.get(a0)).toMatchObject({ x: 10_000_000, y: -10_000_000 });
  });
});

describe('locking', () => {
  it('holds zones and notes where they are, as large as they are, with what they hold', () => {
    const start = edited(plan.document, (draft) => {
      const frame = { x: -100, y: -100, width: 220, height: 220 };
      addZone(draft, mapId, { box: frame, name: 'Z', hue: 'green' });
      addNote(draft, mapId, { box: frame, text: 'N' });
      lockItems(draft, [...draft.document.mapZone.keys(), ...draft.document.mapNote.keys()], true);
    });
    const ids = [...start.mapZone.keys(), ...start.mapNote.keys()];
    const after = edited(start, (draft) => {
      moveItems(draft, ids, { x: 50, y: 50 });
      for (const id of ids) resizeFrame(draft, id, { x: 0, y: 0, width: 900, height: 900 });
    });
    expect(after).toEqual(start);
    expect(ids.every((id) => isLocked(after, id))).toBe(true);
  });
});

describe('ordering', () => {
  const orderAfter = (ids: readonly string[], move: OrderMove, touching = true): string[] => {
    const after = edited(plan.document, (draft) => {
      reorderItems(draft, mapId, ids, move, () => touching);
    });
    return inOrder(after.mapActor.values()).map(({ id }) => id);
  };
  it('brings to either end, keeping the order among those moved', () => {
    expect(orderAfter([a2, a0], 'front')).toEqual([a1, a3, a0, a2]);
    expect(orderAfter([a3, a1], 'back')).toEqual([a1, a3, a0, a2]);
  });
  it('goes past the next one that overlaps, and nowhere when none does', () => {
    expect(orderAfter([a0, a1], 'forward')).toEqual([a2, a0, a1, a3]);
    expect(orderAfter([a2, a3], 'backward')).toEqual([a0, a2, a3, a1]);
    expect(orderAfter([a3], 'forward')).toEqual([a0, a1, a2, a3]);
    expect(orderAfter([a0], 'forward', false)).toEqual([a0, a1, a2, a3]);
  });
});

describe('selecting by likeness', () => {
  it('finds the cards that share a value, and the neighbours', () => {
    const document = edited(plan.document, (draft) => {
      const [p0 = '', p1 = '', p2 = ''] = plan.partnerIds;
      for (const id of [p0, p2]) draft.update('partner', id, { stage: 'active', tier: 'Gold' });
      draft.update('partner', p1, { owner: 'Ana' });
    });
    expect(cardsLike(document, mapId, [a0], 'stage')).toEqual([a0, a2]);
    expect(cardsLike(document, mapId, [a0], 'tier')).toEqual([a0, a2]);
    expect(cardsLike(document, mapId, [a1], 'owner')).toEqual([a1]);
    expect(cardsLike(document, mapId, [a0], 'owner')).toEqual([]);
    expect(cardsAround(document, mapId, [a0])).toEqual([a0, a1]);
  });
});
