import { ChevronDown, ChevronRight, Plus } from 'lucide-react';
import { memo } from 'react';
import type { KeyboardEvent, MouseEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RoadmapRow } from '@shared/roadmap/roadmapRows';
import { sayRequired } from '../../../frame/sayRequired';
import { cx } from '../../../ui/cx';
import { formatDateRange, formatPercent } from '../../../ui/format';
import { IconButton } from '../../../ui/IconButton';
import { InlineEdit } from '../../../ui/InlineEdit';
import { createTask, rename } from '../roadmapActions';
import { setRenaming, toggleCollapsed } from '../roadmapView';
import styles from './TimelineRow.module.css';

export interface TimelineRowProps {
  readonly row: RoadmapRow;
  readonly position: number;
  readonly isSelected: boolean;
  readonly isFocusStop: boolean;
  readonly isRenaming: boolean;
  readonly isDropTarget: boolean;
  readonly onFocus: () => void;
  readonly onSelect: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly children: ReactNode;
}

/** A strand or a task: its name at the left, its place in time at the right. */
export const TimelineRow = memo(function TimelineRow(props: TimelineRowProps) {
  const { row } = props;
  const isStrand = row.kind === 'strand';
  return (
    <div
      role="row"
      data-row={row.id}
      aria-level={isStrand ? 1 : 2}
      aria-rowindex={props.position + 1}
      aria-selected={props.isSelected}
      {...(isStrand ? { 'aria-expanded': !row.isCollapsed } : {})}
      tabIndex={props.isFocusStop ? 0 : -1}
      className={cx(
        styles['row'],
        isStrand && styles['strand'],
        props.isSelected && styles['selected'],
        props.isDropTarget && styles['dropTarget'],
      )}
      onFocus={props.onFocus}
      onMouseDown={(event) => {
        // The browser would scroll to the beginning of the row; fields and buttons are let be.
        if (event.target instanceof Element && event.target.closest('input, button') === null) {
          event.preventDefault();
          event.currentTarget.focus({ preventScroll: true });
        }
      }}
      onClick={props.onSelect}
      onDoubleClick={() => {
        setRenaming(row.id);
      }}
      onKeyDown={props.onKeyDown}
      onContextMenu={props.onContextMenu}
    >
      <div role="rowheader" className={styles['name']}>
        <RowName row={row} isRenaming={props.isRenaming} />
      </div>
      <div role="gridcell" className={styles['time']}>
        <span className="visually-hidden">
          <RowText row={row} />
        </span>
        {props.children}
      </div>
    </div>
  );
});

function RowName({ row, isRenaming }: { readonly row: RoadmapRow; readonly isRenaming: boolean }) {
  const { t } = useTranslation();
  const name = row.kind === 'strand' ? row.strand.name : row.task.name;
  const text = isRenaming ? (
    <InlineEdit
      label={t('roadmap.field.name')}
      value={name}
      onRefuse={() => sayRequired(t('roadmap.field.name'))}
      isEditing
      onEditingChange={(isEditing) => {
        if (!isEditing) setRenaming(null);
      }}
      onCommit={(next) => {
        rename(row.kind, row.id, next);
      }}
    />
  ) : (
    <span className={styles['text']} title={name}>
      {name}
    </span>
  );
  if (row.kind === 'task') return text;
  const label = row.isCollapsed ? 'expand' : 'collapse';
  return (
    <>
      <button
        type="button"
        tabIndex={-1}
        className={styles['chevron']}
        aria-label={t(`roadmap.timeline.${label}`, { strand: name })}
        onClick={(event) => {
          event.stopPropagation();
          toggleCollapsed(row.id);
        }}
      >
        {row.isCollapsed ? <ChevronRight size={14} /> : <ChevronDown size={14} />}
      </button>
      {text}
      <span className={styles['add']}>
        <IconButton
          icon={Plus}
          size="small"
          label={t('roadmap.add.taskTo', { strand: name })}
          onPress={() => {
            createTask(row.id);
          }}
        />
      </span>
    </>
  );
}

function RowText({ row }: { readonly row: RoadmapRow }) {
  const { t } = useTranslation();
  if (row.kind === 'strand') return t('roadmap.timeline.strandText', { count: row.taskCount });
  const { startDate, endDate, progress } = row.task;
  return t('roadmap.timeline.taskText', {
    dates: formatDateRange(startDate, endDate),
    progress: formatPercent(progress / 100),
  });
}
