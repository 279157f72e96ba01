import { describe, expect, it } from 'vitest';
import { addZone } from '@shared/mapping/frames';
import { MapScene } from '@shared/mapping/mapScene';
import { zonePadding } from '@shared/mapping/placeInZones';
import { unfilled } from '@shared/mapping/zoneFace';
import type { Detail, TextShape } from '@shared/scene/sceneItem';
import { cardWords, mapPlan } from '../../../builders/mapPlan';
import { edited } from '../../../builders/partnerPlan';

const plan = mapPlan(1);
const { mapId } = plan;

function words(
  names: readonly string[],
  detail: Detail,
  { sets = '', widths = names.map(() => 236) } = {},
): TextShape[] {
  const tables = edited(plan.document, (draft) => {
    let x = 0;
    names.forEach((name, at) => {
      const box = { x, y: 0, width: widths[at] ?? 0, height: 400 };
      addZone(draft, mapId, { name, box, hue: 'blue' });
      x += box.width + 24;
    });
    const box = { x: 0, y: 900, width: 900, height: 400 };
    addZone(draft, mapId, { name: 'Below', box, hue: 'blue' });
  });
  const scene = new MapScene();
  const zoneWords = (): string => sets;
  scene.update({ tables, mapId, scores: new Map(), words: cardWords, zoneWords });
  return [...scene.items()]
    .filter(({ kind, box }) => kind === 'zone' && box.y === 0)
    .flatMap(({ face }) => face.over?.(detail) ?? [])
    .flatMap((shape) => (shape.type === 'text' ? [shape] : []));
}

describe('names of zones', () => {
  const lanes = ['Active', 'Customer segments', 'Negotiating'];

  it.each(['near', 'middle', 'far'] as const)('share one size in a row: %s', (detail) => {
    const shown = words(lanes, detail);
    expect(shown.map(({ text }) => text)).toEqual(lanes);
    expect(new Set(shown.map(({ size }) => size)).size).toBe(1);
  });

  it('can be read in a zone that is much wider than others in its row', () => {
    const widths = [236, 7000, 500, 6000];
    const [narrow, widest, wider, wide] = words(
      ['Active', 'Identified', 'Paused', 'Ended'],
      'far',
      {
        widths,
      },
    ).map(({ size }) => size);
    expect(wider).toBe(narrow);
    expect(wide).toBe(widest);
    expect(widest).toBeGreaterThan(250);
  });

  it('leave what a zone sets out where it would reach the first cards', () => {
    for (const { y } of words(lanes, 'middle', { sets: 'sets Stage · 3 elsewhere' })) {
      expect(y).toBeLessThan(zonePadding.top);
    }
    expect(words(['Active'], 'near', { sets: 'sets Stage' })).toHaveLength(2);
  });
});

it('leaves the fill out where a zone is painted above its cards', () => {
  const tables = edited(plan.document, (draft) => {
    addZone(draft, mapId, {
      name: 'Lane',
      box: { x: 0, y: 0, width: 300, height: 200 },
      hue: 'blue',
    });
  });
  const scene = new MapScene();
  scene.update({ tables, mapId, scores: new Map(), words: cardWords });
  const zone = [...scene.items()].find(({ kind }) => kind === 'zone');
  if (!zone) throw new Error('There is no zone.');
  const above = unfilled(zone);
  for (const detail of ['near', 'middle', 'far'] as const) {
    const [frame] = above.face.shapes(detail);
    expect(frame).toMatchObject({ fill: null, stroke: 'hue:blue' });
    expect(above.face.over?.(detail)).toEqual(zone.face.over?.(detail));
  }
});
