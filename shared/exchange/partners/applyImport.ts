import type { Draft } from '../../document/draft';
import { ordersAfter, inOrder } from '../../document/ordering';
import type { OwnValue } from '../../model/partner';
import { finish } from '../../calculation/steps';
import { fieldChanges } from './fieldChange';
import type { ImportPlan, PartnerAction } from './importPlan';
import type { FamilyChoice } from './importSettings';
import type { ContactState } from './partnerState';

/** What an import that was planned for another state of the plan runs into. */
export class PlanOutdated extends Error {
  override readonly name = 'PlanOutdated';
}

const actionsPerStep = 50;
const mostOptions = 500;

/** Carries out a planned import in one go; see `applyImportInSteps`. */
export function applyImport(draft: Draft, plan: ImportPlan): void {
  finish(applyImportInSteps(draft, plan));
}

/**
 * Carries out a planned import step by step, yielding the part done (0 to 1). The draft must start
 * from the document the plan was made for; a partner that is gone throws PlanOutdated.
 */
export function* applyImportInSteps(draft: Draft, plan: ImportPlan): Generator<number, void> {
  const ids = new Map<string, string>([...addKinds(draft, plan), ...addFields(draft, plan)]);
  for (const [at, action] of plan.actions.entries()) {
    applyAction(draft, action, ids);
    if (at % actionsPerStep === 0) yield at / plan.actions.length;
  }
}

function addKinds(draft: Draft, plan: ImportPlan): [string, string][] {
  if (plan.newKinds.length === 0) return [];
  const familyId = familyFor(draft, plan.newKindFamily);
  const siblings = [...draft.document.partnerKind.values()].filter(
    (kind) => kind.familyId === familyId,
  );
  const orders = ordersAfter(siblings, plan.newKinds.length);
  return plan.newKinds.map(({ key, name }, at) => {
    const kind = draft.add('partnerKind', { name, familyId, order: orders[at] ?? '' });
    return [key, kind.id];
  });
}

function familyFor(draft: Draft, choice: FamilyChoice): string {
  if (choice.to === 'family') {
    if (!draft.document.partnerFamily.has(choice.familyId)) throw new PlanOutdated();
    return choice.familyId;
  }
  const classId = choice.classId ?? addClass(draft, choice.name);
  const siblings = [...draft.document.partnerFamily.values()].filter(
    (family) => family.classId === classId,
  );
  const [order = ''] = ordersAfter(siblings, 1);
  return draft.add('partnerFamily', { name: choice.name, classId, order }).id;
}

function addClass(draft: Draft, name: string): string {
  const [order = ''] = ordersAfter(draft.document.partnerClass.values(), 1);
  return draft.add('partnerClass', { name, hue: 'neutral', order }).id;
}

function addFields(draft: Draft, plan: ImportPlan): [string, string][] {
  const orders = ordersAfter(draft.document.ownField.values(), plan.newFields.length);
  const added = plan.newFields.map(({ key, name, type }, at): [string, string] => {
    const options = (plan.newOptions.get(key) ?? []).slice(0, mostOptions);
    const field = draft.add('ownField', { name, type, options, order: orders[at] ?? '' });
    return [key, field.id];
  });
  for (const [key, options] of plan.newOptions) {
    const field = draft.document.ownField.get(key);
    if (!field) continue;
    const all = [...field.options, ...options].slice(0, mostOptions);
    draft.update('ownField', field.id, { options: all });
  }
  return added;
}

function applyAction(draft: Draft, action: PartnerAction, ids: ReadonlyMap<string, string>): void {
  const { after, before, partnerId } = action;
  const idOf = (key: string): string => ids.get(key) ?? key;
  const kindKey = after.fields.partnerKindId;
  const partnerKindId = kindKey === null ? null : idOf(kindKey);
  if (partnerId === null) {
    const ownValues = ownValuesOf(after.own, idOf);
    const partner = draft.add('partner', { ...after.fields, partnerKindId, ownValues });
    applyContacts(draft, partner.id, [], after.contacts);
    return;
  }
  const partner = draft.document.partner.get(partnerId);
  if (!partner) throw new PlanOutdated();
  const changes = fieldChanges(before, after);
  const fields = changes.flatMap((change) => (change.of === 'field' ? [change.field] : []));
  const patch = Object.fromEntries(
    fields.map((field) => [field, field === 'partnerKindId' ? partnerKindId : after.fields[field]]),
  );
  const changesOwn = changes.some((change) => change.of === 'own-field');
  const own = { ...partner.ownValues, ...ownValuesOf(after.own, idOf) };
  if (changes.length > 0) {
    draft.update('partner', partnerId, changesOwn ? { ...patch, ownValues: own } : patch);
  }
  applyContacts(draft, partnerId, before.contacts, after.contacts);
}

function ownValuesOf(
  own: ReadonlyMap<string, OwnValue>,
  idOf: (key: string) => string,
): Record<string, OwnValue> {
  return Object.fromEntries([...own].map(([key, value]) => [idOf(key), value]));
}

function applyContacts(
  draft: Draft,
  partnerId: string,
  before: readonly ContactState[],
  after: readonly ContactState[],
): void {
  const added = after.filter((contact) => contact.id === null);
  if (added.length > 0) {
    const known = before.flatMap(({ id }) => (id && draft.document.contact.get(id)) || []);
    const orders = ordersAfter(inOrder(known), added.length);
    added.forEach(({ name, role, email, phone }, at) => {
      draft.add('contact', { partnerId, name, role, email, phone, order: orders[at] ?? '' });
    });
  }
  for (const contact of after) {
    const { id, name, role, email, phone } = contact;
    if (id !== null) draft.update('contact', id, { name, role, email, phone });
  }
}
