import { describe, expect, it } from 'vitest';
import {
  addView,
  isSeen,
  lookOf,
  moveView,
  renameView,
  viewsOf,
  type ViewLook,
} from '@shared/mapping/views';
import { openFilter, plainStyling } from '@shared/model/mapLook';
import { countingContext } from '../../../builders/draftContext';
import { mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const plan = mapPlan(2);
const look: ViewLook = {
  x: 0,
  y: 0,
  width: 400,
  height: 300,
  styling: { ...plainStyling, colour: 'stage' },
  filter: openFilter,
  hiddenTypeIds: [],
  focusId: null,
  focusSteps: 1,
};
const context = countingContext('2027-03-01T09:00:00.000Z');
const ids = {
  ...context,
  newId: (kind: Parameters<typeof context.newId>[0]) => `${context.newId(kind)}v`,
};
const saved = edited(
  plan.document,
  (draft) => {
    for (const name of ['A', 'B', 'C']) addView(draft, plan.mapId, name, look);
  },
  ids,
);
const names = (document: typeof saved) => viewsOf(document, plan.mapId).map(({ name }) => name);
const [a, b] = viewsOf(saved, plan.mapId);

describe('saved views', () => {
  it('stand in the order they were saved', () => {
    expect(names(saved)).toEqual(['A', 'B', 'C']);
  });

  it('are moved among each other, and no further than the ends', () => {
    const id = b?.id ?? '';
    expect(names(edited(saved, (draft) => moveView(draft, id, -1)))).toEqual(['B', 'A', 'C']);
    expect(names(edited(saved, (draft) => moveView(draft, id, 1)))).toEqual(['A', 'C', 'B']);
    expect(edited(saved, (draft) => moveView(draft, a?.id ?? '', -1))).toBe(saved);
  });

  it('keep their name when the new one is empty', () => {
    expect(edited(saved, (draft) => renameView(draft, a?.id ?? '', '  '))).toBe(saved);
    const renamed = edited(saved, (draft) => renameView(draft, a?.id ?? '', ' Now '));
    expect(names(renamed)).toEqual(['Now', 'B', 'C']);
  });

  it('are seen over the look a map has, until that changes, and again when the change is undone', () => {
    const own = saved.map.get(plan.mapId);
    if (!a || !own) throw new Error('no view');
    const shown = { viewId: a.id, look: lookOf(a), over: lookOf(own) };
    expect(isSeen(shown, own)).toBe(true);
    expect(isSeen(null, own)).toBe(false);
    const styling = { ...a.styling, size: 'score' };
    const changed = edited(saved, (draft) => draft.update('map', own.id, { styling }));
    expect(isSeen(shown, changed.map.get(own.id) ?? own)).toBe(false);
    const undone = edited(changed, (draft) => draft.update('map', own.id, lookOf(own)));
    expect(isSeen(shown, undone.map.get(own.id) ?? own)).toBe(true);
  });
});
