import { describe, expect, it } from 'vitest';
import { MapScene } from '@shared/mapping/mapScene';
import { textShape } from '@shared/scene/shapes';
import { escapeXml, paintSvg } from '@shared/scene/svgPainter';
import { cardWords, mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const options = {
  palette: (token: string) => `#${token.length.toString(16).padStart(6, '0')}`,
  bounds: { x: -200, y: -100, width: 900, height: 200 },
  title: 'Ecosystem',
};

describe('paintSvg', () => {
  const plan = mapPlan(2, [[0, 1]]);
  const hostile = edited(plan.document, (draft) => {
    draft.update('partner', plan.partnerIds[0] ?? '', { name: '<script>&"\u0001' });
  });
  const scene = new MapScene();
  scene.update({ tables: hostile, mapId: plan.mapId, scores: new Map(), words: cardWords });
  const svg = paintSvg(scene.items(), options);

  it('writes names as real text', () => {
    expect(svg).toContain('>P1</text>');
    expect(svg).toContain('<title>Ecosystem</title>');
  });

  it('escapes what a name holds, and leaves out what XML does not allow', () => {
    expect(svg).not.toContain('<script>');
    expect(svg).toContain('&lt;script&gt;&amp;&quot;');
    expect(svg).not.toContain('\u0001');
  });

  it('lets text run its own way from where it stands', () => {
    const face = { shapes: () => [textShape('שלום (1)', box, {}), textShape('ABC', box, {})] };
    const box = { x: 0, y: 0, width: 10, height: 10 };
    const place = { order: '', origin: box, box, bounds: box, outline: { type: 'box' } } as const;
    const drawn = paintSvg([{ id: 'a', kind: 'note', ...place, face }], options);
    expect(drawn).toMatch(/<text [^>]*direction="rtl" text-anchor="end"[^>]*>שלום/);
    expect(drawn).toMatch(/<text (?!.*(direction|anchor)=)[^>]*>ABC/);
  });

  it('paints lines below cards', () => {
    const lineAt = svg.indexOf(plan.relationshipIds[0] ?? '-');
    const cardAt = svg.indexOf(plan.actorIds[0] ?? '-');
    expect(lineAt).toBeGreaterThan(0);
    expect(lineAt).toBeLessThan(cardAt);
  });

  it('closes every element it opens', () => {
    const opened = svg.match(/<g /g) ?? [];
    expect(svg.match(/<\/g>/g)).toHaveLength(opened.length);
    expect(svg.trimEnd().endsWith('</svg>')).toBe(true);
  });
});

describe('escapeXml', () => {
  it('keeps letters of every script', () => {
    expect(escapeXml('Ångström 株式会社 🚀')).toBe('Ångström 株式会社 🚀');
  });
});
