import { describe, expect, it } from 'vitest';
import { startDraft } from '@shared/document/draft';
import { inOrder } from '@shared/document/ordering';
import { addTags, removeTags } from '@shared/partners/partnerEdits';
import {
  addOwnField,
  deleteOwnField,
  moveOwnField,
  retypeOwnField,
  setOwnFieldOptions,
  setOwnValue,
} from '@shared/partners/ownFieldEdits';
import { countingContext } from '../../../builders/draftContext';
import { idOf, partnerPlan } from '../../../builders/partnerPlan';

const plan = partnerPlan([{ name: 'A', tags: ['Cloud'] }, { name: 'B' }, { name: 'C' }]);
const [a, b, c] = ['A', 'B', 'C'].map((name) => idOf(plan, 'partner', name));

function draftWithField() {
  const draft = startDraft(plan, countingContext('2027-02-03T00:00:00Z'));
  const field = addOwnField(draft, { name: 'Seats', type: 'text' });
  const value = (id = '') => draft.require('partner', id).ownValues[field.id];
  return { draft, field, value };
}

describe('own fields', () => {
  it('converts values when the type changes and says how many could not be', () => {
    const { draft, field, value } = draftWithField();
    setOwnValue(draft, [a ?? ''], field.id, '1,250.5');
    setOwnValue(draft, [b ?? ''], field.id, 'many');
    expect(retypeOwnField(draft, field.id, 'money')).toBe(1);
    expect([value(a), value(b), value(c)]).toEqual([125_050, undefined, undefined]);
    expect(retypeOwnField(draft, field.id, 'number')).toBe(0);
    expect(value(a)).toBe(1250.5);
    retypeOwnField(draft, field.id, 'choice');
    expect(draft.require('ownField', field.id).options).toEqual(['1250.5']);
  });

  it('reads yes and no from words', () => {
    const { draft, field, value } = draftWithField();
    setOwnValue(draft, [a ?? ''], field.id, 'Yes');
    setOwnValue(draft, [b ?? ''], field.id, 'no');
    retypeOwnField(draft, field.id, 'yes-no');
    expect([value(a), value(b)]).toEqual([true, false]);
  });

  it('adds a new choice to the options and keeps values that are no longer offered', () => {
    const { draft, field, value } = draftWithField();
    retypeOwnField(draft, field.id, 'choice');
    setOwnValue(draft, [a ?? ''], field.id, 'High');
    setOwnFieldOptions(draft, field.id, ['Low', ' ', 'Low', 'Mid ']);
    expect(draft.require('ownField', field.id).options).toEqual(['Low', 'Mid']);
    expect(value(a)).toBe('High');
  });

  it('takes values along when it is deleted', () => {
    const { draft, field } = draftWithField();
    setOwnValue(draft, [a ?? '', b ?? ''], field.id, 'x');
    deleteOwnField(draft, field.id);
    expect(draft.require('partner', a ?? '').ownValues).toEqual({});
    expect(draft.toChange('x')).toBeNull();
  });

  it('moves in the list', () => {
    const { draft, field } = draftWithField();
    addOwnField(draft, { name: 'Second', type: 'date' });
    moveOwnField(draft, field.id, 1);
    const names = inOrder(draft.document.ownField.values()).map(({ name }) => name);
    expect(names).toEqual(['Second', 'Seats']);
  });
});

describe('tags', () => {
  it('adds and removes whatever the case, once', () => {
    const { draft } = draftWithField();
    addTags(draft, [a ?? '', b ?? ''], ['cloud', ' New ', 'new']);
    expect(draft.require('partner', a ?? '').tags).toEqual(['Cloud', 'New']);
    expect(draft.require('partner', b ?? '').tags).toEqual(['cloud', 'New']);
    removeTags(draft, [a ?? '', b ?? ''], ['CLOUD']);
    expect(draft.require('partner', a ?? '').tags).toEqual(['New']);
    expect(draft.require('partner', b ?? '').tags).toEqual(['New']);
  });
});
