import { describe, expect, it } from 'vitest';
import { startDraft } from '@shared/document/draft';
import { fieldText } from '@shared/partners/partnerField';
import { memoPartnerFields } from '@shared/partners/partnerFields';
import { addOwnField } from '@shared/partners/ownFieldEdits';
import { addPartner, duplicatePartner } from '@shared/partners/partnerEdits';
import { relationshipsOf } from '@shared/partners/partnerRelationships';
import { valuesInUse } from '@shared/partners/valuesInUse';
import { countingContext } from '../../../builders/draftContext';
import { edited, englishFields, idOf, partnerPlan } from '../../../builders/partnerPlan';

const plan = partnerPlan([
  { name: 'Own', role: 'own-organisation' },
  { name: 'Aalto', tags: ['b', 'a'], tier: 'Gold' },
  { name: 'Beacon', tags: ['a'] },
]);
const aalto = idOf(plan, 'partner', 'Aalto');
const beacon = idOf(plan, 'partner', 'Beacon');

function fieldOf(document: typeof plan, id: string) {
  const field = englishFields(document).byId.get(id);
  if (field === undefined) throw new Error(`No field ${id}`);
  return field;
}

describe('partnerFields', () => {
  it('reads class and family through the kind', () => {
    const document = edited(plan, (draft) => {
      const kind = idOf(plan, 'partnerKind', 'System integrator');
      fieldOf(plan, 'kind').write?.(draft, [aalto], kind);
    });
    const text = (id: string) => {
      const field = fieldOf(document, id);
      const partner = document.partner.get(aalto);
      return partner === undefined ? null : fieldText(field, field.read(partner));
    };
    expect([text('kind'), text('family'), text('class')]).toEqual([
      'System integrator',
      'Reseller',
      'Channel',
    ]);
  });

  it('writes what it reads, for every field that can be written', () => {
    const samples: Record<string, string | number | string[] | null> = {
      name: 'Other',
      role: 'competitor',
      kind: idOf(plan, 'partnerKind', 'CRM'),
      stage: 'agreed',
      stageSince: '2026-12-01',
      tier: 'Silver',
      owner: 'Ana',
      regions: ['europe'],
      countries: ['DE'],
      tags: ['x', 'y'],
      annualRevenue: 1234,
      website: 'example.org',
      description: 'D',
      notes: 'N',
    };
    const writable = englishFields(plan).all.filter(({ write }) => write !== null);
    expect(writable.map(({ id }) => id).sort()).toEqual(Object.keys(samples).sort());
    for (const field of writable) {
      const value = samples[field.id] ?? null;
      const after = edited(plan, (draft) => field.write?.(draft, [aalto, beacon], value));
      for (const id of [aalto, beacon]) {
        const partner = after.partner.get(id);
        expect(partner === undefined ? null : field.read(partner), field.id).toEqual(value);
      }
    }
  });

  it('clears what may be empty and refuses to clear what may not', () => {
    const draft = startDraft(plan, countingContext());
    for (const field of englishFields(plan).all) {
      if (field.write === null) continue;
      if (field.required) expect(() => field.write?.(draft, [aalto], null), field.id).toThrow();
      else field.write(draft, [aalto], null);
    }
    expect(draft.require('partner', aalto)).toMatchObject({ name: 'Aalto', tier: null, tags: [] });
  });

  it('notes the day of a change of stage, and leaves those that are no partners alone', () => {
    const own = idOf(plan, 'partner', 'Own');
    const after = edited(plan, (draft) =>
      fieldOf(plan, 'stage').write?.(draft, [aalto, own], 'active'),
    );
    expect(after.partner.get(aalto)).toMatchObject({ stage: 'active', stageSince: '2027-01-15' });
    expect(after.partner.get(own)).toBe(plan.partner.get(own));
    const again = edited(
      after,
      (draft) => fieldOf(after, 'stage').write?.(draft, [aalto], 'active'),
      countingContext('2027-03-01T00:00:00Z'),
    );
    expect(again).toBe(after);
  });

  it('shows own fields after the built-in ones and the score only when there is one', () => {
    const document = edited(plan, (draft) => {
      addOwnField(draft, { name: 'Priority', type: 'choice', options: ['High', 'Low'] });
    });
    const { all, byId } = englishFields(document, new Map([[aalto, 4.25]]));
    expect(all.at(-1)).toMatchObject({ label: 'Priority', own: true, inOptionOrder: true });
    const partner = document.partner.get(aalto);
    expect(partner === undefined ? null : byId.get('score')?.read(partner)).toBe(4.25);
    expect(englishFields(document).byId.has('score')).toBe(false);
  });

  it('counts the values in use', () => {
    expect(valuesInUse(plan.partner, fieldOf(plan, 'tags'))).toEqual([
      { value: 'a', label: 'a', count: 2 },
      { value: 'b', label: 'b', count: 1 },
    ]);
    expect(valuesInUse(plan.partner, fieldOf(plan, 'stage'))).toEqual([
      { value: 'identified', label: 'Identified', count: 2 },
    ]);
  });

  it('makes the fields anew only when something they are made from changed', () => {
    const memo = memoPartnerFields();
    const words = {
      field: String,
      stage: String,
      role: String,
      region: String,
      country: String,
      yesNo: String,
    };
    const sources = { words, scores: null, today: '2027-01-15', countryCodes: [] };
    const first = memo(plan, sources);
    const renamed = edited(plan, (draft) => draft.update('partner', aalto, { name: 'B' }));
    expect(memo(renamed, sources)).toBe(first);
    const more = edited(plan, (draft) => addOwnField(draft, { name: 'A', type: 'text' }));
    expect(memo(more, sources)).not.toBe(first);
  });
});

describe('partner edits', () => {
  it('adds a partner on the day of the edit', () => {
    const draft = startDraft(plan, countingContext('2027-02-03T00:00:00Z'));
    expect(addPartner(draft, { name: 'New' })).toMatchObject({
      stage: 'identified',
      stageSince: '2027-02-03',
    });
  });

  it('duplicates facts and contacts, not relationships', () => {
    const draft = startDraft(plan, countingContext('2027-02-03T00:00:00Z'));
    draft.add('contact', { partnerId: aalto, name: 'Ana', order: 'a0' });
    draft.add('relationship', { fromId: aalto, toId: beacon });
    const copy = duplicatePartner(draft, aalto, 'Aalto (copy)');
    const contacts = [...draft.document.contact.values()].map((c) => [c.partnerId, c.name]);
    expect(copy).toMatchObject({ name: 'Aalto (copy)', tags: ['b', 'a'], tier: 'Gold' });
    expect(contacts).toEqual([
      [aalto, 'Ana'],
      [copy.id, 'Ana'],
    ]);
    expect(relationshipsOf(draft.document, copy.id)).toEqual([]);
    expect(relationshipsOf(draft.document, beacon)).toMatchObject([
      { other: { name: 'Aalto' }, outgoing: false },
    ]);
  });
});
