import { currencyDigits } from '../money/currencyDigits';
import { workspaceOf } from '../document/document';
import type { Draft } from '../document/draft';
import { orderAfter, orderAt } from '../document/ordering';
import type { OwnField, OwnFieldType } from '../model/ownField';
import type { OwnValue } from '../model/partner';
import { convertOwnValue } from './convertOwnValue';

/** Adds an own field at the end of the list. */
export function addOwnField(
  draft: Draft,
  fields: { readonly name: string; readonly type: OwnFieldType; readonly options?: string[] },
): OwnField {
  const order = orderAfter(draft.document.ownField.values());
  return draft.add('ownField', { ...fields, order });
}

/** Gives an own field another name. */
export function renameOwnField(draft: Draft, ownFieldId: string, name: string): void {
  draft.update('ownField', ownFieldId, { name });
}

/**
 * Gives an own field another type and converts the values partners have. Text becomes a choice
 * among the texts in use. Gives how many values could not be converted and were cleared.
 */
export function retypeOwnField(draft: Draft, ownFieldId: string, type: OwnFieldType): number {
  const field = draft.require('ownField', ownFieldId);
  if (field.type === type) return 0;
  const unit = 10 ** currencyDigits(workspaceOf(draft.document).currency);
  let lost = 0;
  const chosen = new Set(field.options);
  for (const partner of [...draft.document.partner.values()]) {
    const value = partner.ownValues[ownFieldId] ?? null;
    if (value === null) continue;
    const converted = convertOwnValue(value, field.type, type, unit);
    if (converted === null) lost += 1;
    if (type === 'choice' && typeof converted === 'string') chosen.add(converted);
    setOwnValue(draft, [partner.id], ownFieldId, converted);
  }
  draft.update('ownField', ownFieldId, { type, options: type === 'choice' ? [...chosen] : [] });
  return lost;
}

/** Says what an own field of type choice can be; partners keep a value that is no longer offered. */
export function setOwnFieldOptions(draft: Draft, ownFieldId: string, options: string[]): void {
  const trimmed = options.map((option) => option.trim()).filter((option) => option !== '');
  draft.update('ownField', ownFieldId, { options: [...new Set(trimmed)] });
}

/** Moves an own field to a place (0 first) in the list. */
export function moveOwnField(draft: Draft, ownFieldId: string, index: number): void {
  const siblings = [...draft.document.ownField.values()].filter(({ id }) => id !== ownFieldId);
  draft.update('ownField', ownFieldId, { order: orderAt(siblings, index) });
}

/** Deletes an own field and what partners hold in it. */
export function deleteOwnField(draft: Draft, ownFieldId: string): void {
  draft.remove(ownFieldId);
}

/** Gives partners a value in an own field; null clears it. A new choice joins the options. */
export function setOwnValue(
  draft: Draft,
  partnerIds: readonly string[],
  ownFieldId: string,
  value: OwnValue,
): void {
  const field = draft.require('ownField', ownFieldId);
  if (field.type === 'choice' && typeof value === 'string' && !field.options.includes(value)) {
    draft.update('ownField', ownFieldId, { options: [...field.options, value] });
  }
  for (const id of partnerIds) {
    const { [ownFieldId]: _before, ...others } = draft.require('partner', id).ownValues;
    const ownValues = value === null || value === '' ? others : { ...others, [ownFieldId]: value };
    draft.update('partner', id, { ownValues });
  }
}
