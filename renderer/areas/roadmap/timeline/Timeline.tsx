import { useEffect, useEffectEvent, useMemo, useRef, useState } from 'react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { roadmapRows } from '@shared/roadmap/roadmapRows';
import type { RoadmapRow } from '@shared/roadmap/roadmapRows';
import { dayAtX, roadmapRange, timeScale, xOfDay } from '@shared/roadmap/timeScale';
import { useDocument } from '../../../store/documentStore';
import { inspect, toggleSelected, useUi } from '../../../store/uiStore';
import { useContextMenu } from '../../../ui/useContextMenu';
import { createTask } from '../roadmapActions';
import { useRoadmapView } from '../roadmapView';
import { useToday } from '../useToday';
import { draggedDates, dropOn } from './dropOn';
import { focusRow } from './focusRow';
import { onRowKeyDown } from './rowKeys';
import { rowMenu } from './rowMenu';
import { StrandSpan } from './StrandSpan';
import { TaskBar } from './TaskBar';
import { TimeGrid } from './TimeAxis';
import { TimelineHead } from './TimelineHead';
import { TimelineRow } from './TimelineRow';
import styles from './Timeline.module.css';
import { useTimeDrag } from './useTimeDrag';

const nameWidth = 256;

/** The roadmap drawn along time: phases and milestones above, strands with their tasks below. */
export function Timeline() {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  const selection = useUi((state) => state.selection);
  const { zoom, collapsed, renaming, todayRequests } = useRoadmapView();
  const today = useToday();
  const scroller = useRef<HTMLDivElement>(null);
  const menu = useContextMenu();
  const rows = useMemo(() => roadmapRows(document, collapsed), [document, collapsed]);
  const range = useMemo(() => roadmapRange(document, today), [document, today]);
  const scale = useMemo(() => timeScale(range, zoom), [range, zoom]);
  const [focused, setFocused] = useState<string | null>(null);
  const focusStop = rows.some(({ id }) => id === focused) ? focused : rows[0]?.id;

  const { drag, gripProps } = useTimeDrag({
    dayWidth: scale.dayWidth,
    scroller: () => scroller.current,
    onDrop: (dropped) => {
      dropOn(dropped, rows);
    },
  });

  // Only on request and on zoom: an edit that widens the range must not move the view.
  const showToday = useEffectEvent(() => {
    const element = scroller.current;
    if (element === null) return;
    const room = element.clientWidth - nameWidth;
    element.scrollLeft = Math.max(0, xOfDay(scale, today) - room / 3);
  });
  useEffect(() => {
    showToday();
  }, [todayRequests, zoom]);

  const moveFocus = (from: number, by: number): void => {
    const to = rows[Math.min(rows.length - 1, Math.max(0, from + by))];
    if (to === undefined) return;
    setFocused(to.id);
    const row = scroller.current?.querySelector<HTMLElement>(`[data-row="${to.id}"]`);
    if (row && scroller.current) focusRow(row, scroller.current);
  };
  const openMenu = (event: MouseEvent, row: RoadmapRow): void => {
    event.preventDefault();
    const { left, bottom } = event.currentTarget.getBoundingClientRect();
    // The menu key gives no place of its own: the menu then opens under the name.
    const isPointer = event.clientX !== 0 || event.clientY !== 0;
    const at = isPointer ? { x: event.clientX, y: event.clientY } : { x: left + 40, y: bottom };
    menu.open(at, row.kind === 'strand' ? row.strand.name : row.task.name, rowMenu(t, row));
  };

  return (
    <div
      ref={scroller}
      className={styles['scroller']}
      style={{ ['--name-width' as string]: `${String(nameWidth)}px` }}
    >
      <div className={styles['content']} style={{ width: nameWidth + scale.width }}>
        <TimelineHead scale={scale} today={today} drag={drag} gripProps={gripProps} />
        <div className={styles['body']}>
          <TimeGrid scale={scale} today={today} />
          <div
            role="treegrid"
            aria-label={t('roadmap.timeline.label')}
            aria-description={t('roadmap.timeline.hint')}
            aria-rowcount={rows.length}
          >
            {rows.map((row, position) => (
              <TimelineRow
                key={row.id}
                row={row}
                position={position}
                isSelected={selection.includes(row.id)}
                isFocusStop={row.id === focusStop}
                isRenaming={renaming === row.id}
                isDropTarget={drag?.overRow === row.id}
                onFocus={() => {
                  setFocused(row.id);
                }}
                onSelect={(event) => {
                  if (event.ctrlKey || event.metaKey) toggleSelected(row.id);
                  else inspect([row.id]);
                }}
                onKeyDown={(event) => {
                  onRowKeyDown(event, row, (by) => {
                    moveFocus(position, by);
                  });
                }}
                onContextMenu={(event) => {
                  openMenu(event, row);
                }}
              >
                {row.kind === 'task' ? (
                  <TaskBar
                    row={row}
                    scale={scale}
                    today={today}
                    isSelected={selection.includes(row.id)}
                    isDragged={drag?.id === row.id}
                    dates={draggedDates(row.task, drag)}
                    gripProps={gripProps}
                  />
                ) : (
                  <StrandSpan
                    row={row}
                    scale={scale}
                    onAdd={(x) => {
                      createTask(row.id, dayAtX(scale, x));
                    }}
                  />
                )}
              </TimelineRow>
            ))}
          </div>
        </div>
      </div>
      {menu.element}
    </div>
  );
}
