import {
  CalendarX2,
  CircleUserRound,
  Clock,
  Diamond,
  Flag,
  Link2Off,
  MapPin,
  Shapes,
  Star,
  Trophy,
  type LucideIcon,
} from 'lucide-react';
import { urgencyLevel, type AttentionItem } from '@shared/overview/attentionItem';
import { useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { formatNumber } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { Section } from '../../../ui/Section';
import lines from '../lines.module.css';
import { useRanking } from '../useOverview';
import styles from './AttentionList.module.css';
import { attentionWords } from './attentionWords';
import { openAttention } from './openAttention';

const icons: Readonly<Record<AttentionItem['reason'], LucideIcon>> = {
  gate: Diamond,
  'task-late': CalendarX2,
  milestone: Flag,
  'negotiating-long': Clock,
  'at-risk': Link2Off,
  'without-owner': CircleUserRound,
  promising: Trophy,
  unrated: Star,
  'without-region': MapPin,
  'without-kind': Shapes,
};

const shownAtFirst = 8;

/** What somebody should look at, the most urgent first; each line leads there. */
export function AttentionList({ items }: { readonly items: readonly AttentionItem[] }) {
  const { t } = useTranslation();
  const [showsAll, setShowsAll] = useState(false);
  const shown = showsAll ? items : items.slice(0, shownAtFirst);
  return (
    <Section
      level={2}
      title={t('overview.attention.title')}
      detail={items.length === 0 ? undefined : formatNumber(items.length)}
    >
      {items.length === 0 ? (
        <p className={lines['note']}>{t('overview.attention.none')}</p>
      ) : (
        <ul className={lines['list']}>
          {shown.map((item) => (
            <AttentionLine key={item.id} item={item} />
          ))}
        </ul>
      )}
      {items.length <= shownAtFirst ? null : (
        <div>
          <Button
            size="small"
            kind="quiet"
            onPress={() => {
              setShowsAll(!showsAll);
            }}
          >
            {showsAll
              ? t('overview.attention.showLess')
              : t('overview.attention.showAll', { total: formatNumber(items.length) })}
          </Button>
        </div>
      )}
    </Section>
  );
}

function AttentionLine({ item }: { readonly item: AttentionItem }) {
  const { t } = useTranslation();
  const ranking = useRanking();
  const { text, reason } = attentionWords(t, item);
  const level = urgencyLevel(item);
  return (
    <li>
      <AriaButton
        className={cx(lines['line'])}
        onPress={() => {
          openAttention(item, ranking);
        }}
      >
        <span className={cx(lines['mark'], styles[level])}>
          <Icon of={icons[item.reason]} size={14} />
          <span className="visually-hidden">{t(`overview.attention.level.${level}`)}</span>
        </span>
        <span className={lines['words']}>
          <span className={cx(lines['text'], lines['strong'])} title={text}>
            {text}
          </span>
          <span className={cx(lines['text'], lines['quiet'])} title={reason}>
            {reason}
          </span>
        </span>
      </AriaButton>
    </li>
  );
}
