import { describe, expect, it } from 'vitest';
import type { Document } from '@shared/document/document';
import type { MapLayout } from '@shared/mapping/mapLayout';
import {
  createMapFrom,
  templateLayout,
  type MapTemplate,
} from '@shared/mapping/templates/mapTemplate';
import { boxHasPoint, unionBoxes } from '@shared/scene/geometry';
import { edited, idOf, partnerPlan } from '../../../../builders/partnerPlan';
import { groupWords } from '../../../../builders/mapPlan';

const taxonomy = partnerPlan();
const crm = idOf(taxonomy, 'partnerKind', 'CRM');
const integrator = idOf(taxonomy, 'partnerKind', 'System integrator');
const plan = edited(partnerPlan(), (draft) => {
  const us = draft.add('partner', { name: 'Us', role: 'own-organisation' });
  const active = draft.add('partner', { name: 'Active', stage: 'active', partnerKindId: crm });
  draft.add('partner', { name: 'Agreed', stage: 'agreed', partnerKindId: integrator });
  const vital = draft.add('partner', { name: 'Vital', stage: 'negotiating', regions: ['europe'] });
  draft.add('partner', { name: 'New', regions: ['europe', 'asia-pacific'], annualRevenue: 5 });
  draft.add('partner', { name: 'Rival', role: 'competitor' });
  draft.add('partner', { name: 'Shops', role: 'customer-segment' });
  draft.add('relationship', { fromId: vital.id, toId: us.id, strength: 5 });
  draft.add('relationship', { fromId: us.id, toId: active.id, strength: 1 });
});

/** The names of the zones, innermost first, in which a partner lies. */
function zonesOf(layout: MapLayout, document: Document, name: string): string[] {
  const id = idOf(document, 'partner', name);
  const place = layout.places.find(({ partnerId }) => partnerId === id);
  if (!place) return ['nowhere'];
  return layout.zones
    .filter((zone) => boxHasPoint(zone, place.centre))
    .sort((a, b) => a.width - b.width)
    .map((zone) => zone.name);
}

const innermost = (layout: MapLayout, name: string): string | undefined =>
  zonesOf(layout, plan, name)[0];

describe('templates', () => {
  it('draw rings by stage, a vital tie one ring closer, the own organisation in the centre', () => {
    const layout = templateLayout(plan, { id: 'rings', names: ['inner', 'middle', 'outer'] }, true);
    expect(innermost(layout, 'Active')).toBe('inner');
    expect(innermost(layout, 'Vital')).toBe('inner');
    expect(innermost(layout, 'Agreed')).toBe('middle');
    expect(innermost(layout, 'Shops')).toBe('middle');
    expect(innermost(layout, 'New')).toBe('outer');
    expect(innermost(layout, 'Rival')).toBe('outer');
    const us = layout.places.find(({ partnerId }) => partnerId === idOf(plan, 'partner', 'Us'));
    expect(us?.centre).toEqual({ x: 0, y: 0 });
  });

  it('bind lanes of stages, kinds and regions, not those of classes and families', () => {
    const lanes = (by: 'stage' | 'kind' | 'regions' | 'class' | 'family'): MapLayout =>
      templateLayout(plan, { id: 'lanes', by, run: 'columns', words: groupWords }, true);
    const stages = lanes('stage');
    expect(stages.zones).toHaveLength(10);
    expect(stages.zones[2]).toMatchObject({
      name: 'negotiating',
      binding: { fieldId: 'stage', value: 'negotiating' },
    });
    expect(innermost(stages, 'Vital')).toBe('negotiating');
    expect(innermost(stages, 'Rival')).toBe('Competitors');
    expect(lanes('kind').zones[1]?.binding).toEqual({ fieldId: 'kind', value: crm });
    expect(innermost(lanes('regions'), 'New')).toBe('Several');
    for (const by of ['class', 'family'] as const) {
      expect(lanes(by).zones.every(({ binding }) => binding === null)).toBe(true);
    }
  });

  it('give lanes, the value chain and regions the shape of a screen, however full one zone is', () => {
    const full = edited(partnerPlan(), (draft) => {
      for (let at = 0; at < 900; at += 1) {
        draft.add('partner', { name: String(at), stage: at < 870 ? 'identified' : 'active' });
      }
    });
    const lanes = { id: 'lanes', by: 'stage', words: groupWords } as const;
    const words = {
      suppliers: '',
      us: '',
      channel: '',
      customers: '',
      allies: '',
      competitors: '',
    };
    const chain = { supplierClassId: null, channelClassId: null, words };
    const templates: readonly MapTemplate[] = [
      { ...lanes, run: 'columns' },
      { ...lanes, run: 'rows' },
      { id: 'valueChain', ...chain },
      { id: 'regions', words: groupWords },
    ];
    for (const template of templates) {
      const box = unionBoxes(templateLayout(full, template, true).zones);
      expect(box ? box.width / box.height : NaN).toBeGreaterThan(1.2);
      expect(box ? box.width / box.height : NaN).toBeLessThan(2);
    }
  });

  it('cut quadrants at the median and set those without a value apart', () => {
    const scored = edited(partnerPlan(), (draft) => {
      for (const [index, x] of [1, 2, 3, 100].entries()) {
        draft.add('partner', { name: `P${String(x)}`, annualRevenue: x, owner: String(index) });
      }
      draft.add('partner', { name: 'None' });
    });
    const axis = {
      title: 'Revenue',
      read: ({ annualRevenue }: { annualRevenue: number | null }) => annualRevenue,
    };
    const quadrant = (x: boolean, y: boolean): string =>
      `${x ? 'high' : 'low'} ${y ? 'high' : 'low'}`;
    const layout = templateLayout(
      scored,
      { id: 'quadrants', x: axis, y: axis, words: { quadrant, noValue: 'none' } },
      true,
    );
    const place = (name: string): string | undefined => zonesOf(layout, scored, name)[0];
    expect([place('P1'), place('P2')]).toEqual(['low low', 'low low']);
    expect([place('P3'), place('P100')]).toEqual(['high high', 'high high']);
    expect(place('None')).toBe('none');
    expect(layout.texts.map(({ text }) => text)).toEqual(['Revenue →', '↑ Revenue']);
  });

  it('chain suppliers, us, channel and customers from left to right', () => {
    const layout = templateLayout(
      plan,
      {
        id: 'valueChain',
        supplierClassId: idOf(plan, 'partnerClass', 'Technology'),
        channelClassId: idOf(plan, 'partnerClass', 'Channel'),
        words: {
          suppliers: 'suppliers',
          us: 'us',
          channel: 'channel',
          customers: 'customers',
          allies: 'allies',
          competitors: 'competitors',
        },
      },
      true,
    );
    const lefts = ['Active', 'Us', 'Agreed', 'Shops'].map((name) => {
      const id = idOf(plan, 'partner', name);
      return layout.places.find(({ partnerId }) => partnerId === id)?.centre.x ?? 0;
    });
    expect(lefts).toEqual([...lefts].sort((a, b) => a - b));
    expect(innermost(layout, 'Vital')).toBe('allies');
    expect(innermost(layout, 'Rival')).toBe('competitors');
  });

  it('keep empty zones where no partner is wanted', () => {
    const template: MapTemplate = { id: 'regions', words: groupWords };
    const after = edited(plan, (draft) => {
      createMapFrom(draft, 'Regions', template, false);
    });
    expect(after.mapZone.size).toBe(5);
    expect([...after.mapZone.values()].every(({ binding }) => binding !== null)).toBe(true);
    expect(after.mapActor.size).toBe(0);
  });
});
