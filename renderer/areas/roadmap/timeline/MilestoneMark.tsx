import { addDays } from '@shared/calendar/calendar';
import type { Milestone } from '@shared/model/milestone';
import { xOfDay } from '@shared/roadmap/timeScale';
import type { TimeScale } from '@shared/roadmap/timeScale';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../ui/cx';
import { formatDate } from '../../../ui/format';
import styles from './MilestoneMark.module.css';
import type { useTimeDrag } from './useTimeDrag';

export interface MilestoneMarkProps {
  readonly milestone: Milestone;
  readonly scale: TimeScale;
  readonly today: string;
  /** Days a drag would move it. */
  readonly days: number;
  /** Its line, in pixels from the top. */
  readonly top: number;
  /** Room for mark and name until the next milestone on its line, in pixels. */
  readonly room: number;
  readonly isSelected: boolean;
  readonly isDragged: boolean;
  readonly gripProps: ReturnType<typeof useTimeDrag>['gripProps'];
  readonly onSelect: () => void;
  readonly onShift: (days: number) => void;
  readonly onRemove: () => void;
}

const smallestName = 40;

/** A milestone above the time line: a flag with its name as far as there is room. */
export function MilestoneMark(props: MilestoneMarkProps) {
  const { t } = useTranslation();
  const { milestone, scale, room } = props;
  const date = addDays(milestone.date, props.days);
  const text = t('roadmap.timeline.milestoneText', {
    name: milestone.name,
    date: formatDate(date),
  });
  const isLate = !milestone.done && milestone.date < props.today;
  return (
    <button
      type="button"
      className={cx(
        styles['milestone'],
        milestone.done && styles['done'],
        isLate && styles['late'],
        props.isSelected && styles['selected'],
      )}
      style={{ left: xOfDay(scale, date) - 8, top: props.top, maxWidth: Math.max(room, 22) }}
      aria-label={milestone.done ? `${text}, ${t('roadmap.timeline.done')}` : text}
      aria-pressed={props.isSelected}
      title={text}
      onClick={props.onSelect}
      onKeyDown={(event) => {
        const by = event.key === 'ArrowLeft' ? -1 : event.key === 'ArrowRight' ? 1 : 0;
        if (event.key === 'Delete') props.onRemove();
        if (by === 0 || !event.altKey) return;
        event.preventDefault();
        props.onShift(by);
      }}
      {...props.gripProps(milestone.id, 'whole')}
    >
      <svg aria-hidden viewBox="0 0 16 16" className={styles['flag']}>
        <path d="M4 15V2h9l-2.5 3.5L13 9H4" />
      </svg>
      {props.isDragged ? (
        <span className={styles['name']}>{formatDate(date)}</span>
      ) : room < smallestName ? null : (
        <span className={styles['name']}>{milestone.name}</span>
      )}
    </button>
  );
}
