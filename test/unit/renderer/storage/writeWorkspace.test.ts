import { describe, expect, it } from 'vitest';
import { newPlan } from '@shared/content/plans';
import { factsOf } from '@renderer/storage/writeWorkspace';
import { countingContext } from '../../../builders/draftContext';
import { instant } from '../../../builders/storage';

describe('factsOf', () => {
  it('counts partners as the partners area does: not us, competitors or customers', () => {
    const options = { name: 'Plan', currency: 'EUR', today: '2027-03-10' };
    const document = newPlan('example', options, countingContext());
    const { partnerCount } = factsOf(document, { at: instant, sequence: 0, hash: '' });
    expect(document.partner.size).toBe(48);
    expect(partnerCount).toBe(42);
  });
});
