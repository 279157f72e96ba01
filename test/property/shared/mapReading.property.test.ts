import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapVisibility, type FilterSettings } from '@shared/mapping/mapFilter';
import { MapScene } from '@shared/mapping/mapScene';
import { styleSheet } from '@shared/mapping/styling';
import { numericSteps, stepOf } from '@shared/mapping/numericSteps';
import { relationshipStatuses } from '@shared/model/relationship';
import type { SceneItem } from '@shared/scene/sceneItem';
import { cardWords, mapPlan } from '../../builders/mapPlan';
import { edited, englishFields } from '../../builders/partnerPlan';
import { englishStyling } from '../../builders/stylingWords';

const plan = mapPlan(8, [
  [0, 1],
  [1, 2],
  [2, 0],
  [3, 4],
  [0, 5],
]);
const stages = ['identified', 'active', 'paused'] as const;
const tables = edited(plan.document, (draft) => {
  plan.partnerIds.forEach((id, at) => {
    const annualRevenue = at % 3 === 0 ? null : at * 1000;
    draft.update('partner', id, { stage: stages[at % 3] ?? 'active', annualRevenue });
  });
  plan.relationshipIds.forEach((id, at) => {
    draft.update('relationship', id, { label: at === 0 ? '' : `what flows ${String(at)}` });
  });
});
const fields = englishFields(tables);
const partners = [...tables.partner.values()];
const fieldId = fc.constantFrom(null, 'stage', 'annualRevenue', 'relationships', 'gone');
const looks = fc.record({
  gone: fc.subarray([...plan.relationshipIds]),
  styling: fc.record({ colour: fieldId, size: fieldId, border: fieldId, label: fieldId }),
  settings: fc.record({
    filter: fc.record({
      partners: fc.subarray([
        {
          fieldId: 'stage',
          condition: { operator: 'any-of' as const, values: ['active'] },
        },
        { fieldId: 'name', condition: { operator: 'not-contains' as const, text: '3' } },
      ]),
      others: fc.constantFrom('dim' as const, 'hide' as const),
      hiddenStatuses: fc.subarray([...relationshipStatuses]),
      hidesUntyped: fc.boolean(),
    }),
    hiddenTypeIds: fc.constant([]),
    focus: fc.option(
      fc.record({
        partnerId: fc.constantFrom(...plan.partnerIds),
        steps: fc.integer({ min: 1, max: 6 }),
      }),
    ),
  }),
});

function shown(items: Iterable<SceneItem>): unknown {
  return [...items]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((item) => [item.id, item.box, item.face.shapes('near'), item.face.shapes('far')]);
}

describe('reading a map', () => {
  it('leaves the scene of a fresh start, whatever looks and relationships came before', () => {
    fc.assert(
      fc.property(fc.array(looks, { minLength: 1, maxLength: 6 }), (sequence) => {
        const scene = new MapScene();
        const base = { mapId: plan.mapId, scores: new Map(), words: cardWords };
        const inputs = sequence.map(({ styling, settings, gone }) => ({
          ...base,
          tables: withoutRelationships(gone),
          styles: styleSheet(styling, fields, partners, englishStyling),
          visibility: visibilityOf(settings),
        }));
        for (const input of inputs) scene.update(input);
        const fresh = new MapScene();
        const last = inputs.at(-1);
        if (last) fresh.update(last);
        expect(shown(scene.items())).toEqual(shown(fresh.items()));
      }),
      { numRuns: 60 },
    );
  });

  it('puts every partner into exactly one entry of each part of the legend', () => {
    fc.assert(
      fc.property(looks, ({ styling }) => {
        for (const { aspect, entries } of styleSheet(styling, fields, partners, englishStyling)
          .parts) {
          if (aspect === 'label') continue;
          const ids = entries.flatMap(({ partnerIds }) => partnerIds);
          expect([...ids].sort()).toEqual([...plan.partnerIds].sort());
        }
      }),
    );
  });

  it('puts every value into a step that holds it', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e9 })), (values) => {
        const steps = numericSteps(values);
        for (const value of values) {
          const step = steps[stepOf(steps, value)];
          expect(step && value >= step.from && value <= step.to).toBe(true);
        }
      }),
    );
  });
});

function withoutRelationships(ids: readonly string[]) {
  return edited(tables, (draft) => {
    draft.remove(ids);
  });
}

function visibilityOf(settings: FilterSettings) {
  return mapVisibility(settings, fields, partners, tables.relationship.values());
}
