import type { Draft } from '../document/draft';
import type { Stage } from '../model/partner';

/**
 * Moves partners to a stage as of the day of the edit. Those already there keep their day;
 * actors that are no partners (competitors, the own organisation) have no stage and stay as they are.
 */
export function moveToStage(draft: Draft, partnerIds: readonly string[], stage: Stage): void {
  for (const id of partnerIds) {
    const partner = draft.require('partner', id);
    if (partner.role !== 'partner' || partner.stage === stage) continue;
    draft.update('partner', id, { stage, stageSince: draft.today });
  }
}
