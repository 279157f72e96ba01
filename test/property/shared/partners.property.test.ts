import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '@shared/document/change';
import { startDraft, type Draft } from '@shared/document/draft';
import { checkIntegrity } from '@shared/document/integrity';
import { ownFieldTypes } from '@shared/model/ownField';
import { stages } from '@shared/model/partner';
import * as ownFieldEdits from '@shared/partners/ownFieldEdits';
import * as partnerEdits from '@shared/partners/partnerEdits';
import { memoPartnerQuery, queryPartners, type PartnerQuery } from '@shared/partners/queryPartners';
import { moveToStage } from '@shared/partners/stageEdits';
import { countingContext } from '../../builders/draftContext';
import { englishFields, partnerPlan } from '../../builders/partnerPlan';

type Edit = (draft: Draft) => void;

const word = fc.constantFrom('Aalto', 'beacon', 'Émile', '10', '9', '2027-01-01', 'yes');

/** Picks records by number, so that an edit can be made up before the document is known. */
function pick(table: ReadonlyMap<string, { readonly id: string }>, number: number): string[] {
  const ids = [...table.keys()];
  const id = ids[number % Math.max(1, ids.length)];
  return id === undefined ? [] : [id];
}

const edit: fc.Arbitrary<Edit> = fc
  .record({
    what: fc.nat({ max: 9 }),
    number: fc.nat(),
    other: fc.nat(),
    text: word,
    type: fc.constantFrom(...ownFieldTypes),
    stage: fc.constantFrom(...stages),
  })
  .map(({ what, number, other, text, type, stage }) => (draft) => {
    const { partner, ownField } = draft.document;
    const ids = [...new Set([...pick(partner, number), ...pick(partner, other)])];
    const [fieldId] = pick(ownField, other);
    const edits: readonly Edit[] = [
      (d) => partnerEdits.addPartner(d, { name: text, stage, tags: [text] }),
      (d) => {
        for (const id of ids.slice(0, 1)) partnerEdits.duplicatePartner(d, id, text);
      },
      (d) => partnerEdits.deletePartners(d, ids),
      (d) => moveToStage(d, ids, stage),
      (d) => partnerEdits.addTags(d, ids, [text, 'all']),
      (d) => partnerEdits.removeTags(d, ids, [text]),
      (d) => ownFieldEdits.addOwnField(d, { name: text, type }),
      (d) => {
        if (fieldId !== undefined) ownFieldEdits.retypeOwnField(d, fieldId, type);
      },
      (d) => {
        if (fieldId !== undefined) ownFieldEdits.setOwnValue(d, ids, fieldId, text);
      },
      (d) => {
        if (fieldId !== undefined) ownFieldEdits.deleteOwnField(d, fieldId);
      },
    ];
    edits[what]?.(draft);
  });

describe('laws of partner edits', () => {
  it('keeps references whole and gives back the document before on undo', () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 40 }), (edits) => {
        const context = countingContext();
        let document = partnerPlan([{ name: 'First' }, { name: 'Second' }], context);
        for (const one of edits) {
          const draft = startDraft(document, context);
          one(draft);
          const change = draft.toChange('Edit');
          if (change === null) continue;
          const next = applyChange(document, change);
          expect(checkIntegrity(next)).toEqual([]);
          expect(applyChange(next, invertChange(change))).toEqual(document);
          document = next;
        }
      }),
    );
  });

  it('lists after any edits what a first query would list', () => {
    const query: fc.Arbitrary<PartnerQuery> = fc.record({
      search: fc.oneof(fc.constant(''), word),
      filters: fc.constantFrom<PartnerQuery['filters'][]>(
        [],
        [
          {
            fieldId: 'stage',
            condition: { operator: 'any-of', values: ['active', 'ended'] },
          },
        ],
      ),
      sort: fc.constantFrom<PartnerQuery['sort'][]>(
        [{ fieldId: 'name', direction: 'descending' }],
        [{ fieldId: 'stage', direction: 'ascending' }],
        [],
      ),
      groupBy: fc.constantFrom(null, 'tags', 'stage'),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, query), { maxLength: 30 }), (steps) => {
        const context = countingContext();
        const ask = memoPartnerQuery();
        let document = partnerPlan([{ name: 'First' }, { name: 'Second' }], context);
        for (const [one, asked] of steps) {
          const draft = startDraft(document, context);
          one(draft);
          const change = draft.toChange('Edit');
          if (change !== null) document = applyChange(document, change);
          const fields = englishFields(document);
          const list = ask(document.partner, fields, asked);
          expect(list).toEqual(queryPartners(document.partner, fields, asked));
        }
      }),
    );
  });
});
