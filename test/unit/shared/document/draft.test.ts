import { describe, expect, it } from 'vitest';
import { applyChange, type Change } from '@shared/document/change';
import { emptyDocument, type Document } from '@shared/document/document';
import { InvalidRecord, startDraft, type Draft } from '@shared/document/draft';
import { countingContext } from '../../../builders/draftContext';

const context = countingContext();
const later = { ...context, now: '2027-03-01T00:00:00.000Z' };

function edited(document: Document, recipe: (draft: Draft) => void): [Document, Change | null] {
  const draft = startDraft(document, later);
  recipe(draft);
  const change = draft.toChange('Edit');
  return [change === null ? document : applyChange(document, change), change];
}

const ids = { a: '', b: '', rating: '', criterion: '', task: '', partnerClass: '', kind: '' };
const [plan] = edited(emptyDocument, (draft) => {
  draft.add('workspace', { name: 'Plan' });
  const partnerClass = draft.add('partnerClass', { name: 'Channel', order: 'a0' });
  const family = draft.add('partnerFamily', {
    name: 'Reseller',
    classId: partnerClass.id,
    order: 'a0',
  });
  const kind = draft.add('partnerKind', { name: 'Integrator', familyId: family.id, order: 'a0' });
  const a = draft.add('partner', { name: 'Anthracite', partnerKindId: kind.id });
  const b = draft.add('partner', { name: 'Basalt' });
  draft.add('relationship', { fromId: a.id, toId: b.id });
  draft.add('contact', { partnerId: a.id, name: 'Ada', order: 'a0' });
  const scorecard = draft.add('scorecard', { name: 'Fit', order: 'a0' });
  const dimension = draft.add('dimension', {
    scorecardId: scorecard.id,
    name: 'Risk',
    order: 'a0',
  });
  const criterion = draft.add('criterion', {
    dimensionId: dimension.id,
    name: 'Churn',
    order: 'a0',
  });
  const person = draft.add('person', { name: 'Lin' });
  const rating = draft.add('rating', {
    scorecardId: scorecard.id,
    partnerId: b.id,
    personId: person.id,
    scores: { [criterion.id]: { level: 4, evidence: 'Two renewals' } },
  });
  const strand = draft.add('strand', { name: 'First', order: 'a0' });
  const task = draft.add('task', {
    strandId: strand.id,
    name: 'Sign',
    startDate: '2027-01-01',
    endDate: '2027-02-01',
    partnerIds: [a.id, b.id],
    order: 'a0',
  });
  Object.assign(ids, {
    a: a.id,
    b: b.id,
    rating: rating.id,
    criterion: criterion.id,
    task: task.id,
    partnerClass: partnerClass.id,
    kind: kind.id,
  });
});

describe('Draft', () => {
  it('fills in defaults, ids and instants', () => {
    expect(plan.partner.get(ids.b)).toMatchObject({
      stage: 'identified',
      tags: [],
      createdAt: later.now,
      updatedAt: later.now,
    });
  });

  it('leaves maps of kinds it did not touch as they are', () => {
    const [next] = edited(plan, (draft) => draft.update('partner', ids.a, { owner: 'Mia' }));
    expect(next.partner).not.toBe(plan.partner);
    expect(next.task).toBe(plan.task);
    expect(plan.partner.get(ids.a)?.owner).toBe('');
  });

  it('gives no change when nothing is different in the end', () => {
    const [, change] = edited(plan, (draft) => {
      draft.update('partner', ids.a, { owner: 'Mia' });
      draft.update('partner', ids.a, { owner: '' });
      const partner = draft.add('partner', { name: 'Passing' });
      draft.remove(partner.id);
    });
    expect(change).toBeNull();
  });

  it('removes with a partner what cannot be without it, and clears the rest, in one change', () => {
    const [next, change] = edited(plan, (draft) => {
      draft.remove([ids.a, ids.b]);
    });
    expect(next.relationship.size + next.contact.size + next.rating.size).toBe(0);
    expect(next.task.get(ids.task)?.partnerIds).toEqual([]);
    expect(change?.removed.length).toBe(5);
    expect(change?.updated.length).toBe(1);
  });

  it('removes a criterion from ratings but keeps the ratings', () => {
    const [next] = edited(plan, (draft) => {
      draft.remove(ids.criterion);
    });
    expect(next.rating.get(ids.rating)?.scores).toEqual({});
  });

  it('follows a removed class down to its kinds, and keeps the partners', () => {
    const [next] = edited(plan, (draft) => {
      draft.remove(ids.partnerClass);
    });
    expect(next.partnerKind.size).toBe(0);
    expect(next.partner.get(ids.a)?.partnerKindId).toBeNull();
  });

  it('refuses values the schema does not allow, with the path', () => {
    expect(() => startDraft(plan, later).update('partner', ids.a, { name: ' ' })).toThrow(
      InvalidRecord,
    );
    expect(() =>
      startDraft(plan, later).update('task', ids.task, { endDate: '2026-12-31' }),
    ).toThrow(/endDate is before the start/);
  });

  it('refuses a reference to nothing, or to another kind', () => {
    for (const wrong of ['partnerKind_nowhere1', ids.b]) {
      const draft = startDraft(plan, later);
      draft.update('partner', ids.a, { partnerKindId: wrong });
      expect(() => draft.toChange('Edit')).toThrow(/partnerKindId refers to/);
    }
  });
});
