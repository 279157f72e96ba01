import { useMemo, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { gridRows } from '@shared/partners/gridRows';
import type { PartnerList } from '@shared/partners/queryPartners';
import { toggleSort } from '@shared/partners/viewSettings';
import { clearSelection, navigate, select, useUi } from '../../../store/uiStore';
import { useContextMenu } from '../../../ui/useContextMenu';
import { usePartnerFields } from '../partnerFieldsNow';
import { partnerMenu } from '../partnerMenu';
import { selectedPartnerIds } from '../partnerActions';
import {
  changeView,
  currentViewSettings,
  toggleGroup,
  useCollapsedGroups,
  useViewSettings,
} from '../viewStore';
import { columnMenu } from './columnMenu';
import { columnsOf } from './columns';
import { gridKeyDown } from './gridKeyDown';
import { headerIndex } from './gridPosition';
import { GroupRow } from './GroupRow';
import { HeaderRow } from './HeaderRow';
import { PartnerRow } from './PartnerRow';
import styles from './PartnerTable.module.css';
import { rowHeight } from './rowHeight';
import { useGrid, type Grid } from './useGrid';
import { useReveal } from './useReveal';
import { useWindowedRows } from './useWindowedRows';

export interface PartnerTableProps {
  readonly list: PartnerList;
  /** The partner whose profile was just left: its row gets the focus. */
  readonly returnTo: string | null;
}

/** All listed partners as a grid that is read, sorted and edited in place. Draws what is in view. */
export function PartnerTable({ list, returnTo }: PartnerTableProps) {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  const view = useViewSettings();
  const collapsed = useCollapsedGroups();
  const rows = useMemo(() => gridRows(list, collapsed), [list, collapsed]);
  const columns = useMemo(() => columnsOf(view, fields), [view, fields]);
  const scroller = useRef<HTMLDivElement>(null);
  const grid = useGrid(scroller, rows, columns, returnTo);
  const { perPage, ...shown } = useWindowedRows(scroller, rowHeight);
  useReveal(scroller, rows);
  const menu = useContextMenu();
  const wasCarried = useRef(false);
  const selection = useUi((state) => state.selection);
  const selected = useMemo(() => new Set(selection), [selection]);
  const selectedCount = list.partners.filter(({ id }) => selected.has(id)).length;

  const click = (event: MouseEvent): void => {
    const skip = wasCarried.current;
    wasCarried.current = false;
    if (!skip) clickGrid(event, grid, selectedCount > 0);
  };
  const openMenu = (event: MouseEvent): void => {
    const at = cellAt(event);
    if (at === null) return;
    event.preventDefault();
    // The focus comes back to where the menu was opened.
    grid.focusCell(at.rowIndex, at.columnId);
    const row = rows[at.rowIndex];
    if (at.rowIndex === headerIndex) {
      const column = columns.find(({ field }) => field.id === at.columnId);
      if (column !== undefined)
        menu.open(placeOf(event), column.field.label, columnMenu(column, t));
    } else if (row?.type === 'partner') {
      if (!selected.has(row.partner.id)) grid.selectOnly(at.rowIndex);
      const ids = selectedPartnerIds();
      menu.open(placeOf(event), row.partner.name, partnerMenu(ids, t));
    }
  };
  const endEditing = (direction: -1 | 0 | 1): void => {
    const { rowIndex, columnId } = grid.position;
    const at = columns.findIndex(({ field }) => field.id === columnId);
    const next = columns[Math.min(columns.length - 1, Math.max(0, at + direction))];
    if (direction === 0 || next === undefined) grid.stopEditing();
    else grid.focusCell(rowIndex, next.field.id);
  };
  return (
    <div
      ref={scroller}
      role="grid"
      aria-label={t('partners.table.label')}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      className={styles['grid']}
      style={gridStyle(columns)}
      onKeyDown={(event) => gridKeyDown(event, grid, perPage)}
      onClick={click}
      onMouseDown={(event) => {
        if (event.shiftKey) event.preventDefault();
      }}
      onDoubleClick={(event) => doubleClickGrid(event, grid)}
      onContextMenu={openMenu}
    >
      <HeaderRow
        columns={columns}
        focusedColumn={grid.position.rowIndex === headerIndex ? grid.position.columnId : null}
        selection={
          selectedCount === 0 ? 'none' : selectedCount < list.partners.length ? 'some' : 'all'
        }
        onCarried={() => {
          wasCarried.current = true;
        }}
      />
      <div role="rowgroup" className={styles['rows']} style={{ height: rows.length * rowHeight }}>
        {visibleIndexes(shown, grid.position.rowIndex, rows.length).map((index) => {
          const row = rows[index];
          if (row === undefined) return null;
          const isFocused = index === grid.position.rowIndex;
          return row.type === 'group' ? (
            <GroupRow
              key={row.key}
              row={row}
              index={index}
              columnCount={columns.length}
              fieldLabel={fields.byId.get(view.groupBy ?? '')?.label ?? ''}
              isFocused={isFocused}
            />
          ) : (
            <PartnerRow
              key={row.key}
              partner={row.partner}
              index={index}
              columns={columns}
              isSelected={selected.has(row.partner.id)}
              focusedColumn={isFocused ? grid.position.columnId : null}
              onEditEnd={isFocused && grid.position.isEditing ? endEditing : null}
            />
          );
        })}
      </div>
      {menu.element}
    </div>
  );
}

/** Rows in view, and the focused one wherever it is: an element that is gone cannot have focus. */
function visibleIndexes(
  { first, last }: { readonly first: number; readonly last: number },
  focused: number,
  count: number,
): readonly number[] {
  const end = Math.min(last, count - 1);
  const indexes = Array.from({ length: Math.max(0, end - first + 1) }, (_, at) => first + at);
  if (focused >= 0 && focused < first) return [focused, ...indexes];
  return focused > end && focused < count ? [...indexes, focused] : indexes;
}

function gridStyle(columns: Grid['columns']): Record<`--${string}`, string> {
  const total = columns.reduce((sum, { width }) => sum + width, 0);
  return {
    '--columns': columns.map(({ width }) => `${String(width)}px`).join(' ') + ' 1fr',
    '--total': `${String(total)}px`,
    '--first': `${String(columns[0]?.width ?? 0)}px`,
  };
}

interface CellPlace {
  readonly rowIndex: number;
  readonly columnId: string;
  readonly isMark: boolean;
}

/** The cell an event happened in; null in an editor, at a column's edge and between cells. */
function cellAt(event: MouseEvent): CellPlace | null {
  const { target, currentTarget } = event;
  if (!(target instanceof Element) || !currentTarget.contains(target)) return null;
  if (target.closest('[data-editor], [data-resize]') !== null) return null;
  const row = target.closest<HTMLElement>('[data-row]');
  const column = target.closest<HTMLElement>('[data-column]')?.dataset['column'] ?? 'name';
  if (row === null) return null;
  const isMark = target.closest('[data-mark]') !== null;
  return { rowIndex: Number(row.dataset['row']), columnId: column, isMark };
}

function placeOf(event: MouseEvent): { readonly x: number; readonly y: number } {
  // The menu key gives no place of the pointer: the menu opens at the cell.
  if (event.clientX !== 0 || event.clientY !== 0 || !(event.target instanceof Element)) {
    return { x: event.clientX, y: event.clientY };
  }
  const { left, bottom } = event.target.getBoundingClientRect();
  return { x: left + 12, y: bottom };
}

function clickGrid(event: MouseEvent, grid: Grid, isAnySelected: boolean): void {
  const at = cellAt(event);
  if (at === null) return;
  const row = grid.rows[at.rowIndex];
  if (at.rowIndex === headerIndex) {
    if (at.isMark) toggleAll(grid, isAnySelected);
    else changeView({ sort: toggleSort(currentViewSettings().sort, at.columnId, event.shiftKey) });
  } else if (row?.type === 'group') toggleGroup(row.key);
  else if (event.shiftKey) grid.selectTo(at.rowIndex);
  else if (event.ctrlKey || event.metaKey || at.isMark) grid.toggleRow(at.rowIndex);
  else grid.selectOnly(at.rowIndex);
  grid.focusCell(at.rowIndex, at.columnId, event.shiftKey);
}

function toggleAll(grid: Grid, isAnySelected: boolean): void {
  if (isAnySelected) clearSelection();
  else {
    const ids = grid.rows.flatMap((row) => (row.type === 'partner' ? [row.partner.id] : []));
    select([...new Set(ids)]);
  }
}

function doubleClickGrid(event: MouseEvent, grid: Grid): void {
  const at = cellAt(event);
  const row = at === null ? undefined : grid.rows[at.rowIndex];
  if (at === null || at.isMark || row?.type !== 'partner') return;
  const column = grid.columns.find(({ field }) => field.id === at.columnId);
  if (at.columnId === 'name' || column?.field.write === null) {
    navigate('partners', { profile: row.partner.id });
  } else grid.startEditing();
}
