import type { Change } from '@shared/document/change';
import { tableOf } from '@shared/document/draft';
import type { Stage } from '@shared/model/partner';
import {
  addPartner,
  addTags,
  deletePartners,
  duplicatePartner,
  removeTags,
} from '@shared/partners/partnerEdits';
import type { FieldValue, PartnerField } from '@shared/partners/partnerField';
import { moveToStage } from '@shared/partners/stageEdits';
import { i18n } from '../../i18n/i18n';
import { currentDocument, edit } from '../../store/documentStore';
import { showUndoToast } from '../../store/undoToast';
import { inspect, select, useUi } from '../../store/uiStore';
import { formatNumber } from '../../ui/format';
import { noteFreshPartner } from './freshPartner';

/** How partners are called in the name of a step: 'Anthropic', or '12 partners'. */
export function namePartners(ids: readonly string[]): string {
  const [id] = ids;
  const name = id === undefined ? undefined : currentDocument().partner.get(id)?.name;
  return ids.length === 1 && name !== undefined
    ? name
    : i18n.t('partners.edit.some', { count: ids.length, number: formatNumber(ids.length) });
}

/** The selected records that are partners. */
export function selectedPartnerIds(): readonly string[] {
  const { partner } = currentDocument();
  return useUi.getState().selection.filter((id) => partner.has(id));
}

/** Gives partners a value in a field, as one step to undo. */
export function setPartnerField(
  ids: readonly string[],
  field: PartnerField,
  value: FieldValue,
): void {
  const { write } = field;
  if (write === null) return;
  const label = i18n.t('partners.edit.setField', { field: field.label, who: namePartners(ids) });
  edit(label, (draft) => {
    write(draft, ids, value);
  });
}

/** Moves partners to a stage; with `sayIt` a toast tells what happened and offers to undo it. */
export function movePartnersToStage(ids: readonly string[], stage: Stage, sayIt = false): void {
  const what = { who: namePartners(ids), stage: i18n.t(`plan.stage.${stage}`) };
  const change = edit(i18n.t('partners.edit.move', what), (draft) => {
    moveToStage(draft, ids, stage);
  });
  if (change !== null && sayIt) showUndoToast(i18n.t('partners.toast.moved', what));
}

/** Adds tags to partners and takes others away, as one step to undo. */
export function changeTags(
  ids: readonly string[],
  added: readonly string[],
  removed: readonly string[],
): void {
  edit(i18n.t('partners.edit.tags', { who: namePartners(ids) }), (draft) => {
    addTags(draft, ids, added);
    removeTags(draft, ids, removed);
  });
}

/** Adds a partner and selects it; its name can be typed at once. Gives its id. */
export function createPartner(fields: { readonly stage?: Stage } = {}): string | null {
  const name = freshName(i18n.t('partners.newName'));
  const change = edit(i18n.t('partners.edit.add', { who: name }), (draft) => {
    addPartner(draft, { name, ...fields });
  });
  const id = inspectAdded(change);
  noteFreshPartner(id);
  return id;
}

/** Adds a copy of a partner and selects it. */
export function copyPartner(partnerId: string): void {
  const partner = currentDocument().partner.get(partnerId);
  if (partner === undefined) return;
  const name = freshName(i18n.t('partners.copyName', { name: partner.name }));
  const change = edit(i18n.t('partners.edit.duplicate', { who: partner.name }), (draft) => {
    duplicatePartner(draft, partnerId, name);
  });
  inspectAdded(change);
}

/** Selects the partner a change added, and gives its id. */
function inspectAdded(change: Change | null): string | null {
  const id = change?.added.find(({ kind }) => kind === 'partner')?.id ?? null;
  if (id !== null) inspect([id]);
  return id;
}

/** Deletes partners with what belongs to them; a toast offers to bring them back. */
export function removePartners(ids: readonly string[]): void {
  if (ids.length === 0) return;
  const who = namePartners(ids);
  const change = edit(i18n.t('partners.edit.delete', { who }), (draft) => {
    deletePartners(draft, ids);
  });
  if (change === null) return;
  select([]);
  showUndoToast(i18n.t('partners.toast.deleted', { who }));
}

/** The name, with a number when a partner is called that already. */
function freshName(wanted: string): string {
  const taken = new Set<string>();
  for (const { name } of tableOf(currentDocument(), 'partner').values()) taken.add(name);
  let name = wanted;
  for (let count = 2; taken.has(name); count += 1) name = `${wanted} ${String(count)}`;
  return name;
}
