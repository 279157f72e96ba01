import { ArrowRight, CalendarCheck, Diamond, Flag } from 'lucide-react';
import type { NextDate } from '@shared/overview/nextDates';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { inspect, navigate } from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { formatDate, formatInDays } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import lines from '../lines.module.css';
import styles from './NextDates.module.css';

const icons = { gate: Diamond, milestone: Flag, task: CalendarCheck } as const;

/** The next days of the roadmap that matter. */
export function NextDates({ dates }: { readonly dates: readonly NextDate[] }) {
  const { t } = useTranslation();
  return (
    <Section
      level={2}
      title={t('overview.dates.title')}
      action={
        <Button
          size="small"
          kind="quiet"
          className={lines['more']}
          onPress={() => {
            navigate('roadmap');
          }}
        >
          {t('overview.dates.all')}
          <Icon of={ArrowRight} size={14} />
        </Button>
      }
    >
      <ol className={lines['list']}>
        {dates.map((date) => (
          <li key={`${date.kind} ${date.recordId}`}>
            <AriaButton
              className={cx(lines['line'], styles['line'])}
              onPress={() => {
                navigate('roadmap');
                inspect([date.recordId]);
              }}
            >
              <time className={styles['day']} dateTime={date.date}>
                {formatDate(date.date, 'dayMonth')}
              </time>
              <span className={styles['kind']} title={t(`overview.dates.kind.${date.kind}`)}>
                <Icon of={icons[date.kind]} size={14} />
                <span className="visually-hidden">{t(`overview.dates.kind.${date.kind}`)}</span>
              </span>
              <span className={lines['words']}>
                <span className={lines['text']} title={date.name}>
                  {date.name}
                </span>
              </span>
              <span className={cx(lines['figure'], lines['quiet'])}>{formatInDays(date.days)}</span>
            </AriaButton>
          </li>
        ))}
      </ol>
    </Section>
  );
}
