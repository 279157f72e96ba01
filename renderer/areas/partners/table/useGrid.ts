import { useLayoutEffect, useMemo, useRef, useState, type RefObject } from 'react';
import { flushSync } from 'react-dom';
import type { GridRow } from '@shared/partners/gridRows';
import { partnersBetween } from '@shared/partners/gridRows';
import { select, useUi } from '../../../store/uiStore';
import type { Column } from './columns';
import { hasNoFocus } from '../../../ui/hasNoFocus';
import { locate, positionOf, type GridPosition } from './gridPosition';

/** The table's keyboard focus and selection. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly Column[];
  readonly position: GridPosition;
  /** Puts the focus on a cell; the header is row -1. A range begins there unless one is drawn. */
  readonly focusCell: (rowIndex: number, columnId: string, drawsRange?: boolean) => void;
  /** Starts editing the cell at once, so that the key that started it is typed into it. */
  readonly startEditing: () => void;
  readonly stopEditing: () => void;
  /** Gives the focus back to its cell after something else had it. */
  readonly restoreFocus: () => void;
  readonly selectOnly: (rowIndex: number) => void;
  readonly toggleRow: (rowIndex: number) => void;
  /** Selects from where the selection began to this row. */
  readonly selectTo: (rowIndex: number) => void;
}

/**
 * Keeps the focus on one cell of the grid and the selection in the window's state.
 * @param returnTo the partner that gets the focus when the grid appears, unless something else has it
 */
export function useGrid(
  gridRef: RefObject<HTMLElement | null>,
  rows: readonly GridRow[],
  columns: readonly Column[],
  returnTo: string | null,
): Grid {
  const [stored, setStored] = useState<GridPosition>(() => positionOf(rows, returnTo));
  const wantsFocus = useRef(false);
  const anchor = useRef<string | null>(null);
  const indexOf = useMemo(() => new Map(rows.map(({ key }, index) => [key, index])), [rows]);
  const columnIds = columns.map(({ field }) => field.id);
  const position = locate(stored, rows, indexOf, columnIds);

  useLayoutEffect(() => {
    // Here, because until now the profile that goes away had the focus.
    if (returnTo !== null && hasNoFocus()) wantsFocus.current = true;
  }, [returnTo]);
  useLayoutEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = gridRef.current?.querySelector<HTMLElement>('[data-landing="true"]');
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });

  const idsAt = (rowIndex: number) => partnersBetween(rows, rowIndex, rowIndex);
  const setAnchor = (rowIndex: number): void => {
    anchor.current = rows[rowIndex]?.key ?? null;
  };
  return {
    rows,
    columns,
    position,
    focusCell: (rowIndex, columnId, drawsRange = false) => {
      wantsFocus.current = true;
      if (!drawsRange) setAnchor(rowIndex);
      const rowKey = rows[rowIndex]?.key ?? null;
      setStored({ rowKey, rowIndex, columnId, isEditing: false });
    },
    startEditing: () => {
      flushSync(() => {
        setStored({ ...position, isEditing: true });
      });
    },
    stopEditing: () => {
      wantsFocus.current = true;
      setStored((now) => ({ ...now, isEditing: false }));
    },
    restoreFocus: () => {
      wantsFocus.current = true;
    },
    selectOnly: (rowIndex) => {
      setAnchor(rowIndex);
      select(idsAt(rowIndex));
    },
    toggleRow: (rowIndex) => {
      setAnchor(rowIndex);
      const ids = idsAt(rowIndex);
      const { selection } = useUi.getState();
      const kept = selection.filter((id) => !ids.includes(id));
      select(kept.length < selection.length ? kept : [...selection, ...ids]);
    },
    selectTo: (rowIndex) => {
      const from = anchor.current === null ? undefined : indexOf.get(anchor.current);
      if (from === undefined) setAnchor(position.rowIndex);
      select(partnersBetween(rows, from ?? position.rowIndex, rowIndex));
    },
  };
}
