import { describe, expect, it } from 'vitest';
import { readJsonCanvas } from '@shared/exchange/jsonCanvas/readJsonCanvas';
import { networkLimits } from '@shared/exchange/network/incoming';
import { finish } from '@shared/calculation/steps';
import { incomingCanvas } from '../../../../builders/networkImport';

const place = { x: 0, y: 0, width: 100, height: 50 };

describe('readJsonCanvas', () => {
  it.each([
    ['{', 'not-json'],
    ['[]', 'not-a-canvas'],
    ['{"nodes": 7}', 'not-a-canvas'],
    ['{"x": 1}', 'not-a-canvas'],
  ])('refuses %s', (text, reason) => {
    expect(finish(readJsonCanvas(text))).toMatchObject({ ok: false, refusal: { reason } });
  });

  it.each([
    ['a value that is none', '{"nodes": [\n  {"id": "a", "x": NaN}\n]}', { line: 2, column: 20 }],
    ['the end of what was cut off', '{"nodes": [{"id": "a"', { line: 1, column: 22 }],
    ['nesting without an end', '['.repeat(200_000), { line: 1, column: 65 }],
  ])('says where a file is no JSON: at %s', (_what, text, where) => {
    expect(finish(readJsonCanvas(text))).toMatchObject({
      refusal: { reason: 'not-json', ...where },
    });
  });

  it('takes for empty what cannot be seen, and no sign that turns the text after it', () => {
    const { nodes } = incomingCanvas({
      nodes: [
        { id: 'a', type: 'text', text: '\u200B\u200D\u2060', ...place },
        { id: 'b', type: 'group', label: '\u202ENear\u2066', ...place },
        { id: 'c', type: 'text', text: '\u202Eشريك', ...place },
      ],
    });
    expect(nodes.map(({ type, text }) => [type, text])).toEqual([
      ['note', ''],
      ['zone', 'Near'],
      ['partner', 'شريك'],
    ]);
  });

  it('refuses more nodes than a map can hold, before it looks at them', () => {
    const { nodes, edges } = networkLimits;
    const list = (count: number) => `[${'0,'.repeat(count - 1)}0]`;
    expect(finish(readJsonCanvas(`{"nodes":${list(nodes + 1)}}`))).toEqual({
      ok: false,
      refusal: { reason: 'too-many-nodes', count: nodes + 1, limit: nodes },
    });
    expect(finish(readJsonCanvas(`{"edges":${list(edges + 1)}}`))).toEqual({
      ok: false,
      refusal: { reason: 'too-many-edges', count: edges + 1, limit: edges },
    });
    const most = `{"nodes":${list(nodes)},"edges":${list(edges)}}`;
    expect(finish(readJsonCanvas(most)).ok).toBe(true);
  });

  it.each(['constructor', '__proto__', 'toString', '9'])('takes %s for no colour', (color) => {
    const { nodes } = incomingCanvas({
      nodes: [{ id: 'a', type: 'group', label: 'Near', ...place, color }],
    });
    expect(nodes[0]?.hue).toBeNull();
  });

  it('takes short and connected texts for partners, longer ones for notes', () => {
    const { nodes } = incomingCanvas({
      nodes: [
        { id: 'a', type: 'text', text: '# **Acme**', ...place },
        { id: 'b', type: 'text', text: 'Beta\nmakes things', ...place },
        { id: 'c', type: 'text', text: 'First\nsecond', ...place },
        { id: 'd', type: 'group', label: 'Near', ...place, color: '4' },
        { id: 'e', type: 'link', url: 'https://example.org', ...place },
      ],
      edges: [{ id: '1', fromNode: 'a', toNode: 'b' }],
    });
    expect(nodes.map(({ type, text }) => [type, text])).toEqual([
      ['partner', 'Acme'],
      ['partner', 'Beta makes things'],
      ['note', 'First\nsecond'],
      ['zone', 'Near'],
      ['note', 'https://example.org'],
    ]);
    expect(nodes[3]?.hue).toBe('green');
  });

  it('reads the ends of an edge by the defaults of the format', () => {
    const nodes = ['a', 'b'].map((id) => ({ id, type: 'text', text: id, ...place }));
    const { edges } = incomingCanvas({
      nodes,
      edges: [
        { id: '1', fromNode: 'a', toNode: 'b' },
        { id: '2', fromNode: 'a', toNode: 'b', toEnd: 'none' },
        { id: '3', fromNode: 'a', toNode: 'b', fromEnd: 'arrow', toEnd: 'none' },
        { id: '4', fromNode: 'a', toNode: 'b', fromEnd: 'arrow' },
      ],
    });
    expect(edges.map(({ from, direction }) => [from, direction])).toEqual([
      ['a', 'directed'],
      ['a', 'mutual'],
      ['b', 'directed'],
      ['a', 'mutual'],
    ]);
  });

  it('lists what it cannot use, and goes on', () => {
    const { nodes, problems } = incomingCanvas(
      `{"nodes":[
        7, null,
        {"type":"text","text":"no id"},
        {"id":"a","type":"text","text":"A","x":"NaN","y":0},
        {"id":"a","type":"text","text":"again","x":0,"y":0},
        {"id":"b","type":"text","text":"B","x":1e999,"y":0},
        {"id":"c","type":"text","text":"C","x":99999999999,"y":0},
        {"id":"d","type":"text","text":"D","x":1,"y":2,"width":-5,"height":1e300},
        {"id":"e","type":"text","text":"${'x'.repeat(120_000)}","x":0,"y":0},
        {"id":"f","type":"hologram","x":0,"y":0},
        {"id":"__proto__","type":"text","text":"Proto\\u0000\\u001b[31m","x":0,"y":0}
      ]}`,
    );
    expect(nodes.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e', '__proto__']);
    expect(nodes[5]?.text).toBe('Proto[31m');
    expect(nodes[3]?.at).toMatchObject({ x: 1, y: 2, width: null, height: null });
    expect(problems.map(({ code }) => code)).toEqual([
      'not-readable',
      'not-readable',
      'no-id',
      'no-place',
      'duplicate-id',
      'no-place',
      'far-away',
      'bad-size',
      'bad-size',
      'shortened',
      'not-readable',
    ]);
  });

  it('takes colours for the nearest hue, and says which are not kept', () => {
    const group = { type: 'group', label: 'G', ...place };
    const { nodes, problems } = incomingCanvas({
      nodes: [
        { id: 'a', ...group, color: '#ff8800' },
        { id: 'b', ...group, color: '4' },
        { id: 'c', ...group, color: 'teal' },
        { id: 'd', type: 'text', text: 'Acme', ...place, color: '1' },
        { id: 'e', ...group, color: '#123456', partnerscape: { hue: 'amber' } },
      ],
    });
    expect(nodes.map(({ hue }) => hue)).toEqual(['channel', 'green', null, null, 'amber']);
    expect(problems).toEqual([
      { code: 'near-colour', what: 'G (#ff8800)' },
      { code: 'unknown-colour', what: 'G (teal)' },
      { code: 'card-colour', what: 'Acme (1)' },
    ]);
  });

  it('keeps the part of a file that is meant, and lists pictures and fields it has no place for', () => {
    const { nodes, problems } = incomingCanvas({
      nodes: [
        { id: 'a', type: 'file', file: 'notes.md', subpath: '#Terms', ...place },
        { id: 'b', type: 'group', label: 'G', ...place, background: 'sea.png' },
        { id: 'c', type: 'text', text: 'Acme', ...place, styleAttributes: {}, zIndex: 3 },
      ],
    });
    expect(nodes[0]?.text).toBe('notes.md#Terms');
    expect(problems).toEqual([
      { code: 'as-note', what: 'notes.md#Terms' },
      { code: 'no-background', what: 'G' },
      { code: 'unknown-part', what: 'Acme (styleAttributes, zIndex)' },
    ]);
  });

  it('keeps the words of an edge on one line, with the spaces between them', () => {
    const { edges } = incomingCanvas({
      nodes: [],
      edges: [{ id: '1', fromNode: 'a', toNode: 'b', label: 'two  spaces\n and a line' }],
    });
    expect(edges[0]?.label).toBe('two  spaces and a line');
  });

  it('reads an edge with a million spaces in a moment', () => {
    const label = `a${' '.repeat(1_000_000)}b`;
    const { edges, problems } = incomingCanvas({
      edges: [{ id: '1', fromNode: 'a', toNode: 'b', label }],
    });
    expect(edges).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toEqual(['shortened']);
  });

  it('lists what it does not keep of edges, and takes those with the id of another', () => {
    const { edges, problems } = incomingCanvas({
      nodes: ['a', 'b'].map((id) => ({ id, type: 'text', text: id, ...place })),
      edges: [
        { id: '1', fromNode: 'a', toNode: 'b', fromSide: 'right', toSide: 'left', color: '3' },
        { id: '1', fromNode: 'b', toNode: 'a', toEnd: 'circle', label: 'back' },
      ],
    });
    expect(edges.map(({ direction }) => direction)).toEqual(['directed', 'directed']);
    expect(problems).toEqual([
      { code: 'edge-colour', what: '1 (3)' },
      { code: 'edge-sides', what: '1 (right, left)' },
      { code: 'same-edge-id', what: 'back (1)' },
      { code: 'unknown-value', what: 'back (toEnd: circle)' },
    ]);
  });
});
