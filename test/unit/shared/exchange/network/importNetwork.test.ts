import { describe, expect, it } from 'vitest';
import { readJsonCanvas } from '@shared/exchange/jsonCanvas/readJsonCanvas';
import { networkLimits } from '@shared/exchange/network/incoming';
import { readNetworkCsv } from '@shared/exchange/network/readNetworkCsv';
import { planNetworkImport } from '@shared/exchange/network/planNetworkImport';
import { onMap } from '@shared/mapping/placing';
import { finish } from '@shared/calculation/steps';
import { mapPlan } from '../../../../builders/mapPlan';
import { imported, incomingCanvas } from '../../../../builders/networkImport';
import { edited } from '../../../../builders/partnerPlan';

const text = (id: string, name: string, x = 0, y = 0) => ({
  id,
  type: 'text',
  text: name,
  x,
  y,
  width: 172,
  height: 58,
});
const { document } = mapPlan(2, [[0, 1]]);

describe('importing a network', () => {
  it('recognises partners by name, adds the others, and puts all on a new map', () => {
    const incoming = incomingCanvas({
      nodes: [text('a', ' p0 ', 100, 200), text('b', 'New one', 400, 200)],
      edges: [{ id: 'e', fromNode: 'a', toNode: 'b', label: 'helps' }],
    });
    const after = imported(document, incoming);
    expect(after.document.map.size).toBe(2);
    expect(after.document.partner.size).toBe(document.partner.size + 1);
    const actors = onMap(after.document.mapActor, after.mapId);
    expect(actors.map(({ x, y }) => [x, y])).toEqual([
      [186, 229],
      [486, 229],
    ]);
    expect(after.document.relationship.size).toBe(2);
  });

  it('gives a new partner the kind, stage and tier that a file says', () => {
    const withKind = edited(document, (draft) => {
      const classId = draft.add('partnerClass', { name: 'Trade', order: 'a0' }).id;
      const familyId = draft.add('partnerFamily', { name: 'Shops', classId, order: 'a0' }).id;
      draft.add('partnerKind', { name: 'Shop', familyId, order: 'a0' });
    });
    const kind = [...withKind.partnerKind.values()].at(-1);
    const said = { is: 'partner', stage: 'active', tier: 'Gold', class: 'trade', kind: 'shop' };
    const incoming = incomingCanvas({
      nodes: [
        { ...text('a', 'New'), partnerscape: said },
        { ...text('b', 'Other'), partnerscape: { ...said, kind: 'Ship' } },
      ],
    });
    const { document: after, plan } = imported(withKind, incoming);
    expect([...after.partner.values()].slice(-2)).toMatchObject([
      { name: 'New', stage: 'active', tier: 'Gold', partnerKindId: kind?.id },
      { name: 'Other', stage: 'active', tier: 'Gold', partnerKindId: null },
    ]);
    expect(plan.problems).toEqual([{ code: 'unknown-kind', what: 'Other (Ship)' }]);
  });

  it('takes as many problems as a file can have', () => {
    const problems = Array.from({ length: 400_000 }, (_, at) => ({
      code: 'unknown-value' as const,
      what: String(at),
    }));
    const incoming = { ...incomingCanvas({ nodes: [text('a', 'P0')] }), problems };
    expect(imported(document, incoming).plan.problems).toHaveLength(400_000);
  });

  it('cuts no emoji in half, in names and in the list', () => {
    const { nodes, problems } = incomingCanvas({
      nodes: [text('a', `${'n'.repeat(499)}😀`), { ...text('b', ''), id: `${'i'.repeat(79)}😀` }],
      edges: [{ id: 'e', fromNode: 'a', toNode: `${'i'.repeat(79)}😀` }],
    });
    expect(nodes.map((node) => node.text)).toEqual(['n'.repeat(499)]);
    expect(problems.map(({ what }) => what)).toEqual([`${'n'.repeat(80)}…`, `${'i'.repeat(79)}…`]);
  });

  it('takes a name that had to be shortened for one partner, however often it occurs', () => {
    const long = 'n'.repeat(600);
    const list = finish(
      readNetworkCsv(new TextEncoder().encode(`source,target\n${long},a\n${long},b\n${long},c\n`)),
    );
    if (!list.ok || list.list.list !== 'edges') throw new Error('not a list of edges');
    const incoming = { nodes: [], edges: list.list.edges, problems: [] };
    expect(imported(document, incoming, true).plan.partners).toHaveLength(4);
  });

  it('does not add again what the plan has, and keeps parallel relationships parallel', () => {
    const edge = { fromNode: 'a', toNode: 'b' };
    const incoming = incomingCanvas({
      nodes: [text('a', 'P0'), text('b', 'P1', 300)],
      edges: [
        { id: '1', ...edge },
        { id: '2', ...edge },
      ],
    });
    const { plan } = imported(document, incoming);
    expect(plan.edges).toHaveLength(1);
    expect(plan.problems.map(({ code }) => code)).toEqual(['known-edge']);
  });

  it('lists edges that end nowhere, at a zone or where they begin', () => {
    const incoming = incomingCanvas({
      nodes: [text('a', 'A'), text('b', 'B'), { id: 'z', type: 'group', x: 0, y: 0 }],
      edges: [
        { id: '1', fromNode: 'a', toNode: 'nobody' },
        { id: '2', fromNode: 'a', toNode: 'z' },
        { id: '3', fromNode: 'a', toNode: 'a' },
        { id: '4', fromNode: 'a', toNode: 'b' },
      ],
    });
    const { plan } = imported(document, incoming);
    expect(plan.edges).toHaveLength(1);
    expect(plan.problems.map(({ code }) => code)).toEqual([
      'unknown-end',
      'end-not-partner',
      'self-edge',
    ]);
  });

  it('joins two nodes of one name into one card, and lays out what has no place below', () => {
    const incoming = incomingCanvas({
      nodes: [text('a', 'A', 0, 0), text('b', 'a', 500, 0), { id: 'c', type: 'text', text: 'C' }],
    });
    const { plan } = imported(document, incoming);
    expect(plan.partners.map(({ name }) => name)).toEqual(['A', 'C']);
    expect(plan.partners[1]?.centre.y).toBeGreaterThan(58);
  });

  it('takes groups that hold each other as they lie', () => {
    const box = { x: 0, y: 0, width: 300, height: 200 };
    const group = (id: string, parent: string) => ({
      id,
      type: 'group',
      label: id,
      parent,
      ...box,
    });
    const incoming = incomingCanvas({ nodes: [group('a', 'b'), group('b', 'a')] });
    expect(imported(document, incoming).plan.zones).toHaveLength(2);
  });

  it('makes partners of the names in a list of edges alone, when asked to', () => {
    const edge = { name: '2', from: 'P0', to: 'Somebody', label: '', typeName: 'Reseller' };
    const incoming = {
      nodes: [],
      edges: [{ ...edge, direction: 'directed', strength: 4, status: null, flow: null } as const],
      problems: [],
    };
    expect(imported(document, incoming).plan.problems[0]?.code).toBe('unknown-end');
    const after = imported(document, incoming, true);
    expect(after.plan.partners.map(({ name }) => name)).toEqual(['P0', 'Somebody']);
    const added = [...after.document.relationship.values()].at(-1);
    expect(added?.strength).toBe(4);
    expect(after.document.relationshipType.get(added?.typeId ?? '')?.name).toBe('Reseller');
  });

  it('plans as much as a file may hold', () => {
    const nodes = Array.from({ length: networkLimits.nodes }, (_, at) =>
      text(String(at), `N${String(at)}`, (at % 300) * 200, Math.floor(at / 300) * 100),
    );
    const edges = nodes.map(({ id }, at) => ({ id, fromNode: id, toNode: String(at >> 1) }));
    const incoming = finish(readJsonCanvas(JSON.stringify({ nodes, edges })));
    if (!incoming.ok) throw new Error(incoming.refusal.reason);
    const plan = finish(
      planNetworkImport(document, { incoming: incoming.incoming, addsMissing: false }),
    );
    expect(plan.partners).toHaveLength(networkLimits.nodes);
    expect(plan.edges).toHaveLength(networkLimits.nodes - 1);
  });
});
