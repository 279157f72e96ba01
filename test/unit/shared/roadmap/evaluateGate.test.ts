import { describe, expect, it } from 'vitest';
import { emptyDocument, type Document } from '@shared/document/document';
import { startDraft, type Draft } from '@shared/document/draft';
import type { Gate } from '@shared/model/gate';
import type { PartnerRole, Region, Stage } from '@shared/model/partner';
import { evaluateGate } from '@shared/roadmap/evaluateGate';
import { countingContext } from '../../../builders/draftContext';

interface Portfolio {
  readonly draft: Draft;
  readonly gate: Gate;
  readonly channelId: string;
  readonly document: Document;
  readonly partner: (name: string, of: PartnerFacts) => void;
}

interface PartnerFacts {
  readonly stage: Stage;
  readonly isChannel?: boolean;
  readonly regions?: Region[];
  readonly role?: PartnerRole;
}

function portfolio(): Portfolio {
  const draft = startDraft(emptyDocument, countingContext());
  const channel = draft.add('partnerClass', { name: 'Channel', order: 'a0' });
  const family = draft.add('partnerFamily', { name: 'Reseller', classId: channel.id, order: 'a0' });
  const kind = draft.add('partnerKind', { name: 'Integrator', familyId: family.id, order: 'a0' });
  const phase = draft.add('phase', {
    name: 'Foundation',
    startDate: '2027-01-01',
    endDate: '2027-03-31',
    order: 'a0',
  });
  const gate = draft.add('gate', { phaseId: phase.id, name: 'Gate 1' });
  return {
    draft,
    gate,
    channelId: channel.id,
    document: draft.document,
    partner: (name, { stage, isChannel = false, regions = [], role = 'partner' }) => {
      draft.add('partner', {
        name,
        stage,
        role,
        regions,
        partnerKindId: isChannel ? kind.id : null,
      });
    },
  };
}

describe('evaluateGate', () => {
  it('is unknown without conditions', () => {
    const { document, gate } = portfolio();
    expect(evaluateGate(document, gate).status).toBe('unknown');
  });

  it('counts partners of the class that have an agreement, and names the near ones', () => {
    const { draft, document, gate, channelId, partner } = portfolio();
    draft.add('gateCondition', { gateId: gate.id, classId: channelId, minimum: 2, order: 'a0' });
    partner('Agreed', { stage: 'agreed', isChannel: true });
    partner('Elsewhere', { stage: 'active' });
    partner('Rival', { stage: 'active', isChannel: true, role: 'competitor' });
    partner('Paused', { stage: 'paused', isChannel: true });
    partner('Talking', { stage: 'negotiating', isChannel: true });
    const before = evaluateGate(document, gate);
    expect(before.status).toBe('fail');
    expect(before.conditions[0]?.partners.map(({ name }) => name)).toEqual(['Agreed']);
    expect(before.conditions[0]?.nearly.map(({ name }) => name)).toEqual(['Talking']);
    partner('Onboarding', { stage: 'onboarding', isChannel: true });
    expect(evaluateGate(document, gate)).toMatchObject({
      status: 'pass',
      conditions: [{ count: 2, status: 'pass' }],
    });
  });

  it('counts regions once each, and passes only when all conditions do', () => {
    const { draft, document, gate, partner } = portfolio();
    draft.add('gateCondition', { gateId: gate.id, measure: 'regions', minimum: 2, order: 'a0' });
    draft.add('gateCondition', { gateId: gate.id, minimum: 3, order: 'a1' });
    partner('A', { stage: 'active', regions: ['europe', 'asia-pacific'] });
    partner('B', { stage: 'active', regions: ['europe'] });
    const result = evaluateGate(document, gate);
    expect(result.conditions.map(({ status, count }) => [status, count])).toEqual([
      ['pass', 2],
      ['fail', 2],
    ]);
    expect(result.status).toBe('fail');
  });
});
