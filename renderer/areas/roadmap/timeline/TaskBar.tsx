import { useTranslation } from 'react-i18next';
import type { RoadmapRow } from '@shared/roadmap/roadmapRows';
import { daysLate } from '@shared/roadmap/roadmapRows';
import { spanOf } from '@shared/roadmap/timeScale';
import type { TimeScale } from '@shared/roadmap/timeScale';
import { cx } from '../../../ui/cx';
import { formatDateRange, formatPercent } from '../../../ui/format';
import styles from './TaskBar.module.css';
import type { Grip, useTimeDrag } from './useTimeDrag';

export interface TaskBarProps {
  readonly row: Extract<RoadmapRow, { kind: 'task' }>;
  readonly scale: TimeScale;
  readonly today: string;
  readonly isSelected: boolean;
  readonly isDragged: boolean;
  /** The days to show: those of the task, or where a drag would bring it. */
  readonly dates: { readonly startDate: string; readonly endDate: string };
  readonly gripProps: ReturnType<typeof useTimeDrag>['gripProps'];
}

const grips: readonly Grip[] = ['start', 'end'];

/** A task on the time line. Its row carries name, focus and keys; the bar is for the pointer. */
export function TaskBar(props: TaskBarProps) {
  const { t } = useTranslation();
  const { row, scale, dates } = props;
  const { task, hue } = row;
  const { x, width } = spanOf(scale, dates.startDate, dates.endDate);
  const late = daysLate(task, props.today);
  const color = hue === null ? 'var(--accent)' : `var(--data-${hue})`;
  const facts = [
    task.owner,
    formatPercent(task.progress / 100),
    late > 0 ? t('roadmap.timeline.lateBy', { count: late }) : '',
  ].filter((fact) => fact !== '');
  return (
    <>
      <div
        className={cx(
          styles['bar'],
          props.isSelected && styles['selected'],
          props.isDragged && styles['dragged'],
        )}
        style={{ left: x, width, ['--bar-color' as string]: color }}
        title={`${task.name}, ${formatDateRange(dates.startDate, dates.endDate)}`}
        {...props.gripProps(task.id, 'whole')}
      >
        <span className={styles['done']} style={{ width: `${String(task.progress)}%` }} />
        {grips.map((grip) => (
          <span
            key={grip}
            className={cx(styles['grip'], styles[grip])}
            {...props.gripProps(task.id, grip)}
          />
        ))}
      </div>
      <span
        aria-hidden
        className={cx(styles['facts'], late > 0 && styles['late'])}
        style={{ left: x + width + 8 }}
      >
        <span className={styles['factsText']}>
          {props.isDragged ? formatDateRange(dates.startDate, dates.endDate) : facts.join(' · ')}
        </span>
      </span>
    </>
  );
}
