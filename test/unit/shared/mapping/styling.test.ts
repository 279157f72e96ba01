import { describe, expect, it } from 'vitest';
import { plainStyling } from '@shared/model/mapLook';
import { categoryHues, plainCard, shapeOfHue } from '@shared/mapping/cardStyle';
import { legendItems } from '@shared/mapping/legend';
import { styleSheet } from '@shared/mapping/styling';
import type { Document } from '@shared/document/document';
import { addOwnField } from '@shared/partners/ownFieldEdits';
import { filterTest } from '@shared/partners/partnerFilter';
import type { NewRecord } from '@shared/model/registry';
import { edited, englishFields, idOf, partnerPlan } from '../../../builders/partnerPlan';
import { englishStyling } from '../../../builders/stylingWords';

function sheetOf(partners: readonly NewRecord<'partner'>[], styling: Partial<typeof plainStyling>) {
  const document = partnerPlan(partners);
  const fields = englishFields(document);
  const list = [...document.partner.values()];
  const sheet = styleSheet({ ...plainStyling, ...styling }, fields, list, englishStyling);
  return { sheet, fields, list };
}

const revenues = [null, 100, 200, 300, 400, 500, 600, 700, 800, 900].map((annualRevenue, at) => ({
  name: `P${String(at)}`,
  annualRevenue,
}));

describe('styleSheet', () => {
  it('leaves cards as they are designed without fields, and for fields that are gone', () => {
    const { sheet, list } = sheetOf([{ name: 'A' }], { colour: 'gone' });
    expect(sheet.parts).toEqual([]);
    expect(sheet.styleOf(list[0]?.id ?? '')).toBe(plainCard);
  });

  it('gives categories hues in the order of the options, and their partners the same', () => {
    const { sheet, list } = sheetOf(
      [
        { name: 'A', stage: 'active' },
        { name: 'B', stage: 'identified' },
        { name: 'C', stage: 'active' },
      ],
      { colour: 'stage' },
    );
    const [part] = sheet.parts;
    expect(part?.entries.map(({ label }) => label)).toEqual(['Identified', 'Active']);
    const [a, b, c] = list.map(({ id }) => sheet.styleOf(id).colour);
    expect(a).toEqual(c);
    expect(a).not.toEqual(b);
  });

  it('shows what is left of many categories as others', () => {
    const partners = Array.from({ length: 12 }, (_, at) => ({
      name: `P${String(at)}`,
      owner: `Owner ${String(at)}`,
    }));
    const { sheet } = sheetOf(partners, { colour: 'owner' });
    const entries = sheet.parts[0]?.entries ?? [];
    expect(entries).toHaveLength(categoryHues.length + 1);
    expect(entries.at(-1)?.label).toBe('Others');
    expect(entries.at(-1)?.partnerIds).toHaveLength(4);
  });

  it('shows amounts in five steps from light to strong and what has none apart', () => {
    const { sheet } = sheetOf(revenues, { colour: 'annualRevenue', size: 'annualRevenue' });
    const [colour, size] = sheet.parts;
    const steps = colour?.entries.map(({ style }) => style.colour);
    expect(steps).toEqual([
      ...[1, 2, 3, 4, 5].map((step) => ({ type: 'step', step })),
      { type: 'none' },
    ]);
    expect(size?.entries.map(({ style }) => style.scale)).toEqual([0.85, 1, 1.1, 1.25, 1.4, 0.85]);
  });

  it('tells borders apart by width alone, as dashes are a candidate’s', () => {
    const stages = ['active', 'agreed', 'ended', 'paused'] as const;
    const { sheet } = sheetOf(
      stages.map((stage) => ({ name: stage, stage })),
      { border: 'stage' },
    );
    const borders = sheet.parts[0]?.entries.flatMap(({ style }) => style.border ?? []) ?? [];
    expect(borders).toHaveLength(4);
    expect(new Set(borders.map(({ width }) => width)).size).toBe(4);
  });

  it.each([
    [['Gold', 'Bronze', 'Silver'], ['Bronze', 'Silver', 'Gold'], 'thickest last'],
    [['Tier 2', 'Tier 1', 'Other'], ['Other', 'Tier 1', 'Tier 2'], 'thickest first'],
  ] as const)('gives the highest tier the thickest border: %s', (tiers, order, where) => {
    const { sheet } = sheetOf(
      tiers.map((tier) => ({ name: tier, tier })),
      { border: 'tier' },
    );
    const entries = sheet.parts[0]?.entries ?? [];
    expect(entries.map(({ label }) => label)).toEqual(order);
    const widths = entries.map(({ style }) => style.border?.width ?? 0);
    const thickest = where === 'thickest last' ? widths.at(-1) : widths[0];
    expect(Math.max(...widths)).toBe(thickest);
  });

  it('makes cards larger that say yes, and those of the highest tier', () => {
    const own = (plan: Document) =>
      edited(plan, (draft) => {
        const { id } = addOwnField(draft, { name: 'Key account', type: 'yes-no' });
        for (const [name, value] of [
          ['A', true],
          ['B', false],
        ] as const) {
          draft.update('partner', idOf(plan, 'partner', name), { ownValues: { [id]: value } });
        }
      });
    const document = own(
      partnerPlan([
        { name: 'A', tier: 'Gold' },
        { name: 'B', tier: 'Silver' },
      ]),
    );
    const list = [...document.partner.values()];
    for (const size of [[...document.ownField.keys()][0] ?? '', 'tier']) {
      const styling = { ...plainStyling, size };
      const sheet = styleSheet(styling, englishFields(document), list, englishStyling);
      const [a = 0, b = 0] = list.map(({ id }) => sheet.styleOf(id).scale);
      expect(a).toBeGreaterThan(b);
    }
  });

  it('makes borders thicker the further a stage is', () => {
    const stages = ['identified', 'negotiating', 'active'] as const;
    const { sheet } = sheetOf(
      stages.map((stage) => ({ name: stage, stage })),
      { border: 'stage' },
    );
    const widths = sheet.parts[0]?.entries.map(({ style }) => style.border?.width ?? 0) ?? [];
    expect(widths).toEqual([...widths].sort((a, b) => a - b));
    expect(new Set(widths).size).toBe(3);
  });

  it('has for each entry a filter that finds its partners', () => {
    for (const styling of [
      { colour: 'annualRevenue' },
      { border: 'stage' },
      { size: 'createdAt' },
    ]) {
      const { sheet, fields, list } = sheetOf(revenues, styling);
      const [part] = sheet.parts;
      for (const { condition, partnerIds } of part?.entries ?? []) {
        if (!condition || !part) throw new Error('no filter');
        const test = filterTest(fields, [{ fieldId: part.field.id, condition }]);
        expect(list.filter((one) => test?.(one) === true).map(({ id }) => id)).toEqual(partnerIds);
      }
    }
  });

  it('writes a field on the second line', () => {
    const { sheet, list } = sheetOf([{ name: 'A', stage: 'active' }], { label: 'stage' });
    expect(sheet.styleOf(list[0]?.id ?? '').label).toBe('Active');
  });
});

it('gives hues that are close for some eyes different shapes', () => {
  expect(new Set(categoryHues.map(shapeOfHue)).size).toBe(4);
});

describe('legendItems', () => {
  const words = {
    heading: (aspect: string, field: string) => `${aspect}: ${field}`,
    count: String,
  };

  it('is one sheet that names aspect, field, values and numbers', () => {
    const { sheet } = sheetOf(revenues, { colour: 'stage' });
    const [item] = legendItems(sheet.parts, null, { x: 10, y: 20 }, words);
    const texts = item?.face.shapes('near').flatMap((s) => (s.type === 'text' ? [s.text] : []));
    expect(texts).toEqual(['colour: Stage', 'Identified', '10']);
    expect(item?.origin).toEqual({ x: 10, y: 20 });
  });

  it('is empty for plain cards', () => {
    expect(legendItems([], null, { x: 0, y: 0 }, words)).toEqual([]);
    // Why cards are pale is told even when they look as they are designed.
    const lines = ['Stage is Active', 'Without relationships: Planned'];
    const [filtered] = legendItems([], { heading: 'Filter', lines }, { x: 0, y: 0 }, words);
    const told = filtered?.face.shapes('near').flatMap((s) => (s.type === 'text' ? s.text : []));
    expect(told).toEqual(['Filter', ...lines]);
  });
});
