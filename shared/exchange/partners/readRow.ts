import { maxLine, maxText } from '../../model/base';
import type { OwnValue } from '../../model/partner';
import { cutText } from '../../text/cutText';
import type { CsvTable } from '../csv/csvTable';
import { contactParts, type ContactPart } from './columnTarget';
import type { ImportContext } from './importContext';
import { readField, type FieldsDraft } from './readField';
import { readOwnValue } from './readOwnValue';
import type { ContactValues, PartnerValues } from './partnerValues';
import type { RowFault, RowNote } from './rowProblem';

/** One row of the file, read with the settings of the import. */
export interface ReadRow {
  readonly values: PartnerValues;
  /** The id given by a column of ours, '' when there is none. */
  readonly partnerId: string;
  readonly faults: readonly RowFault[];
  readonly notes: readonly RowNote[];
}

/** Reads one row. Faults make it invalid; notes say what was left out or read differently. */
export function readRow(table: CsvTable, index: number, context: ImportContext): ReadRow {
  const faults: RowFault[] = [];
  const notes: RowNote[] = [];
  for (const damage of table.damage.get(index) ?? []) {
    if (damage.code === 'control-characters' || damage.code === 'text-after-quote') {
      notes.push(damage);
    } else faults.push(damage);
  }
  const fields: FieldsDraft = {};
  const own = new Map<string, OwnValue>();
  const contacts = new Map<number, ContactDraft>();
  let partnerId = '';
  const cells = table.rows[index] ?? [];
  context.settings.columns.forEach((target, column) => {
    if (target.to === 'nothing') return;
    const cell = cells[column] ?? '';
    const text = cell.trim();
    if (text === '') return;
    const note = (value: string): void => {
      notes.push({ code: 'unknown-value', column, value: cutText(value, 80) });
    };
    if (target.to === 'partner-id') partnerId = text;
    else if (target.to === 'contact') {
      const contact = contacts.get(target.index) ?? { column, parts: new Map() };
      contact.parts.set(target.part, cutLine(text, column, notes));
      contacts.set(target.index, contact);
    } else if (target.to === 'own-field' || target.to === 'new-own-field') {
      const field = context.ownFields.get(column);
      if (!field) return;
      const value = readOwnValue(cutLine(text, column, notes), field, context);
      if (value === null) note(text);
      else own.set(field.key, value);
    } else {
      const isLong = target.to === 'description' || target.to === 'notes';
      const kept = isLong ? cutLong(cell, column, notes) : text;
      readField(target.to, kept, fields, { context, column, note, notes });
    }
  });
  checkName(fields.name, faults);
  return {
    values: { fields, own, contacts: readContacts(contacts, notes) },
    partnerId,
    faults,
    notes,
  };
}

interface ContactDraft {
  readonly column: number;
  readonly parts: Map<ContactPart, string>;
}

function checkName(name: string | undefined, faults: RowFault[]): void {
  if (name === undefined) faults.push({ code: 'no-name' });
  else if (name.length > maxLine) {
    faults.push({ code: 'name-too-long', length: name.length, limit: maxLine });
  }
}

/** A contact without a name is called by its e-mail address; with neither it cannot be kept. */
function readContacts(
  drafts: ReadonlyMap<number, ContactDraft>,
  notes: RowNote[],
): ContactValues[] {
  const contacts: ContactValues[] = [];
  for (const [, { column, parts }] of [...drafts].sort(([one], [other]) => one - other)) {
    const [name = '', role = '', email = '', phone = ''] = contactParts.map((p) => parts.get(p));
    if (name === '' && email === '') notes.push({ code: 'contact-without-name', column });
    else contacts.push({ name: name === '' ? email : name, role, email, phone });
  }
  return contacts;
}

/** A single line within its limit; a longer one is cut and noted. */
function cutLine(text: string, column: number, notes: RowNote[]): string {
  return cut(text, maxLine, column, notes);
}

function cutLong(text: string, column: number, notes: RowNote[]): string {
  return cut(text, maxText, column, notes);
}

function cut(text: string, limit: number, column: number, notes: RowNote[]): string {
  if (text.length <= limit) return text;
  notes.push({ code: 'cut-short', column, length: text.length, limit });
  return cutText(text, limit).trimEnd();
}
