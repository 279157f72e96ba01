import { describe, expect, it } from 'vitest';
import { emptyDocument } from '@shared/document/document';
import { networkLimits, type IncomingEdge } from '@shared/exchange/network/incoming';
import { planNetworkImport } from '@shared/exchange/network/planNetworkImport';
import { refusePlan } from '@shared/exchange/network/refusePlan';
import { finish } from '@shared/calculation/steps';
import { mapPlan } from '../../../../builders/mapPlan';

function edge(from: string, to: string): IncomingEdge {
  const said = { label: '', typeName: '', strength: null, status: null, flow: null } as const;
  return { name: '1', from, to, direction: 'directed', ...said };
}

function refusal(document: typeof emptyDocument, edges: readonly IncomingEdge[]) {
  const incoming = { nodes: [], edges, problems: [] };
  return refusePlan(document, finish(planNetworkImport(document, { incoming, addsMissing: true })));
}

/** Each row names two partners that nothing else names. */
const pairs = (count: number) =>
  Array.from({ length: count }, (_, at) => edge(`a${String(at)}`, `b${String(at)}`));
const { document } = mapPlan(2, [[0, 1]]);

describe('refusePlan', () => {
  it('counts the partners that a list of edges names', () => {
    const { nodes } = networkLimits;
    expect(refusal(emptyDocument, pairs(nodes / 2))).toBeNull();
    expect(refusal(emptyDocument, pairs(nodes / 2 + 1))).toEqual({
      reason: 'too-many-nodes',
      count: nodes + 2,
      limit: nodes,
    });
  });

  it('counts the partners of the plan, but only where there are new ones', () => {
    const { nodes } = networkLimits;
    expect(refusal(document, [edge('P0', 'P1')])).toBeNull();
    expect(refusal(document, pairs(nodes / 2))).toEqual({
      reason: 'plan-full-of-partners',
      present: document.partner.size,
      count: nodes,
      limit: nodes,
    });
  });

  it('counts the relationships of the plan', () => {
    const { edges } = networkLimits;
    const between = Array.from({ length: edges }, () => edge('P1', 'P0'));
    expect(refusal(document, between.slice(1))).toBeNull();
    expect(refusal(document, between)).toEqual({
      reason: 'plan-full-of-relationships',
      present: 1,
      count: edges,
      limit: edges,
    });
  });
});
