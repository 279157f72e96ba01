import { describe, expect, it } from 'vitest';
import { memoPartnerQuery, queryPartners, type PartnerQuery } from '@shared/partners/queryPartners';
import type { FilterCondition } from '@shared/model/partnerFilter';
import { addContact } from '@shared/partners/partnerEdits';
import { addOwnField, setOwnValue } from '@shared/partners/ownFieldEdits';
import { edited, englishFields, idOf, partnerPlan } from '../../../builders/partnerPlan';

const base = partnerPlan([
  { name: 'Zürich Cloud', stage: 'active', tier: 'Gold', owner: 'Ana', tags: ['cloud', 'eu'] },
  { name: 'aalto', stage: 'identified', owner: 'Ben', annualRevenue: 500_00, regions: ['europe'] },
  { name: 'Beacon 10', stage: 'active', tags: ['cloud'], stageSince: '2027-01-05' },
  { name: 'Beacon 9', stage: 'ended', annualRevenue: 0, countries: ['JP'] },
  { name: 'Rival', role: 'competitor', description: 'Sells “Émile” in France' },
]);
const document = edited(base, (draft) => {
  draft.update('partner', idOf(base, 'partner', 'aalto'), {
    partnerKindId: idOf(base, 'partnerKind', 'CRM'),
  });
});
const fields = englishFields(document);
const blank: PartnerQuery = {
  search: '',
  filters: [],
  sort: [{ fieldId: 'name', direction: 'ascending' }],
  groupBy: null,
};

function names(query: Partial<PartnerQuery>): string[] {
  const list = queryPartners(document.partner, fields, { ...blank, ...query });
  return list.partners.map(({ name }) => name);
}

function filtered(fieldId: string, condition: FilterCondition): string[] {
  return names({ filters: [{ fieldId, condition }] });
}

describe('queryPartners', () => {
  it('sorts names as people do: without regard to case, numbers by value', () => {
    expect(names({})).toEqual(['aalto', 'Beacon 9', 'Beacon 10', 'Rival', 'Zürich Cloud']);
  });

  it('sorts stages by the lifecycle, with those that are in none last in either direction', () => {
    expect(names({ sort: [{ fieldId: 'stage', direction: 'ascending' }] })).toEqual([
      'aalto',
      'Beacon 10',
      'Zürich Cloud',
      'Beacon 9',
      'Rival',
    ]);
    expect(names({ sort: [{ fieldId: 'stage', direction: 'descending' }] })).toEqual([
      'Beacon 9',
      'Beacon 10',
      'Zürich Cloud',
      'aalto',
      'Rival',
    ]);
  });

  it('sorts by several fields', () => {
    const sort: PartnerQuery['sort'] = [
      { fieldId: 'stage', direction: 'ascending' },
      { fieldId: 'name', direction: 'descending' },
    ];
    expect(names({ sort }).slice(0, 3)).toEqual(['aalto', 'Zürich Cloud', 'Beacon 10']);
  });

  it('finds every word typed, anywhere, without regard to accents and case', () => {
    expect(names({ search: 'zurich CLOUD' })).toEqual(['Zürich Cloud']);
    expect(names({ search: 'emile' })).toEqual(['Rival']);
    expect(names({ search: 'japan' })).toEqual(['Beacon 9']);
    expect(names({ search: 'integration aal' })).toEqual(['aalto']);
    expect(names({ search: 'nothing like it' })).toEqual([]);
  });

  it('finds partners by their contacts and own fields', () => {
    const more = edited(document, (draft) => {
      addContact(draft, idOf(document, 'partner', 'Beacon 9'), { name: 'Chidi Okafor' });
      const field = addOwnField(draft, { name: 'Code', type: 'text' });
      setOwnValue(draft, [idOf(document, 'partner', 'aalto')], field.id, 'XR-77');
    });
    const find = (search: string) =>
      queryPartners(more.partner, englishFields(more), { ...blank, search }).partners.map(
        ({ name }) => name,
      );
    expect(find('okafor')).toEqual(['Beacon 9']);
    expect(find('xr-77')).toEqual(['aalto']);
  });

  it('filters by text, choice, number, date and emptiness', () => {
    expect(filtered('name', { operator: 'contains', text: 'BEACON' })).toHaveLength(2);
    expect(filtered('name', { operator: 'not-contains', text: 'beacon' })).toHaveLength(3);
    expect(filtered('stage', { operator: 'any-of', values: ['active'] })).toHaveLength(2);
    expect(filtered('stage', { operator: 'none-of', values: ['active'] })).toHaveLength(3);
    expect(filtered('tags', { operator: 'any-of', values: ['eu', 'x'] })).toEqual(['Zürich Cloud']);
    expect(filtered('annualRevenue', { operator: 'number-between', from: 0, to: 100 })).toEqual([
      'Beacon 9',
    ]);
    expect(
      filtered('stageSince', { operator: 'date-between', from: '2027-01-05', to: '2027-01-05' }),
    ).toEqual(['Beacon 10']);
    expect(filtered('tier', { operator: 'not-empty' })).toEqual(['Zürich Cloud']);
    expect(filtered('tier', { operator: 'empty' })).toHaveLength(4);
    expect(filtered('daysInStage', { operator: 'number-between', from: 10, to: 10 })).toEqual([
      'Beacon 10',
    ]);
  });

  it('passes over filters that ask for nothing and fields that are gone', () => {
    expect(filtered('name', { operator: 'contains', text: ' ' })).toHaveLength(5);
    expect(filtered('stage', { operator: 'any-of', values: [] })).toHaveLength(5);
    expect(filtered('ownField_gone0000', { operator: 'empty' })).toHaveLength(5);
  });

  it('groups in the order of the options, a partner in every group it has a value of', () => {
    const byStage = queryPartners(document.partner, fields, { ...blank, groupBy: 'stage' });
    expect(byStage.groups?.map(({ label, partners }) => [label, partners.length])).toEqual([
      ['Identified', 1],
      ['Active', 2],
      ['Ended', 1],
      ['', 1],
    ]);
    const byTag = queryPartners(document.partner, fields, { ...blank, groupBy: 'tags' });
    expect(byTag.groups?.map(({ label, partners }) => [label, partners.length])).toEqual([
      ['cloud', 2],
      ['eu', 1],
      ['', 3],
    ]);
    expect(byTag.partners).toHaveLength(5);
  });

  it('gives the very same list while nothing changed, and a right one after an edit', () => {
    const ask = memoPartnerQuery();
    const first = ask(document.partner, fields, blank);
    expect(ask(document.partner, fields, blank)).toBe(first);
    const after = edited(document, (draft) => {
      draft.update('partner', idOf(document, 'partner', 'aalto'), { name: 'zz' });
      draft.remove(idOf(document, 'partner', 'Rival'));
      draft.add('partner', { name: 'Ada' });
    });
    expect(ask(after.partner, fields, blank).partners.map(({ name }) => name)).toEqual([
      'Ada',
      'Beacon 9',
      'Beacon 10',
      'Zürich Cloud',
      'zz',
    ]);
  });
});
