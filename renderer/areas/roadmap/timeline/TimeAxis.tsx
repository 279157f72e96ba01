import { useMemo } from 'react';
import { majorTicks, minorTicks, xOfDay } from '@shared/roadmap/timeScale';
import type { TimeScale } from '@shared/roadmap/timeScale';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../../../ui/format';
import styles from './TimeAxis.module.css';

/** The months (or quarters) and weeks above the time line. */
export function TimeAxis({ scale, today }: { readonly scale: TimeScale; readonly today: string }) {
  const { t } = useTranslation();
  const major = useMemo(() => majorTicks(scale), [scale]);
  const minor = useMemo(() => minorTicks(scale), [scale]);
  return (
    <div aria-hidden className={styles['axis']}>
      {major.map((tick, at) => (
        <span
          key={tick.start}
          className={styles['major']}
          style={{ left: tick.x, width: tick.width }}
        >
          <span className={styles['label']}>{tickLabel(scale, tick.start, at === 0)}</span>
        </span>
      ))}
      {minor.map((tick) => (
        <span key={tick.start} className={styles['minor']} style={{ left: tick.x }}>
          {tick.width < 20 ? '' : Number(tick.start.slice(8, 10))}
        </span>
      ))}
      <span
        className={styles['todayLabel']}
        style={{ left: xOfDay(scale, today) + scale.dayWidth / 2 }}
      >
        {t('roadmap.today')}
      </span>
    </div>
  );
}

/** The lines through the whole time line, and today's. Decorative: rows say their days. */
export function TimeGrid({ scale, today }: { readonly scale: TimeScale; readonly today: string }) {
  const ticks = useMemo(() => [...majorTicks(scale), ...minorTicks(scale)], [scale]);
  return (
    <div aria-hidden className={styles['grid']}>
      {ticks.map((tick) => (
        <span
          key={`${tick.start} ${String(tick.width)}`}
          className={styles['line']}
          style={{ left: tick.x }}
        />
      ))}
      <span
        className={styles['today']}
        style={{ left: xOfDay(scale, today) + scale.dayWidth / 2 }}
      />
    </div>
  );
}

function tickLabel(scale: TimeScale, start: string, isFirst: boolean): string {
  const month = Number(start.slice(5, 7));
  if (scale.zoom === 'quarters') {
    return `Q${String(Math.ceil(month / 3))} ${start.slice(0, 4)}`;
  }
  return formatDate(start, isFirst || month === 1 ? 'monthYear' : 'month');
}
