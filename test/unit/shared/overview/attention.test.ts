import { describe, expect, it } from 'vitest';
import type { Document } from '@shared/document/document';
import type { Draft } from '@shared/document/draft';
import type { Stage } from '@shared/model/partner';
import { attentionItems } from '@shared/overview/attention';
import { urgencyLevel, type AttentionItem } from '@shared/overview/attentionItem';
import { gateStandings } from '@shared/overview/gateStanding';
import { rankingOf } from '@shared/overview/ranking';
import { scoredPlan } from '../../../builders/scoredPlan';
import { edited } from '../../../builders/partnerPlan';
import { buildPlan } from '../../../builders/plan';

const today = '2027-01-15';

function itemsOf(document: Document): AttentionItem[] {
  return attentionItems({
    tables: document,
    gates: gateStandings(document, today),
    ranking: rankingOf(document),
    today,
  });
}

function reasonsOf(document: Document): string[] {
  return itemsOf(document).map(({ reason }) => reason);
}

/** A partner that needs nothing but what its stage may need. */
function addPartner(draft: Draft, name: string, stage: Stage, stageSince: string | null = null) {
  const { id: classId } = draft.add('partnerClass', { name: 'Technology', order: 'a0' });
  const { id: familyId } = draft.add('partnerFamily', { name: 'Data', classId, order: 'a0' });
  const kind = draft.add('partnerKind', { name: 'CRM', familyId, order: 'a0' });
  return draft.add('partner', {
    name,
    stage,
    stageSince,
    partnerKindId: kind.id,
    regions: ['europe'],
    owner: 'Ines',
  });
}

function addGate(draft: Draft, endDate: string, minimum: number) {
  const phase = draft.add('phase', {
    name: 'Foundation',
    startDate: '2026-09-01',
    endDate,
    order: 'a0',
  });
  const gate = draft.add('gate', { phaseId: phase.id, name: 'Foundation gate' });
  draft.add('gateCondition', { gateId: gate.id, minimum, order: 'a0' });
}

function addTask(draft: Draft, name: string, endDate: string, progress: number) {
  const { id: strandId } = draft.add('strand', { name: 'Strand', order: 'a0' });
  draft.add('task', { strandId, name, startDate: '2026-09-01', endDate, progress, order: 'a0' });
}

describe('attentionItems', () => {
  it('is empty when nothing is wrong', () => {
    const document = buildPlan((draft) => {
      addPartner(draft, 'Ada', 'active');
      addGate(draft, '2027-02-01', 1);
      addTask(draft, 'Done', '2026-12-01', 100);
      addTask(draft, 'Ends today', today, 20);
      draft.add('milestone', { name: 'Held', date: '2027-01-10', done: true, order: 'a0' });
      draft.add('milestone', { name: 'Far', date: '2027-02-15', order: 'a1' });
    });
    expect(itemsOf(document)).toEqual([]);
  });

  it('names a gate that is not passed from 45 days before it is due', () => {
    const due = (endDate: string) => buildPlan((draft) => addGate(draft, endDate, 1));
    expect(itemsOf(due('2027-03-01'))).toMatchObject([{ reason: 'gate', urgency: 15 }]);
    expect(itemsOf(due('2027-03-02'))).toEqual([]);
    expect(itemsOf(due('2027-01-20'))).toMatchObject([{ urgency: 0 }]);
    expect(itemsOf(due('2026-12-31')).map(urgencyLevel)).toEqual(['late']);
  });

  it('puts what is late before what is near, and undated things after what is due soon', () => {
    const document = buildPlan((draft) => {
      addTask(draft, 'Late', '2027-01-05', 90);
      draft.add('milestone', { name: 'Missed', date: '2027-01-10', order: 'a0' });
      draft.add('milestone', { name: 'Near', date: '2027-01-18', order: 'a1' });
      draft.add('partner', { name: 'Nameless', stage: 'active', regions: ['europe'] });
    });
    expect(itemsOf(document).map(({ reason, urgency }) => [reason, urgency])).toEqual([
      ['task-late', -10],
      ['milestone', -5],
      ['milestone', 3],
      ['without-owner', 15],
      ['without-kind', 45],
    ]);
  });

  it('counts a negotiation as long from its 61st day', () => {
    const since = (day: string) =>
      buildPlan((draft) => {
        addPartner(draft, 'Slow', 'negotiating', day);
      });
    expect(reasonsOf(since('2026-11-16'))).toEqual([]);
    expect(itemsOf(since('2026-11-15'))).toMatchObject([
      { reason: 'negotiating-long', figure: 61 },
    ]);
  });

  it('gives three a line each and lets more of a sort share one, the worst first', () => {
    const late = (count: number) =>
      buildPlan((draft) => {
        for (let day = 1; day <= count; day += 1) {
          addTask(draft, `Task ${day}`, `2027-01-0${day}`, 0);
        }
      });
    expect(reasonsOf(late(3))).toEqual(['task-late', 'task-late', 'task-late']);
    expect(itemsOf(late(4))).toMatchObject([
      { tasks: [{ name: 'Task 1' }, {}, {}, { name: 'Task 4' }], days: 14, urgency: -14 },
    ]);
  });

  it('asks for owner and region only of partners with an agreement', () => {
    const withStage = (stage: Stage) =>
      buildPlan((draft) => {
        const { id } = addPartner(draft, 'Ada', stage);
        draft.update('partner', id, { owner: '', regions: [] });
      });
    expect(reasonsOf(withStage('agreed'))).toEqual(['without-owner', 'without-region']);
    expect(reasonsOf(withStage('profiled'))).toEqual([]);
  });

  it('leaves competitors, customers and the own organisation alone', () => {
    const document = buildPlan((draft) => {
      for (const role of ['competitor', 'customer-segment', 'own-organisation'] as const) {
        draft.add('partner', { name: role, role, stage: 'active' });
      }
    });
    expect(itemsOf(document)).toEqual([]);
  });

  it('puts a vital relationship at risk before a loose one', () => {
    const document = buildPlan((draft) => {
      const from = addPartner(draft, 'Ada', 'active').id;
      const to = addPartner(draft, 'Bob', 'active').id;
      for (const strength of [1, 5]) {
        draft.add('relationship', { fromId: from, toId: to, strength, status: 'at-risk' });
      }
      draft.add('relationship', { fromId: from, toId: to, strength: 5, status: 'existing' });
    });
    expect(itemsOf(document)).toMatchObject([
      { reason: 'at-risk', urgency: 2, ties: [{ from: { name: 'Ada' }, to: { name: 'Bob' } }] },
      { reason: 'at-risk', urgency: 10 },
    ]);
  });

  it('points at high ranks nobody talks to, and at negotiations nobody rated', () => {
    const plan = scoredPlan([[1, 1]], [[[5]], [[2]]]);
    const [best = '', second = ''] = plan.partnerIds;
    const document = edited(
      plan.document,
      (draft) => {
        draft.update('partner', best, { stage: 'profiled' });
        draft.update('partner', second, { stage: 'active', owner: 'Ines', regions: ['europe'] });
        draft.add('partner', { name: 'Unknown', stage: 'negotiating' });
      },
      plan.context,
    );
    expect(itemsOf(document)).toMatchObject([
      { reason: 'unrated', partners: [{ name: 'Unknown' }] },
      { reason: 'promising', partners: [{ id: best }], figure: 1 },
      { reason: 'without-kind' },
    ]);
  });
});
