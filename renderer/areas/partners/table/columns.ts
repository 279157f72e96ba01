import type { PartnerField } from '@shared/partners/partnerField';
import type { PartnerFields } from '@shared/partners/partnerFields';
import { columnWidths, moveColumn, type ViewSettings } from '@shared/partners/viewSettings';
import { changeView, currentViewSettings } from '../viewStore';

/** A column as it is shown. */
export interface Column {
  readonly field: PartnerField;
  /** CSS pixels. */
  readonly width: number;
}

/** The columns to show; those whose field is gone, or has nothing to show yet, are left out. */
export function columnsOf(view: ViewSettings, fields: PartnerFields): readonly Column[] {
  return view.columns.flatMap(({ fieldId, width }) => {
    const field = fields.byId.get(fieldId);
    return field === undefined ? [] : [{ field, width }];
  });
}

/** Numbers stand at the right so that their digits align. */
export function isNumeric(field: PartnerField): boolean {
  return field.type === 'number' || field.type === 'money';
}

/** Makes a column as wide as asked, within what is readable. */
export function resizeColumn(fieldId: string, width: number): void {
  const { narrowest, widest } = columnWidths;
  const next = Math.min(widest, Math.max(narrowest, Math.round(width)));
  changeView({
    columns: currentViewSettings().columns.map((column) =>
      column.fieldId === fieldId ? { ...column, width: next } : column,
    ),
  });
}

/** Moves a column by so many places. */
export function shiftColumn(fieldId: string, by: number): void {
  const { columns } = currentViewSettings();
  const index = columns.findIndex((column) => column.fieldId === fieldId);
  changeView({ columns: moveColumn(columns, fieldId, index + by) });
}

/** Puts a column in front of another one. */
export function moveColumnTo(fieldId: string, beforeId: string | null): void {
  const others = currentViewSettings().columns.filter((column) => column.fieldId !== fieldId);
  const index = others.findIndex((column) => column.fieldId === beforeId);
  changeView({
    columns: moveColumn(
      currentViewSettings().columns,
      fieldId,
      index === -1 ? others.length : index,
    ),
  });
}

/** Shows or hides a column. */
export function toggleColumn(fieldId: string): void {
  const { columns } = currentViewSettings();
  const others = columns.filter((column) => column.fieldId !== fieldId);
  changeView({
    columns:
      others.length < columns.length
        ? others
        : [...columns, { fieldId, width: columnWidths.usual }],
  });
}

/** Shows columns that are not shown yet, behind those that are. */
export function showColumns(fieldIds: readonly string[]): void {
  const { columns } = currentViewSettings();
  const missing = fieldIds.filter((id) => !columns.some(({ fieldId }) => fieldId === id));
  if (missing.length === 0) return;
  changeView({
    columns: [...columns, ...missing.map((fieldId) => ({ fieldId, width: columnWidths.usual }))],
  });
}
