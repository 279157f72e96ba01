import { describe, expect, it } from 'vitest';
import { startDraft, type Draft } from '@shared/document/draft';
import { planMessages } from '@shared/messages/en/plan';
import { recordKindNames, recordKinds } from '@shared/model/registry';
import { startI18n } from '@renderer/i18n/i18n';
import { describeFault } from '@renderer/frame/faults';
import { countingContext } from '../../../builders/draftContext';
import { newPlan } from '../../../builders/storage';

startI18n();

/** What is said when an edit is refused. */
function saidOf(recipe: (draft: Draft) => void): string {
  try {
    recipe(startDraft(newPlan(), countingContext()));
  } catch (fault) {
    return describeFault(fault);
  }
  throw new Error('The edit was not refused.');
}

describe('what is said of a value that a record does not take', () => {
  it('names the field, its limit, what was given and what to do', () => {
    const notes = 'x'.repeat(100_001);
    expect(saidOf((draft) => draft.add('partner', { name: 'Aalto', notes }))).toBe(
      '“Notes” holds at most 100,000 characters, and this text has 100,001. Nothing was changed: shorten the text, or spread it over several fields.',
    );
    const options = Array.from({ length: 501 }, (_, at) => `Option ${at}`);
    expect(saidOf((draft) => draft.add('ownField', { name: 'Tier', options, order: 'a0' }))).toBe(
      '“Options” holds at most 500 entries, and this would be 501. Nothing was changed: remove some first.',
    );
  });

  it('finds the limit also where several types are allowed, and says the rest in general', () => {
    const ownValues = { ownField_aaaaaaaa: 'x'.repeat(501) };
    expect(saidOf((draft) => draft.add('partner', { name: 'Aalto', ownValues }))).toMatch(
      /“Own fields” holds at most 500 characters, and this text has 501/,
    );
    expect(saidOf((draft) => draft.add('partner', { name: ' ' }))).toBe(
      '“Name” cannot hold that. Nothing was changed.',
    );
  });

  it('has a name for every field of every kind of record', () => {
    const internal = ['id', 'kind', 'createdAt', 'updatedAt'];
    const fields = recordKindNames.flatMap((kind) => Object.keys(recordKinds[kind].schema.shape));
    const named = Object.keys(planMessages.field);
    expect(fields.filter((field) => ![...internal, ...named].includes(field))).toEqual([]);
  });
});
