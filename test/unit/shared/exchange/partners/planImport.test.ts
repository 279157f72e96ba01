import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { applyChange } from '@shared/document/change';
import type { Document } from '@shared/document/document';
import { startDraft, type Draft } from '@shared/document/draft';
import { applyImport } from '@shared/exchange/partners/applyImport';
import { defaultSettings, withGuessedValues } from '@shared/exchange/partners/defaultSettings';
import { countTakenRows, type ImportPlan } from '@shared/exchange/partners/importPlan';
import type { ImportSettings } from '@shared/exchange/partners/importSettings';
import { planImport } from '@shared/exchange/partners/planImport';
import { buildPlan } from '../../../../builders/plan';
import { countingContext } from '../../../../builders/draftContext';
import { tableOfText } from '../../../../builders/csvTable';

const today = '2027-03-01';

function planOf(document: Document, text: string, more: Partial<ImportSettings> = {}): ImportPlan {
  const table = tableOfText(text);
  const settings = { ...defaultSettings(document, table, 'Imported'), ...more };
  return planImport(document, table, withGuessedValues(settings, document, table), today);
}

function imported(document: Document, plan: ImportPlan): Document {
  const draft = startDraft(document, {
    ...countingContext(`${today}T08:00:00.000Z`),
    newId: (kind) => `${kind}_new${String((count += 1)).padStart(8, '0')}`,
  });
  applyImport(draft, plan);
  const change = draft.toChange('Import');
  return change ? applyChange(document, change) : document;
}
let count = 0;

function planWith(recipe: (draft: Draft) => void): Document {
  return buildPlan(recipe);
}

const statusesOf = (plan: ImportPlan): string[] => plan.outcomes.map(({ status }) => status);
const partnersOf = (document: Document) => [...document.partner.values()];

describe('planImport with the cloud-native landscape', () => {
  const text = readFileSync('test/fixtures/cncf-landscape.csv', 'utf8');
  const empty = buildPlan();
  const first = planOf(empty, text);
  const after = imported(empty, first);

  it('takes all 2,413 rows: 2,405 partners and eight that stand twice', () => {
    expect(first.counts).toEqual({
      new: 2405,
      update: 0,
      unchanged: 0,
      joined: 8,
      invalid: 0,
      'left-out': 0,
    });
    expect(after.partner.size).toBe(2405);
    const joined = first.outcomes.filter(({ status }) => status === 'joined');
    expect(joined.map(({ rowNumber, name, joinedTo }) => [rowNumber, name, joinedTo])).toEqual([
      [782, 'k0rdent', 364],
      [993, 'MockServer', 731],
      [2016, 'Upbound (member)', 390],
      [2225, 'OpenGauss', 533],
      [2396, 'Kgateway', 456],
      [2404, 'DeepFlow', 1058],
      [2407, 'Okahu', 1135],
      [2408, 'Trulens', 2306],
    ]);
  });

  it('counts only the rows that bring something', () => {
    expect(countTakenRows(first)).toEqual({ new: 2405, update: 0, joined: 8, all: 2413, idle: 0 });
    const changed = planOf(after, text.replace('Airship,https:', 'Airship,http:'));
    expect(countTakenRows(changed)).toEqual({ new: 0, update: 1, joined: 0, all: 1, idle: 2412 });
  });

  it('makes own fields of the right types for the rest', () => {
    expect(first.newFields.map(({ name, type }) => [name, type])).toEqual([
      ['Segment', 'text'],
      ['CNCF maturity', 'choice'],
      ['Repository', 'link'],
      ['Accepted on', 'date'],
    ]);
    const maturity = [...after.ownField.values()].find(({ name }) => name === 'CNCF maturity');
    expect(maturity?.options).toEqual(['sandbox', 'incubating', 'archived', 'graduated']);
  });

  it('finds nothing to change the second time', () => {
    const second = planOf(after, text);
    expect(second.counts).toMatchObject({ new: 0, update: 0, unchanged: 2405, joined: 8 });
    expect(countTakenRows(second)).toMatchObject({ all: 0, idle: 2413 });
    expect(imported(after, second)).toBe(after);
  });
});

describe('planImport', () => {
  const plan = planWith((draft) => {
    const acme = draft.add('partner', {
      name: 'Acme',
      website: 'https://acme.example',
      tags: ['gold'],
      owner: 'Ann',
      stage: 'active',
      stageSince: '2026-01-01',
    });
    draft.add('contact', { partnerId: acme.id, name: 'Bo', email: 'bo@acme.example', order: 'a0' });
    draft.add('partner', { name: 'Cloud One', website: 'cloud.example' });
    draft.add('partner', { name: 'Cloud Two', website: 'cloud.example/two' });
  });

  it('updates by name, in any case, and says what changes', () => {
    const planned = planOf(plan, 'Name,Owner,Tags\n ACME ,Cy,new;gold\n');
    const [outcome] = planned.outcomes;
    expect(outcome?.status).toBe('update');
    expect(outcome?.match).toMatchObject({ by: 'name', partnerName: 'Acme' });
    expect(outcome?.changes).toEqual([
      { of: 'field', field: 'tags', before: ['gold'], after: ['gold', 'new'] },
      { of: 'field', field: 'owner', before: 'Ann', after: 'Cy' },
    ]);
    expect(partnersOf(imported(plan, planned))[0]).toMatchObject({ name: 'Acme', owner: 'Cy' });
  });

  it('updates by web domain where it leaves no doubt, and keeps the name', () => {
    const planned = planOf(plan, 'Name,Website,Owner\nAcme Inc.,www.acme.example/x,Cy\n');
    expect(planned.outcomes[0]).toMatchObject({ status: 'update', match: { by: 'domain' } });
    expect(planned.outcomes[0]?.notes).toEqual([{ code: 'keeps-name', name: 'Acme' }]);
    expect(partnersOf(imported(plan, planned))[0]?.name).toBe('Acme');
  });

  it('does not guess between partners, or rows, that share a domain', () => {
    const twoPartners = planOf(plan, 'Name,Website\nCloud Three,cloud.example\n');
    expect(twoPartners.outcomes[0]).toMatchObject({
      status: 'new',
      notes: [{ code: 'shared-domain', domain: 'cloud.example', partners: 2 }],
    });
    const twoRows = planOf(plan, 'Name,Website\nAcme A,acme.example\nAcme B,acme.example\n');
    expect(statusesOf(twoRows)).toEqual(['new', 'new']);
    expect(
      statusesOf(planOf(plan, 'Name,Website\nAcme A,acme.example\n', { match: 'name' })),
    ).toEqual(['new']);
  });

  it.each([
    ['join', { owner: 'Cy', tags: ['gold', 'new'], description: 'Hi' }],
    ['replace', { owner: 'Cy', tags: ['new'], description: 'Hi' }],
    ['fill', { owner: 'Ann', tags: ['gold', 'new'], description: 'Hi' }],
    ['keep', { owner: 'Ann', tags: ['gold'], description: '' }],
  ] as const)('updates by the rule: %s', (update, expected) => {
    const planned = planOf(plan, 'Name,Owner,Tags,Description\nAcme,Cy,new,Hi\n', { update });
    expect(partnersOf(imported(plan, planned))[0]).toMatchObject(expected);
  });

  it('never takes a value away with an empty cell', () => {
    const planned = planOf(plan, 'Name,Owner,Tags\nAcme,,\n', { update: 'replace' });
    expect(statusesOf(planned)).toEqual(['unchanged']);
  });

  it('dates a change of stage', () => {
    const planned = planOf(plan, 'Name,Stage\nAcme,On hold\n');
    expect(partnersOf(imported(plan, planned))[0]).toMatchObject({
      stage: 'paused',
      stageSince: today,
    });
  });

  it('completes contacts by e-mail and name and adds the others', () => {
    const text =
      'Name,Contact,Contact role,Contact email,Contact 2\nAcme,Bo B.,CEO,BO@acme.example,Di\n';
    const after = imported(plan, planOf(plan, text));
    const contacts = [...after.contact.values()].map(({ name, role, email }) => [
      name,
      role,
      email,
    ]);
    expect(contacts).toEqual([
      ['Bo B.', 'CEO', 'BO@acme.example'],
      ['Di', '', ''],
    ]);
  });

  it('joins rows of one name: gaps are filled, lists joined, the first value stays', () => {
    const text = 'Name,Owner,Tier,Tags\nNew,Ann,,a\nNEW,Cy,Gold,b\n';
    const planned = planOf(plan, text);
    expect(statusesOf(planned)).toEqual(['new', 'joined']);
    expect(planned.outcomes[1]?.notes).toEqual([
      {
        code: 'kept-first',
        rowNumber: 2,
        fields: [{ of: 'field', field: 'owner', before: 'Ann', after: 'Cy' }],
      },
    ]);
    expect(partnersOf(imported(plan, planned)).at(-1)).toMatchObject({
      name: 'New',
      owner: 'Ann',
      tier: 'Gold',
      tags: ['a', 'b'],
    });
    expect(statusesOf(planOf(plan, text, { joinSameName: false }))).toEqual(['new', 'new']);
  });

  it('says why a row is invalid, and imports the others', () => {
    const long = 'x'.repeat(501);
    const planned = planOf(plan, `Name,Owner\n,a\n${long},b\nFine,c\nExtra,d,e\nOpen,"f\n`);
    expect(planned.outcomes.map(({ faults }) => faults)).toEqual([
      [{ code: 'no-name' }],
      [{ code: 'name-too-long', length: 501, limit: 500 }],
      [],
      [{ code: 'extra-cells', found: 3, expected: 2 }],
      [{ code: 'unclosed-quote', column: 1, lines: 2 }],
    ]);
    expect(planned.counts).toMatchObject({ new: 1, invalid: 4 });
  });

  it('notes values it does not understand and leaves them out', () => {
    const planned = planOf(plan, 'Name,Country,Stage,Annual revenue\nNew,Atlantis,Banana,lots\n');
    expect(planned.outcomes[0]?.status).toBe('new');
    expect(planned.outcomes[0]?.notes).toEqual([
      { code: 'unknown-value', column: 1, value: 'Atlantis' },
      { code: 'unknown-value', column: 2, value: 'Banana' },
      { code: 'unknown-value', column: 3, value: 'lots' },
    ]);
  });

  it('leaves out rows by filter and by hand', () => {
    const filters = [{ column: 1, test: 'contains', value: 'EU' } as const];
    const planned = planOf(plan, 'Name,Owner\nA,eu\nB,us\nC,eu\n', {
      filters,
      leftOut: new Set([2]),
    });
    expect(planned.outcomes.map(({ leftOut }) => leftOut)).toEqual([null, 'filtered', 'by-hand']);
  });

  it('makes only the kinds that are used, in a family of their own when there is none', () => {
    const kinds = new Map([
      ['database', { to: 'new-kind', name: 'Database' } as const],
      ['other', { to: 'new-kind', name: 'Other' } as const],
    ]);
    const planned = planOf(plan, 'Name,Kind\nA,Database\nB,\n', { kinds });
    expect(planned.newKinds.map(({ name }) => name)).toEqual(['Database']);
    const after = imported(plan, planned);
    const kind = [...after.partnerKind.values()][0];
    expect(after.partnerFamily.get(kind?.familyId ?? '')?.name).toBe('Imported');
    expect(partnersOf(after).at(-2)?.partnerKindId).toBe(kind?.id);
  });

  it('takes regions from countries unless a column has them', () => {
    const [derived] = imported(
      buildPlan(),
      planOf(buildPlan(), 'Name,Country\nA,Japan\n'),
    ).partner.values();
    expect(derived).toMatchObject({ countries: ['JP'], regions: ['asia-pacific'] });
    const text = 'Name,Country,Region\nA,Japan,\n';
    const [given] = imported(buildPlan(), planOf(buildPlan(), text)).partner.values();
    expect(given).toMatchObject({ countries: ['JP'], regions: [] });
  });

  it('keeps formulas, HTML and __proto__ as plain text', () => {
    const text = `Name,__proto__,Description\n"=HYPERLINK(""https://x.example"")",x,<img src=x onerror=alert(1)>\n'+49 AG,y,z\n`;
    const after = imported(buildPlan(), planOf(buildPlan(), text));
    const [first, second] = partnersOf(after);
    expect(first?.name).toBe('=HYPERLINK("https://x.example")');
    expect(first?.description).toBe('<img src=x onerror=alert(1)>');
    expect(second?.name).toBe('+49 AG');
    expect([...after.ownField.values()].map(({ name }) => name)).toEqual(['__proto__']);
  });
});
