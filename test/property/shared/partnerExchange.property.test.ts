import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, invertChange } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import { startDraft } from '@shared/document/draft';
import { checkIntegrity } from '@shared/document/integrity';
import { applyImport } from '@shared/exchange/partners/applyImport';
import { defaultSettings } from '@shared/exchange/partners/defaultSettings';
import {
  allExportColumns,
  exportPartnersCsv,
  type ExportWords,
} from '@shared/exchange/partners/exportPartnersCsv';
import {
  matchRules,
  updateRules,
  type ImportSettings,
} from '@shared/exchange/partners/importSettings';
import { planImport } from '@shared/exchange/partners/planImport';
import { en } from '@shared/messages/en';
import { countries } from '@shared/geography/countries';
import { partnerRoles, regions, stages } from '@shared/model/partner';
import { buildPlan } from '../../builders/plan';
import { countingContext } from '../../builders/draftContext';
import { tableOfText } from '../../builders/csvTable';

const words: ExportWords = {
  stage: en.plan.stage,
  role: en.plan.role,
  region: en.plan.region,
  yes: 'Yes',
  no: 'No',
};
const today = '2027-03-01';

const long = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 12 }),
    fc.constantFrom(
      '=1+1',
      '+49 30',
      '-x',
      '@a',
      "'=a",
      '<b>x</b>',
      '__proto__',
      'a;b',
      '"q"',
      'é\nb',
    ),
  )
  .map((text) => text.replace(/[^\P{Cc}\t\n]/gu, '').trim());
const line = long.map((text) => text.replace(/\s+/g, ' '));
const name = line.filter((text) => text !== '');
const day = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> =>
  fc.option(value, { nil: null });
const choice = fc.constantFrom('red', 'blue');

const contacts = fc.array(fc.record({ name, role: line, email: line, phone: line }), {
  maxLength: 3,
});
const partner = fc.record({
  name,
  role: fc.constantFrom(...partnerRoles),
  kindAt: maybe(fc.nat({ max: 2 })),
  stage: fc.constantFrom(...stages),
  stageSince: maybe(day),
  tier: maybe(name),
  regions: fc.uniqueArray(fc.constantFrom(...regions)),
  countries: fc.uniqueArray(fc.constantFrom(...countries.keys()), { maxLength: 4 }),
  website: line,
  description: long,
  tags: fc.uniqueArray(name, { maxLength: 4 }),
  owner: line,
  notes: long,
  annualRevenue: maybe(fc.maxSafeInteger()),
  own: fc.record({
    text: maybe(name),
    number: maybe(fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0)),
    date: maybe(day),
    choice: maybe(choice),
    'yes-no': maybe(fc.boolean()),
    money: maybe(fc.maxSafeInteger()),
    link: maybe(name),
  }),
  contacts,
});
type Sample = typeof partner extends fc.Arbitrary<infer Value> ? Value : never;

const ownTypes = ['text', 'number', 'date', 'choice', 'yes-no', 'money', 'link'] as const;

/** A plan with a taxonomy, an own field of each type, and these partners. */
function planOf(samples: readonly Sample[]): Document {
  return buildPlan((draft) => {
    const { id: classId } = draft.add('partnerClass', { name: 'Class', order: 'a0' });
    const { id: familyId } = draft.add('partnerFamily', { name: 'Family', classId, order: 'a0' });
    const kinds = ['Reseller', 'system integrator', '=Kind'].map((kindName, at) =>
      draft.add('partnerKind', { name: kindName, familyId, order: `a${String(at)}` }),
    );
    const fields = ownTypes.map((type, at) =>
      draft.add('ownField', {
        name: `My ${type}`,
        type,
        options: type === 'choice' ? ['red', 'blue'] : [],
        order: `a${String(at)}`,
      }),
    );
    for (const { kindAt, own, contacts: people, ...given } of samples) {
      const values = fields.map(({ id, type }) => [id, own[type]] as const);
      const { id: partnerId } = draft.add('partner', {
        ...given,
        partnerKindId: kindAt === null ? null : (kinds[kindAt]?.id ?? null),
        ownValues: Object.fromEntries(values.filter(([, value]) => value !== null)),
      });
      people.forEach((person, at) => {
        draft.add('contact', { partnerId, ...person, order: `a${String(at)}` });
      });
    }
  });
}

function csvOf(document: Document): string {
  const options = { delimiter: ',', byteOrderMark: false } as const;
  const columns = allExportColumns(document);
  return exportPartnersCsv(document, document.partner.values(), columns, words, options);
}

function importInto(document: Document, text: string, more: Partial<ImportSettings> = {}) {
  const table = tableOfText(text);
  const settings = { ...defaultSettings(document, table, 'Imported'), ...more };
  const plan = planImport(document, table, settings, today);
  const draft = startDraft(document, {
    ...countingContext('2027-03-01T00:00:00.000Z'),
    newId: (kind) => `${kind}_imported${String((counter += 1))}`,
  });
  applyImport(draft, plan);
  const change = draft.toChange('Import');
  return { plan, change, after: change === null ? document : applyChange(document, change) };
}
let counter = 0;

/** Everything about partners but their ids and instants. */
function contentOf(document: Document): unknown[] {
  return [...document.partner.values()].map((record) => ({
    ...record,
    ...{ id: '', createdAt: '', updatedAt: '' },
    contacts: [...document.contact.values()]
      .filter(({ partnerId }) => partnerId === record.id)
      .map((contact) => [contact.name, contact.role, contact.email, contact.phone]),
  }));
}

describe('exchange of partners', () => {
  it('loses nothing from export to import into the same taxonomy', () => {
    fc.assert(
      fc.property(fc.array(partner, { minLength: 1, maxLength: 6 }), (samples) => {
        const document = planOf(samples);
        const { after, plan } = importInto(planOf([]), csvOf(document), { joinSameName: false });
        expect(plan.outcomes.flatMap(({ notes, faults }) => [...notes, ...faults])).toEqual([]);
        expect(contentOf(after)).toEqual(contentOf(document));
      }),
    );
  });

  it('finds nothing to change when an export comes back', () => {
    fc.assert(
      fc.property(
        fc.array(partner, { minLength: 1, maxLength: 6 }),
        fc.constantFrom('join', 'replace', 'fill'),
        (samples, update) => {
          const document = planOf(samples);
          const { change, plan } = importInto(document, csvOf(document), { update });
          expect(plan.counts.unchanged).toBe(samples.length);
          expect(change).toBeNull();
        },
      ),
    );
  });

  it('keeps integrity, does what its preview said, and is one undo', () => {
    const cells = fc.constantFrom(
      'Acme',
      'acme.example',
      'EMEA',
      'DE',
      '5',
      'yes',
      '2027-01-01',
      '',
    );
    const noise = fc.oneof(cells, line, long);
    const headings = fc.constantFrom(
      'Name',
      'Website',
      'Kind',
      'Stage',
      'Region',
      'Tags',
      'My number',
      'Contact email',
      'X',
    );
    fc.assert(
      fc.property(
        fc.array(partner, { maxLength: 4 }),
        fc.array(headings, { minLength: 1, maxLength: 6 }),
        fc.array(fc.array(noise, { minLength: 1, maxLength: 7 }), { minLength: 1, maxLength: 8 }),
        fc.record({
          update: fc.constantFrom(...updateRules),
          match: fc.constantFrom(...matchRules),
          joinSameName: fc.boolean(),
        }),
        (samples, header, rows, settings) => {
          const document = planOf(samples);
          const quote = (text: string): string => `"${text.replaceAll('"', '""')}"`;
          const text = [header, ...rows].map((row) => row.map(quote).join(',')).join('\n');
          const { plan, change, after } = importInto(document, text, settings);
          expect(checkIntegrity(after)).toEqual([]);
          expect(after.partner.size - document.partner.size).toBe(plan.counts.new);
          const touched = plan.outcomes.filter(({ changes }) => changes.length > 0);
          expect(change === null).toBe(touched.length === 0);
          if (change !== null) {
            expect(applyChange(after, invertChange(change))).toEqual(document);
          }
        },
      ),
    );
  });
});
