import type { RoadmapRow } from '@shared/roadmap/roadmapRows';
import { spanOf } from '@shared/roadmap/timeScale';
import type { TimeScale } from '@shared/roadmap/timeScale';
import { formatPercent } from '../../../ui/format';
import styles from './StrandSpan.module.css';

export interface StrandSpanProps {
  readonly row: Extract<RoadmapRow, { kind: 'strand' }>;
  readonly scale: TimeScale;
  /** A double click on the strand's own line, at x pixels of the time line. */
  readonly onAdd: (x: number) => void;
}

/** The stretch all tasks of a strand cover together, and how far they are. */
export function StrandSpan({ row, scale, onAdd }: StrandSpanProps) {
  const span = row.span === null ? null : spanOf(scale, row.span.startDate, row.span.endDate);
  return (
    <div
      className={styles['line']}
      onDoubleClick={(event) => {
        event.stopPropagation();
        onAdd(event.clientX - event.currentTarget.getBoundingClientRect().left);
      }}
    >
      {span === null ? null : (
        <>
          <span className={styles['span']} style={{ left: span.x, width: span.width }}>
            <span className={styles['done']} style={{ width: `${String(row.progress)}%` }} />
          </span>
          <span aria-hidden className={styles['share']} style={{ left: span.x + span.width + 8 }}>
            {formatPercent(row.progress / 100)}
          </span>
        </>
      )}
    </div>
  );
}
