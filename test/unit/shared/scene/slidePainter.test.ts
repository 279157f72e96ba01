import { describe, expect, it } from 'vitest';
import { mapNetwork, type MapNetwork } from '@shared/exchange/network/mapNetwork';
import { addNote } from '@shared/mapping/frames';
import { unionBoxes } from '@shared/scene/geometry';
import type { SceneItem } from '@shared/scene/sceneItem';
import { boxShape } from '@shared/scene/shapes';
import { paintSlide } from '@shared/scene/slidePainter';
import { hexOf } from '@shared/scene/slideXml';
import { drawnItems, exportedMap } from '../../../builders/exportedMap';
import { mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const { items, network } = exportedMap();
const slide = slideOf(items, network);

function slideOf(drawn: readonly SceneItem[], { edges }: MapNetwork) {
  const ends = new Map(edges.map(({ id, from, to }) => [id, { from: from.id, to: to.id }]));
  return paintSlide(drawn, {
    palette: () => '#a1b2c3',
    bounds: unionBoxes(drawn.map(({ bounds }) => bounds)) ?? { x: 0, y: 0, width: 1, height: 1 },
    nameOf: (id) => id,
    endsOf: (id) => ends.get(id) ?? null,
  });
}

/** The connectors of a slide with the ids of the shapes they are glued to. */
function connectorsOf(shapes: string) {
  return [...shapes.matchAll(/<p:cxnSp>.*?<\/p:cxnSp>/g)].map(([xml]) => {
    const id = (tag: string): string => new RegExp(`<a:${tag} id="(\\d+)"`).exec(xml)?.[1] ?? '';
    return { xml, from: id('stCxn'), to: id('endCxn') };
  });
}

describe('paintSlide', () => {
  it('glues each relationship to shapes in the groups of its two cards', () => {
    const connectors = connectorsOf(slide.shapes);
    expect(connectors).toHaveLength(2);
    for (const { id, from, to } of network.edges) {
      const found = connectors.find(({ xml }) => xml.includes(`name="${id}"`));
      expect(groupOf(from.id)).toContain(`<p:cNvPr id="${found?.from ?? ''}"`);
      expect(groupOf(to.id)).toContain(`<p:cNvPr id="${found?.to ?? ''}"`);
    }
  });

  it('parts the relationships that end at one side of a card, as on the map', () => {
    const plan = mapPlan(2, [
      [0, 1],
      [1, 0],
      [0, 1],
    ]);
    const drawn = drawnItems(plan.document, plan.mapId);
    const { shapes } = slideOf(drawn, mapNetwork(plan.document, drawn));
    const connectors = connectorsOf(shapes);
    const glued = connectors.flatMap(({ from, to }) => [from, to]);
    expect(new Set(glued).size).toBe(6);
    const tops = connectors.map(({ xml }) => /<a:off x="\d+" y="(\d+)"/.exec(xml)?.[1]);
    expect(new Set(tops).size).toBe(3);
  });

  it('points an arrow along a directed relationship only', () => {
    expect(slide.shapes.match(/<a:tailEnd type="triangle"/g)).toHaveLength(1);
    expect(slide.shapes).not.toContain('<a:headEnd');
    // On screen the head is 9 to 12 units long: the large one of slides would be at least 10 points.
    expect(slide.shapes).toMatch(/<a:tailEnd type="triangle" w="(sm|med)" len="\1"/);
  });

  it('draws what is dashed on the map dashed, and what is dotted dotted', () => {
    const line = (dash: readonly number[], strokeWidth: number): string => {
      const face = { shapes: () => [boxShape(box, { stroke: 'ink', strokeWidth, dash })] };
      const item = { id: 'a', kind: 'note', order: '', origin: box, box, bounds: box } as const;
      const { shapes } = slideOf([{ ...item, outline: { type: 'box' }, face }], network);
      return /<a:prstDash val="(\w+)"/.exec(shapes)?.[1] ?? 'solid';
    };
    const box = { x: 0, y: 0, width: 10, height: 10 };
    expect([line([], 1), line([2, 2], 1), line([5, 4], 1), line([6, 5], 2.5)]).toEqual([
      'solid',
      'sysDot',
      'dash',
      'dash',
    ]);
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

  it('lets each text run its own way, also within one note', () => {
    const plan = mapPlan(0);
    const box = { x: 0, y: 0, width: 200, height: 200 };
    const document = edited(plan.document, (draft) => {
      addNote(draft, plan.mapId, { box, text: 'One\nTwo\nשלום (1)' });
    });
    const { shapes } = slideOf(drawnItems(document, plan.mapId), network);
    expect(shapes).toMatch(
      /<a:pPr algn="l"><.*One<.*<a:br>.*Two<.*<\/a:p><a:p><a:pPr algn="l" rtl="1">/,
    );
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

  /** The group of an item. */
  function groupOf(itemId: string): string {
    const at = slide.shapes.indexOf(`name="${itemId}"`);
    return slide.shapes.slice(at, slide.shapes.indexOf('</p:grpSp>', at));
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
