import type { OwnField, OwnFieldType } from '@shared/model/ownField';
import {
  addOwnField,
  deleteOwnField,
  renameOwnField,
  retypeOwnField,
  setOwnFieldOptions,
} from '@shared/partners/ownFieldEdits';
import { i18n } from '../../../i18n/i18n';
import { edit } from '../../../store/documentStore';
import { showUndoToast } from '../../../store/undoToast';
import { toggleColumn } from '../table/columns';

/** What an own field is told by. */
export interface OwnFieldFields {
  readonly name: string;
  readonly type: OwnFieldType;
  readonly options: string[];
}

/** Adds an own field and shows it as a column. */
export function createOwnField(fields: OwnFieldFields): void {
  const change = edit(i18n.t('partners.edit.addField', { name: fields.name }), (draft) => {
    addOwnField(draft, fields);
  });
  const [added] = change?.added ?? [];
  if (added !== undefined) toggleColumn(added.id);
}

/** Renames and retypes an own field as one step; says when values could not be converted. */
export function changeOwnField(present: OwnField, { name, type, options }: OwnFieldFields): void {
  let lost = 0;
  edit(i18n.t('partners.edit.changeField', { name: present.name }), (draft) => {
    renameOwnField(draft, present.id, name);
    lost = retypeOwnField(draft, present.id, type);
    const chosen = draft.require('ownField', present.id).options;
    if (type === 'choice') {
      setOwnFieldOptions(
        draft,
        present.id,
        present.type === 'choice' ? options : [...options, ...chosen],
      );
    }
  });
  if (lost > 0) showUndoToast(i18n.t('partners.toast.valuesLost', { count: lost, name }));
}

/** Deletes an own field with its values; a toast offers to bring them back. */
export function removeOwnField({ id, name }: OwnField): void {
  const change = edit(i18n.t('partners.edit.deleteField', { name }), (draft) => {
    deleteOwnField(draft, id);
  });
  if (change !== null) showUndoToast(i18n.t('partners.toast.fieldDeleted', { name }));
}
