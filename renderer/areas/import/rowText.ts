import type { TFunction } from 'i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import type { FieldChange } from '@shared/exchange/partners/fieldChange';
import type { RowOutcome } from '@shared/exchange/partners/importPlan';
import type { RowFault, RowNote } from '@shared/exchange/partners/rowProblem';
import { formatNumber } from '../../ui/format';
import { columnName } from './columnFaults';
import type { FieldText } from './useFieldText';

const namedFields = 4;

/** What becomes of a row, in one line. */
export function outcomeText(
  outcome: RowOutcome,
  table: CsvTable,
  fieldText: FieldText,
  t: TFunction,
): string {
  const [fault] = outcome.faults;
  if (fault !== undefined) return faultText(fault, table, t);
  if (outcome.leftOut !== null) return t(`import.rows.leftOut.${outcome.leftOut}`);
  if (outcome.status === 'new') {
    return givenValues(outcome.changes, fieldText) || t('import.rows.addsPartner');
  }
  const fields = changedFields(outcome.changes, fieldText, t);
  const row = formatNumber(outcome.joinedTo ?? 0);
  switch (outcome.status) {
    case 'update':
      return t('import.rows.changesFields', { fields });
    case 'joined':
      return fields === ''
        ? t('import.rows.repeats', { row })
        : t('import.rows.joinsAdds', { row, fields });
    default:
      return t('import.rows.nothingToChange');
  }
}

/** The first values of a new partner but its name. */
function givenValues(changes: readonly FieldChange[], fieldText: FieldText): string {
  return changes
    .filter((change) => change.of !== 'field' || change.field !== 'name')
    .slice(0, namedFields)
    .map((change) => fieldText.value(change, 'after').slice(0, 60))
    .join(' · ');
}

function changedFields(
  changes: readonly FieldChange[],
  fieldText: FieldText,
  t: TFunction,
): string {
  const names = new Set<string>();
  for (const change of changes) {
    names.add(fieldText.name(change));
  }
  const shown = [...names].slice(0, namedFields).join(', ');
  const rest = names.size - namedFields;
  return rest > 0 ? `${shown} ${t('import.rows.more', { count: rest })}` : shown;
}

/** Why a row cannot be imported. */
export function faultText(fault: RowFault, table: CsvTable, t: TFunction): string {
  switch (fault.code) {
    case 'no-name':
      return t('import.fault.no-name');
    case 'name-too-long':
      return t('import.fault.name-too-long', {
        length: formatNumber(fault.length),
        limit: formatNumber(fault.limit),
      });
    case 'unclosed-quote':
      return t('import.fault.unclosed-quote', {
        column: headingOf(table, fault.column, t),
        lines: formatNumber(fault.lines),
      });
    case 'cell-too-long':
      return t('import.fault.cell-too-long', {
        column: headingOf(table, fault.column, t),
        length: formatNumber(fault.length),
      });
    case 'extra-cells':
      return t('import.fault.extra-cells', {
        found: formatNumber(fault.found),
        expected: formatNumber(fault.expected),
      });
  }
}

/** What of a row was read differently or left out. */
export function noteText(
  note: RowNote,
  table: CsvTable,
  fieldText: FieldText,
  t: TFunction,
): string {
  switch (note.code) {
    case 'unknown-value':
      return t('import.note.unknown-value', {
        column: headingOf(table, note.column, t),
        value: note.value,
      });
    case 'cut-short':
      return t('import.note.cut-short', {
        column: headingOf(table, note.column, t),
        length: formatNumber(note.length),
        limit: formatNumber(note.limit),
      });
    case 'control-characters':
    case 'text-after-quote':
    case 'contact-without-name':
      return t(`import.note.${note.code}`, { column: headingOf(table, note.column, t) });
    case 'shared-domain':
      return t('import.note.shared-domain', { domain: note.domain, count: note.partners });
    case 'kept-first':
      return t('import.note.kept-first', {
        row: formatNumber(note.rowNumber),
        values: note.fields
          .map((change) => `${fieldText.name(change)}: ${fieldText.value(change, 'after')}`)
          .join('; '),
      });
    case 'keeps-name':
      return t('import.note.keeps-name', { name: note.name });
  }
}

function headingOf(table: CsvTable, column: number, t: TFunction): string {
  return columnName(table, column, (number) => t('import.file.columnNumber', { number }));
}
