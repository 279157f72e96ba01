import { useTranslation } from 'react-i18next';
import { daysBetween } from '@shared/calendar/calendar';
import { DateField } from '../../../ui/DateField';
import { stretch } from '../roadmapActions';
import styles from './inspectors.module.css';

export interface DateFieldsProps {
  readonly kind: 'task' | 'phase';
  readonly id: string;
  readonly startDate: string;
  readonly endDate: string;
}

/** The first and last day of a task or phase, and how long that is. */
export function DateFields({ kind, id, startDate, endDate }: DateFieldsProps) {
  const { t } = useTranslation();
  const commit = (end: 'start' | 'end', date: string | null): void => {
    if (date !== null) stretch(kind, id, end, date);
  };
  return (
    <div>
      <div className={styles['pair']}>
        <DateField
          label={t('roadmap.field.startDate')}
          value={startDate}
          max={endDate}
          onCommit={(date) => {
            commit('start', date);
          }}
        />
        <DateField
          label={t('roadmap.field.endDate')}
          value={endDate}
          min={startDate}
          onCommit={(date) => {
            commit('end', date);
          }}
        />
      </div>
      <p className={styles['quiet']}>
        {t('roadmap.field.length', { count: daysBetween(startDate, endDate) + 1 })}
      </p>
    </div>
  );
}
