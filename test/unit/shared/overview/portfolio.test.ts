import { describe, expect, it } from 'vitest';
import { portfolioOf } from '@shared/overview/portfolio';
import { idOf, partnerPlan, edited } from '../../../builders/partnerPlan';

const plan = edited(partnerPlan(), (draft) => {
  const crm = idOf(draft.document, 'partnerKind', 'CRM');
  const integrator = idOf(draft.document, 'partnerKind', 'System integrator');
  const add = draft.add.bind(draft, 'partner');
  add({ name: 'A', stage: 'active', partnerKindId: crm, regions: ['europe'], annualRevenue: 100 });
  add({ name: 'B', stage: 'agreed', partnerKindId: crm, regions: ['europe', 'asia-pacific'] });
  add({ name: 'C', stage: 'negotiating', partnerKindId: integrator, annualRevenue: 4_000 });
  add({ name: 'D', stage: 'identified' });
  add({ name: 'E', stage: 'active', role: 'competitor', regions: ['latin-america'] });
});

describe('portfolioOf', () => {
  it('counts partners, agreements, regions and the revenue that is agreed', () => {
    expect(portfolioOf(plan)).toMatchObject({
      count: 4,
      agreed: 2,
      regionCount: 2,
      annualRevenue: 100,
    });
  });

  it('knows no revenue while nobody said any', () => {
    expect(portfolioOf(partnerPlan([{ name: 'A', stage: 'active' }])).annualRevenue).toBeNull();
  });

  it('groups by class in the order of the taxonomy, without a kind last', () => {
    const groups = portfolioOf(plan).byClass.map(({ name, hue, count, agreed }) => {
      return [name, hue, count, agreed];
    });
    expect(groups).toEqual([
      ['Technology', 'technology', 2, 2],
      ['Channel', 'channel', 1, 0],
      [null, 'neutral', 1, 0],
    ]);
  });

  it('shows every stage of the way, what is beside it only when somebody is there', () => {
    expect(portfolioOf(plan).byStage.map(({ key, count }) => [key, count])).toEqual([
      ['identified', 1],
      ['profiled', 0],
      ['negotiating', 1],
      ['agreed', 1],
      ['onboarding', 0],
      ['active', 1],
    ]);
    const paused = portfolioOf(partnerPlan([{ name: 'A', stage: 'paused' }]));
    expect(paused.byStage.at(-1)).toEqual({ key: 'paused', count: 1, agreed: 0 });
  });

  it('counts a partner in each of its regions, and shows the empty ones', () => {
    expect(portfolioOf(plan).byRegion.map(({ key, count }) => [key, count])).toEqual([
      ['north-america', 0],
      ['europe', 2],
      ['asia-pacific', 1],
      ['latin-america', 0],
      ['middle-east-africa', 0],
      [null, 2],
    ]);
  });
});
