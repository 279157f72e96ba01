import { describe, expect, it } from 'vitest';
import { networkLimits } from '@shared/exchange/network/incoming';
import { readNetworkCsv, type NetworkList } from '@shared/exchange/network/readNetworkCsv';
import { finish } from '@shared/calculation/steps';

function read(text: string): NetworkList {
  const result = finish(readNetworkCsv(new TextEncoder().encode(text)));
  if (!result.ok) throw new Error(result.refusal.reason);
  return result.list;
}

describe('readNetworkCsv', () => {
  it('reads nodes with their places', () => {
    const list = read('Id,Label,Type,X,Y\n1,Acme,partner,10,-20.5\n2,Zone A,zone,,\n');
    if (list.list !== 'nodes') throw new Error('not a list of nodes');
    expect(list.nodes[0]).toMatchObject({
      id: '1',
      text: 'Acme',
      type: 'partner',
      at: { x: 10, y: -20.5, anchor: 'middle' },
    });
    expect(list.nodes[1]).toMatchObject({ type: 'zone', at: null });
    expect(list.problems).toEqual([
      { code: 'no-place', what: 'Zone A', row: { list: 'nodes', number: 3 } },
    ]);
  });

  it('keeps a name on one line, and the lines of a note', () => {
    const list = read('id,label,type\n1,"Acme\r\nInc",partner\n2,"One\ntwo",note\n');
    expect(list).toMatchObject({ nodes: [{ text: 'Acme Inc' }, { text: 'One\ntwo' }] });
  });

  it('reads places with a decimal comma', () => {
    const list = read('name;x;y\nAcme;10,5;-2,25\n');
    expect(list.list === 'nodes' && list.nodes[0]?.at).toMatchObject({ x: 10.5, y: -2.25 });
  });

  it('takes the name of something every object has for an unknown value', () => {
    const list = read('source,target,direction\na,b,constructor\n');
    expect(list).toMatchObject({
      edges: [{ direction: 'directed' }],
      problems: [{ code: 'unknown-value' }],
    });
  });

  it('takes values as they are read on the screen', () => {
    const list = read('source,target,status,flow,direction\na,b,At risk,Money,Mutual\n');
    expect(list).toMatchObject({
      edges: [{ status: 'at-risk', flow: 'money', direction: 'mutual' }],
      problems: [],
    });
  });

  it('reads edges as Gephi writes them, and says which values it does not know', () => {
    const list = read(
      'Source,Target,Type,Weight,status\na,b,Undirected,5,planned\nb,c,Reseller,99,nonsense\n',
    );
    if (list.list !== 'edges') throw new Error('not a list of edges');
    expect(list.edges[0]).toMatchObject({
      direction: 'mutual',
      typeName: '',
      strength: 5,
      status: 'planned',
    });
    expect(list.edges[1]).toMatchObject({ typeName: 'Reseller', strength: null, status: null });
    expect(list.problems).toEqual([
      {
        code: 'unknown-value',
        what: 'b – c (strength: 99, status: nonsense)',
        row: { list: 'edges', number: 3 },
      },
    ]);
  });

  it('takes a hue by its name or as the nearest, and none for a card', () => {
    const list = read(
      'id,type,x,y,hue\na,zone,0,0,green\nb,note,0,0,#ff8800\nc,zone,0,0,pale\nd,,0,0,green\n',
    );
    if (list.list !== 'nodes') throw new Error('not a list of nodes');
    expect(list.nodes.map(({ hue }) => hue)).toEqual(['green', 'channel', null, null]);
    expect(list.problems).toEqual([
      { code: 'near-colour', what: 'b (#ff8800)', row: { list: 'nodes', number: 3 } },
      { code: 'unknown-colour', what: 'c (pale)', row: { list: 'nodes', number: 4 } },
      { code: 'card-colour', what: 'd (green)', row: { list: 'nodes', number: 5 } },
    ]);
  });

  it('leaves out rows that are damaged, and ids it has seen', () => {
    const list = read('id,label,x,y\n1,A,0,0\n1,B,0,0\n2,C,0,0,extra\n');
    expect(list.problems.map(({ code }) => code)).toEqual(['duplicate-id', 'damaged-row']);
  });

  it('names the columns that mean nothing, and the places that cannot be used', () => {
    const list = read('id,x,y,width,colour of hat\na,NaN,1e300,,\nb,1,1e300,-5,\nc,1,1,-5,red\n');
    expect(list.problems.map(({ code, what }) => [code, what])).toEqual([
      ['unknown-column', 'colour of hat'],
      ['no-place', 'a (x: NaN, y: 1e300)'],
      ['far-away', 'b (x: 1, y: 1e300)'],
      ['bad-size', 'c (width: -5)'],
    ]);
  });

  it('refuses more rows than a map can hold, and says how many there are', () => {
    const { nodes } = networkLimits;
    const list = (count: number) =>
      finish(readNetworkCsv(new TextEncoder().encode(`id\n${'a\n'.repeat(count)}`)));
    expect(list(nodes).ok).toBe(true);
    expect(list(nodes + 1)).toEqual({
      ok: false,
      refusal: { reason: 'too-many-nodes', count: nodes + 1, limit: nodes },
    });
  });

  it('refuses a table about something else', () => {
    expect(() => read('price,colour\n1,red\n')).toThrow('not-a-network');
  });
});
