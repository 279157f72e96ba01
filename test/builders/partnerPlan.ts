import { applyChange } from '@shared/document/change';
import { emptyDocument, type Document } from '@shared/document/document';
import { startDraft, type Draft, type DraftContext } from '@shared/document/draft';
import { orderAfter } from '@shared/document/ordering';
import { en } from '@shared/messages/en/index';
import type { FieldWords } from '@shared/partners/partnerField';
import { partnerFields, type PartnerFields } from '@shared/partners/partnerFields';
import type { NewRecord } from '@shared/model/registry';
import { countingContext } from './draftContext';

/** A document after an edit. */
export function edited(
  document: Document,
  recipe: (draft: Draft) => void,
  context: DraftContext = countingContext(),
): Document {
  const draft = startDraft(document, context);
  recipe(draft);
  const change = draft.toChange('Edit');
  return change === null ? document : applyChange(document, change);
}

/** A plan with a taxonomy of two classes and the given partners, by name. */
export function partnerPlan(
  partners: readonly NewRecord<'partner'>[] = [],
  context: DraftContext = countingContext(),
): Document {
  return edited(
    emptyDocument,
    (draft) => {
      draft.add('workspace', { name: 'Plan' });
      addBranch(draft, 'Technology', 'technology', 'Integration', ['Workflow automation', 'CRM']);
      addBranch(draft, 'Channel', 'channel', 'Reseller', ['System integrator']);
      for (const fields of partners) draft.add('partner', fields);
    },
    context,
  );
}

/** The id of the record of a kind with this name. */
export function idOf(
  document: Document,
  kind: 'partner' | 'partnerKind' | 'partnerFamily' | 'partnerClass' | 'ownField' | 'contact',
  name: string,
): string {
  for (const record of document[kind].values()) if (record.name === name) return record.id;
  throw new Error(`No ${kind} is called ${name}.`);
}

const words: FieldWords = {
  field: (id) => en.partners.field[id],
  stage: (stage) => en.plan.stage[stage],
  role: (role) => en.plan.role[role],
  region: (region) => en.plan.region[region],
  country: (code) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
  yesNo: (value) => (value ? en.partners.value.yes : en.partners.value.no),
};

/** The fields of a document's partners in English. */
export function englishFields(
  document: Document,
  scores: ReadonlyMap<string, number> | null = null,
): PartnerFields {
  return partnerFields(document, {
    words,
    scores,
    today: '2027-01-15',
    countryCodes: ['DE', 'FR', 'JP', 'US'],
  });
}

function addBranch(
  draft: Draft,
  className: string,
  hue: 'technology' | 'channel',
  familyName: string,
  kinds: readonly string[],
): void {
  const { document } = draft;
  const classId = draft.add('partnerClass', {
    name: className,
    hue,
    order: orderAfter(document.partnerClass.values()),
  }).id;
  const familyId = draft.add('partnerFamily', {
    name: familyName,
    classId,
    order: orderAfter(draft.document.partnerFamily.values()),
  }).id;
  for (const name of kinds) {
    const order = orderAfter(draft.document.partnerKind.values());
    draft.add('partnerKind', { name, familyId, order });
  }
}
