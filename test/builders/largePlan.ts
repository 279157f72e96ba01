import { newPlan } from '@shared/content/plans';
import type { Document } from '@shared/document/document';
import { encodePlanFile } from '@shared/planfile/encodePlanFile';
import { agreedStages, regions, stages } from '@shared/model/partner';
import { countingContext } from './draftContext';
import { edited } from './partnerPlan';

/**
 * The framework's plan with so many partners, spread over kinds, stages and regions. Some lack an
 * owner, a kind or a region, as in life. `today` is YYYY-MM-DD.
 */
export function largePlan(count: number, today: string): Document {
  const context = countingContext();
  const empty = newPlan('framework', { name: 'Large plan', currency: 'EUR', today }, context);
  const kinds = [...empty.partnerKind.keys()];
  return edited(
    empty,
    (draft) => {
      for (let at = 0; at < count; at += 1) {
        const stage = pick(stages, at, 37);
        const isPlaced = at % 13 !== 0;
        draft.add('partner', {
          name: `Partner ${String(at + 1).padStart(4, '0')}`,
          stage,
          stageSince: stage === 'negotiating' ? '2026-01-01' : null,
          partnerKindId: at % 11 === 0 ? null : pick(kinds, at, 53),
          regions: isPlaced ? [pick(regions, at, 71)] : [],
          owner: at % 7 === 0 ? '' : 'Ines Halloran',
          annualRevenue: agreedStages.includes(stage) ? at * 10_000 : null,
        });
      }
    },
    context,
  );
}

/** One of the items, the earlier ones more often; `step` makes one choice independent of another. */
function pick<Item>(items: readonly Item[], at: number, step: number): Item {
  const share = ((at * step) % 101) / 101;
  const item = items[Math.floor(share * share * items.length)];
  if (item === undefined) throw new Error('There is nothing to pick from.');
  return item;
}

/** The text of a document's plan file. */
export function planFileOf(document: Document): string {
  return encodePlanFile(document, {
    exportedAt: '2027-01-15T09:00:00.000Z',
    revision: 'revision_large000001',
    basedOn: [],
  });
}
