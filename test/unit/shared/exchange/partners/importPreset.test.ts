import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@shared/exchange/partners/defaultSettings';
import {
  applyPreset,
  fitsPreset,
  importPresetSchema,
  toPreset,
} from '@shared/exchange/partners/importPreset';
import { buildPlan, buildPlanWithKinds } from '../../../../builders/plan';
import { tableOfText } from '../../../../builders/csvTable';

const identity = { id: 'preset_1', name: 'CRM', savedAt: '2027-01-01T00:00:00.000Z' };

describe('importPreset', () => {
  const table = tableOfText('Company,Sector,Score,Remark\nAcme,Vector DB,5,x\n');
  const plan = buildPlanWithKinds('database');
  const [kind] = plan.partnerKind.values();
  const settings = {
    ...defaultSettings(plan, table, 'Imported'),
    kinds: new Map([['vector db', { to: 'kind', kindId: kind?.id ?? '' } as const]]),
    update: 'fill' as const,
  };
  const preset = toPreset(identity, table.headers, settings, plan);

  it('is valid by its schema and fits files with the same headings in any order', () => {
    expect(importPresetSchema.parse(JSON.parse(JSON.stringify(preset)))).toEqual(preset);
    expect(fitsPreset(preset, ['score', 'SECTOR', 'Company', 'Remark'])).toBe(true);
    expect(fitsPreset(preset, ['Company'])).toBe(false);
  });

  it('brings its decisions to the same plan', () => {
    const fresh = defaultSettings(plan, table, 'Imported');
    expect(applyPreset(preset, table.headers, fresh, plan)).toEqual(settings);
  });

  it('names what another plan lacks, and follows the headings', () => {
    const other = buildPlan();
    const turned = tableOfText('Score,Extra,Company,Sector\n5,e,Acme,Vector DB\n');
    const fresh = defaultSettings(other, turned, 'Imported');
    const applied = applyPreset(preset, turned.headers, fresh, other);
    expect(applied.columns[0]).toEqual({ to: 'new-own-field', name: 'Score', type: 'number' });
    expect(applied.columns[1]).toEqual({ to: 'new-own-field', name: 'Extra', type: 'text' });
    expect(applied.columns[2]).toEqual({ to: 'name' });
    expect(applied.kinds.get('vector db')).toEqual({ to: 'new-kind', name: 'database' });
    expect(applied.update).toBe('fill');
  });
});
