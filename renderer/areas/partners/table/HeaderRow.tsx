import { ArrowDown, ArrowUp, Check, Minus } from 'lucide-react';
import { useState, type PointerEvent } from 'react';
import { cx } from '../../../ui/cx';
import { Icon } from '../../../ui/Icon';
import { useViewSettings } from '../viewStore';
import { isNumeric, moveColumnTo, resizeColumn, type Column } from './columns';
import styles from './PartnerTable.module.css';

export interface HeaderRowProps {
  readonly columns: readonly Column[];
  readonly focusedColumn: string | null;
  /** How many of the listed partners are selected. */
  readonly selection: 'none' | 'some' | 'all';
  /** A column was carried somewhere: its click must not sort. */
  readonly onCarried: () => void;
}

/** Names of the columns. Click sorts, dragging moves, the edge at the right resizes. */
export function HeaderRow({ columns, focusedColumn, selection, onCarried }: HeaderRowProps) {
  const { sort } = useViewSettings();
  const { target, start } = useCarriedColumn(columns, onCarried);
  return (
    <div role="row" aria-rowindex={1} data-row={-1} className={styles['header']}>
      {columns.map(({ field, width }, at) => {
        const place = sort.findIndex(({ fieldId }) => fieldId === field.id);
        const direction = sort[place]?.direction;
        return (
          <div
            key={field.id}
            role="columnheader"
            aria-colindex={at + 1}
            {...(direction === undefined ? {} : { 'aria-sort': direction })}
            data-column={field.id}
            data-landing={focusedColumn === field.id}
            tabIndex={focusedColumn === field.id ? 0 : -1}
            className={cx(
              styles['head'],
              at === 0 && styles['first'],
              isNumeric(field) && styles['numeric'],
              target === field.id && styles['target'],
            )}
            onPointerDown={(event) => {
              if (at > 0) start(event, field.id);
            }}
          >
            {at === 0 ? (
              <span
                className={cx(styles['mark'], selection !== 'none' && styles['marked'])}
                data-mark
                aria-hidden
              >
                {selection === 'none' ? null : (
                  <Icon of={selection === 'all' ? Check : Minus} size={12} />
                )}
              </span>
            ) : null}
            <span className={styles['text']}>{field.label}</span>
            {direction === undefined ? null : (
              <span className={styles['arrow']}>
                <Icon of={direction === 'ascending' ? ArrowUp : ArrowDown} size={12} />
                {sort.length > 1 ? place + 1 : null}
              </span>
            )}
            <ResizeEdge fieldId={field.id} width={width} />
          </div>
        );
      })}
    </div>
  );
}

/** The edge by which a column is made wider; the keyboard does it from the header's menu. */
function ResizeEdge({ fieldId, width }: { readonly fieldId: string; readonly width: number }) {
  const [from, setFrom] = useState<{ x: number; width: number } | null>(null);
  return (
    <span
      aria-hidden
      data-resize
      className={cx(styles['edge'], from !== null && styles['held'])}
      onPointerDown={(event) => {
        event.stopPropagation();
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        setFrom({ x: event.clientX, width });
      }}
      onPointerMove={(event) => {
        if (from !== null) resizeColumn(fieldId, from.width + event.clientX - from.x);
      }}
      onPointerUp={() => setFrom(null)}
      onPointerCancel={() => setFrom(null)}
    />
  );
}

const dragDistance = 6;

/** Dragging a header: `target` is the column it would be put in front of. */
function useCarriedColumn(columns: readonly Column[], onCarried: () => void) {
  const [target, setTarget] = useState<string | null>(null);
  const start = (event: PointerEvent<HTMLElement>, fieldId: string): void => {
    if (event.button !== 0) return;
    const startX = event.clientX;
    const header = event.currentTarget.parentElement;
    let over: string | null = null;
    let isCarried = false;
    const move = (moved: globalThis.PointerEvent): void => {
      isCarried ||= Math.abs(moved.clientX - startX) > dragDistance;
      if (!isCarried || header === null) return;
      over = columnAt(header, columns, moved.clientX);
      setTarget(over === fieldId ? null : over);
    };
    const end = (ended: Event): void => {
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('pointercancel', end);
      window.removeEventListener('keydown', cancel, true);
      setTarget(null);
      if (!isCarried) return;
      onCarried();
      if (ended.type === 'pointerup' && over !== fieldId) moveColumnTo(fieldId, over);
    };
    const cancel = (pressed: KeyboardEvent): void => {
      if (pressed.key === 'Escape') end(pressed);
    };
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', end);
    window.addEventListener('pointercancel', end);
    window.addEventListener('keydown', cancel, true);
  };
  return { target, start };
}

/** The movable column whose left half or before which the pointer is; null behind the last one. */
function columnAt(header: HTMLElement, columns: readonly Column[], x: number): string | null {
  for (const { field } of columns.slice(1)) {
    const head = header.querySelector(`[data-column="${field.id}"]`)?.getBoundingClientRect();
    if (head !== undefined && x < head.left + head.width / 2) return field.id;
  }
  return null;
}
