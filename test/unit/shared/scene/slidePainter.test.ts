import { describe, expect, it } from 'vitest';
import { unionBoxes } from '@shared/scene/geometry';
import { paintSlide } from '@shared/scene/slidePainter';
import { hexOf } from '@shared/scene/slideXml';
import { exportedMap } from '../../../builders/exportedMap';

const { items, network } = exportedMap();
const ends = new Map(network.edges.map(({ id, from, to }) => [id, { from: from.id, to: to.id }]));
const slide = paintSlide(items, {
  palette: () => '#a1b2c3',
  bounds: unionBoxes(items.map(({ bounds }) => bounds)) ?? { x: 0, y: 0, width: 1, height: 1 },
  nameOf: (id) => id,
  endsOf: (id) => ends.get(id) ?? null,
});

describe('paintSlide', () => {
  it('glues each relationship to the plates of its two cards', () => {
    const connectors = [...slide.shapes.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/g)].map(([xml]) => xml);
    expect(connectors).toHaveLength(2);
    for (const [edgeId, { from, to }] of ends) {
      const xml = connectors.find((connector) => connector.includes(`name="${edgeId}"`)) ?? '';
      expect(xml).toContain(`<a:stCxn id="${plateOf(from)}" idx="3"/>`);
      expect(xml).toContain(`<a:endCxn id="${plateOf(to)}" idx="1"/>`);
    }
  });

  it('points an arrow along a directed relationship only', () => {
    expect(slide.shapes.match(/<a:tailEnd type="triangle"/g)).toHaveLength(1);
    expect(slide.shapes).not.toContain('<a:headEnd');
    // On screen the head is 9 to 12 units long: the large one of slides would be at least 10 points.
    expect(slide.shapes).toMatch(/<a:tailEnd type="triangle" w="(sm|med)" len="\1"/);
  });

  it('gives every shape an id of its own', () => {
    const ids = [...slide.shapes.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).not.toContain('1');
  });

  it('writes names as text, escaped', () => {
    expect(slide.shapes).toContain('<a:t>A &amp; &lt;B&gt; &quot;C&quot;</a:t>');
  });

  it('keeps the lines of a note in one text', () => {
    expect(slide.shapes).toMatch(/<a:t>Ask<\/a:t><\/a:r><a:br>.*?<a:t>about it<\/a:t>/);
  });

  it('keeps within the largest slide there is, however large the map', () => {
    const vast = paintSlide(items, {
      palette: () => '#000000',
      bounds: { x: -1e6, y: -1e6, width: 2e6, height: 2e6 },
      nameOf: () => '',
      endsOf: () => null,
    });
    expect(vast.width).toBe(51_206_400);
    expect(vast.height).toBeLessThanOrEqual(51_206_400);
    expect(vast.shapes).not.toMatch(/NaN|Infinity|cx="-|cy="-/);
  });

  /** The id of the first shape inside an item's group. */
  function plateOf(itemId: string): string {
    const at = slide.shapes.indexOf(`name="${itemId}"`);
    const rest = slide.shapes.slice(at);
    return /<p:sp><p:nvSpPr><p:cNvPr id="(\d+)"/.exec(rest)?.[1] ?? '';
  }
});

describe('hexOf', () => {
  it.each([
    ['#a1B2c3', 'A1B2C3'],
    ['#abc', 'AABBCC'],
    ['rgb(1, 20, 255)', '0114FF'],
    ['nonsense', '000000'],
  ])('reads %s', (colour, hex) => {
    expect(hexOf(colour)).toBe(hex);
  });
});
