import { describe, expect, it } from 'vitest';
import type { DraftContext } from '@shared/document/draft';
import { inOrder } from '@shared/document/ordering';
import { addNote, addZone } from '@shared/mapping/frames';
import { createMap, duplicateMap, freeMapName, moveMap } from '@shared/mapping/maps';
import { onMap } from '@shared/mapping/placing';
import { mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';
import { countingContext } from '../../../builders/draftContext';

const context = countingContext();
const plan = mapPlan(3, [[0, 1]]);
/** Ids that cannot meet those the plan was built with. */
const later: DraftContext = {
  ...context,
  newId: (kind) => context.newId(kind).replace('_test', '_more'),
};

describe('several maps', () => {
  it('copies cards, zones, notes and look but neither partners nor relationships', () => {
    let copyId = '';
    const after = edited(
      plan.document,
      (draft) => {
        const box = { x: 0, y: 0, width: 300, height: 200 };
        addZone(draft, plan.mapId, { box, name: 'Zone', hue: 'blue' });
        addNote(draft, plan.mapId, { box, text: 'Note' });
        draft.update('map', plan.mapId, {
          styling: { colour: 'stage', size: null, border: null, label: null },
        });
        copyId = duplicateMap(draft, plan.mapId, 'Copy').id;
      },
      later,
    );
    expect(after.map.get(copyId)).toMatchObject({ name: 'Copy', styling: { colour: 'stage' } });
    expect(onMap(after.mapActor, copyId)).toHaveLength(3);
    expect(onMap(after.mapZone, copyId)).toHaveLength(1);
    expect(onMap(after.mapNote, copyId)).toHaveLength(1);
    expect(after.partner.size).toBe(3);
    expect(after.relationship.size).toBe(1);
  });

  it('puts the copy right after its original and moves maps one place at a time', () => {
    const after = edited(
      plan.document,
      (draft) => {
        createMap(draft, 'Last');
        const copy = duplicateMap(draft, plan.mapId, 'Copy');
        moveMap(draft, copy.id, 1);
        moveMap(draft, copy.id, 1);
        moveMap(draft, plan.mapId, -1);
      },
      later,
    );
    expect(inOrder(after.map.values()).map(({ name }) => name)).toEqual([
      'Ecosystem',
      'Last',
      'Copy',
    ]);
  });

  it('finds a name no map has', () => {
    expect(freeMapName([{ name: 'Rings' }, { name: 'Rings 2' }], 'Rings')).toBe('Rings 3');
    expect(freeMapName([], 'Rings')).toBe('Rings');
  });
});
