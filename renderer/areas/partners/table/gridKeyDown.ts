import type { KeyboardEvent } from 'react';
import { clearSelection, navigate, select, useUi } from '../../../store/uiStore';
import { removePartners, selectedPartnerIds } from '../partnerActions';
import { toggleSort } from '@shared/partners/viewSettings';
import { changeView, currentViewSettings, toggleGroup } from '../viewStore';
import { resizeColumn, shiftColumn } from './columns';
import { headerIndex, moveBy } from './gridPosition';
import type { Grid } from './useGrid';

/** What the keys do in the table, unless a cell is being edited. */
export function gridKeyDown(event: KeyboardEvent, grid: Grid, page: number): void {
  if (grid.position.isEditing || event.nativeEvent.isComposing || event.altKey) return;
  const handled =
    grid.position.rowIndex === headerIndex
      ? headerKey(event, grid) || moveKey(event, grid, page)
      : rowKey(event, grid) || moveKey(event, grid, page);
  if (!handled) return;
  event.preventDefault();
  event.stopPropagation();
}

function moveKey(event: KeyboardEvent, grid: Grid, page: number): boolean {
  const { rows, columns, position } = grid;
  const isFar = event.ctrlKey || event.metaKey;
  const column = columns.findIndex(({ field }) => field.id === position.columnId);
  const size = { rows: rows.length, columns: columns.length, page };
  const next = moveBy(event.key, isFar, { rowIndex: position.rowIndex, column }, size);
  const columnId = next === null ? undefined : columns[next.column]?.field.id;
  if (next === null || columnId === undefined) return false;
  const drawsRange =
    event.shiftKey && next.rowIndex !== position.rowIndex && next.rowIndex !== headerIndex;
  if (drawsRange) grid.selectTo(next.rowIndex);
  grid.focusCell(next.rowIndex, columnId, drawsRange);
  return true;
}

function headerKey(event: KeyboardEvent, grid: Grid): boolean {
  const { columnId } = grid.position;
  const by = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
  if (by !== 0 && event.shiftKey) {
    if (event.ctrlKey || event.metaKey) {
      shiftColumn(columnId, by);
      grid.restoreFocus();
    } else {
      const width = grid.columns.find(({ field }) => field.id === columnId)?.width ?? 0;
      resizeColumn(columnId, width + by * 16);
    }
    return true;
  }
  if (event.key === 'Enter' || event.key === ' ') {
    changeView({ sort: toggleSort(currentViewSettings().sort, columnId, event.shiftKey) });
    return true;
  }
  return false;
}

function rowKey(event: KeyboardEvent, grid: Grid): boolean {
  const row = grid.rows[grid.position.rowIndex];
  if (row === undefined) return false;
  const isCommand = event.ctrlKey || event.metaKey;
  if (isCommand && event.key.toLowerCase() === 'a') {
    select([
      ...new Set(grid.rows.flatMap((each) => (each.type === 'partner' ? [each.partner.id] : []))),
    ]);
    return true;
  }
  if (event.key === 'Escape' && useUi.getState().selection.length > 0) {
    clearSelection();
    return true;
  }
  if (row.type === 'group') return groupKeyDown(event, row.key, row.isCollapsed);
  if (event.key === ' ') {
    grid.toggleRow(grid.position.rowIndex);
    return true;
  }
  if (event.key === 'Delete' || (isCommand && event.key === 'Backspace')) {
    const selected = selectedPartnerIds();
    removePartners(selected.includes(row.partner.id) ? selected : [row.partner.id]);
    grid.restoreFocus();
    return true;
  }
  return editKey(event, grid, row.partner.id);
}

function groupKeyDown(event: KeyboardEvent, key: string, isCollapsed: boolean): boolean {
  const turns =
    event.key === 'Enter' ||
    event.key === ' ' ||
    (event.key === 'ArrowRight' && isCollapsed) ||
    (event.key === 'ArrowLeft' && !isCollapsed);
  if (turns) toggleGroup(key);
  return turns;
}

/** Enter on the name opens the profile; elsewhere Enter edits, and so do F2 and typing. */
function editKey(event: KeyboardEvent, grid: Grid, partnerId: string): boolean {
  const isCommand = event.ctrlKey || event.metaKey;
  const column = grid.columns.find(({ field }) => field.id === grid.position.columnId);
  const canEdit = column !== undefined && column.field.write !== null;
  if (event.key === 'Enter' && !event.shiftKey && !isCommand) {
    if (canEdit && column.field.id !== 'name') grid.startEditing();
    else navigate('partners', { profile: partnerId });
    return true;
  }
  if (event.key === 'F2' && canEdit) {
    grid.startEditing();
    return true;
  }
  // The editor has the focus now: the letter that is being typed goes into it by itself.
  if (event.key.length === 1 && !isCommand && canEdit) grid.startEditing();
  return false;
}
