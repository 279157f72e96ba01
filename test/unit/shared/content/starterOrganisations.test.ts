import { describe, expect, it } from 'vitest';
import { newPlan } from '@shared/content/plans';
import { starterKindId, starterOrganisations } from '@shared/content/starterOrganisations';
import { startDraft } from '@shared/document/draft';
import { countingContext } from '../../../builders/draftContext';

const context = countingContext();
const options = { name: 'Plan', currency: 'EUR', today: '2027-03-10' };

describe('the starter library', () => {
  it('finds the kind of all fifteen organisations in a new plan, each a different technology kind', () => {
    const document = newPlan('blank', options, context);
    const ids = starterOrganisations.map((organisation) => starterKindId(document, organisation));
    expect(ids).not.toContain(null);
    expect(new Set(ids).size).toBe(15);
  });

  it('leaves the kind open when the plan has archived it', () => {
    const document = newPlan('blank', options, context);
    const draft = startDraft(document, context);
    const [first] = starterOrganisations;
    if (first === undefined) throw new Error('The starter library is empty.');
    draft.update('partnerKind', starterKindId(document, first) ?? '', { archived: true });
    expect(starterKindId(draft.document, first)).toBeNull();
  });
});
