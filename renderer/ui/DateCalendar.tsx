import type { CalendarDate } from '@internationalized/date';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  CalendarHeading,
} from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import buttonStyles from './Button.module.css';
import { cx } from './cx';
import styles from './DateField.module.css';
import { Icon } from './Icon';

interface DateCalendarProps {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly min: CalendarDate | null;
  readonly max: CalendarDate | null;
  readonly onPick: (day: CalendarDate) => void;
}

/** The month view behind a DateField. */
export function DateCalendar({ label, value, min, max, onPick }: DateCalendarProps) {
  const { t } = useTranslation();
  const stepClass = cx(
    buttonStyles['button'],
    buttonStyles['icon'],
    buttonStyles['small'],
    buttonStyles['quiet'],
  );
  return (
    <Calendar
      aria-label={label}
      className={cx(styles['calendar'])}
      value={value}
      minValue={min}
      maxValue={max}
      onChange={onPick}
      autoFocus
    >
      <header className={styles['head']}>
        <Button slot="previous" aria-label={t('ui.date.previousMonth')} className={stepClass}>
          <Icon of={ChevronLeft} />
        </Button>
        <CalendarHeading className={cx(styles['title'])} />
        <Button slot="next" aria-label={t('ui.date.nextMonth')} className={stepClass}>
          <Icon of={ChevronRight} />
        </Button>
      </header>
      <CalendarGrid className={cx(styles['grid'])} weekdayStyle="short">
        <CalendarGridHeader>
          {(day) => (
            <CalendarHeaderCell className={cx(styles['weekday'])}>{day}</CalendarHeaderCell>
          )}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell date={date} className={cx(styles['day'])} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  );
}
