import { ArrowRight } from 'lucide-react';
import type { RankedPartner, Ranking } from '@shared/overview/ranking';
import { actorHueOf } from '@shared/partners/actorHue';
import { highestLevel } from '@shared/scoring/partnerScore';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { inspect, navigate } from '../../../store/uiStore';
import { Legend, seriesColor, StackedBar } from '../../../ui/Bar';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { formatFixed, formatNumber } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import { Monogram } from '../../../ui/Monogram';
import { Section } from '../../../ui/Section';
import lines from '../lines.module.css';
import styles from './TopRanking.module.css';

const shown = 5;

/** The best ranked partners and what their scores are made of. */
export function TopRanking({ ranking }: { readonly ranking: Ranking | null }) {
  const { t } = useTranslation();
  const top = ranking?.ranked.slice(0, shown) ?? [];
  const dimensions = top[0]?.score.dimensions ?? [];
  if (ranking === null || top.length === 0) return <Unrated hasScorecard={ranking !== null} />;
  return (
    <Section
      level={2}
      title={t('overview.ranking.title')}
      detail={t('overview.ranking.detail', { scorecard: ranking.scorecard.name })}
      action={
        <Button size="small" kind="quiet" className={lines['more']} onPress={openScorecards}>
          {t('overview.ranking.all')}
          <Icon of={ArrowRight} size={14} />
        </Button>
      }
    >
      <ol className={lines['list']}>
        {top.map((place) => (
          <RankLine key={place.partner.id} place={place} />
        ))}
      </ol>
      <Legend
        parts={dimensions.map(({ dimension }, at) => ({
          id: dimension.id,
          label: dimension.name,
          color: seriesColor(at),
        }))}
      />
    </Section>
  );
}

function RankLine({ place: { partner, rank, score } }: { readonly place: RankedPartner }) {
  const { t } = useTranslation();
  const hue = useDocument((document) => actorHueOf(document, partner));
  const figure = formatFixed(score.score ?? 0, 1);
  return (
    <li>
      <AriaButton
        className={cx(lines['line'])}
        onPress={() => {
          inspect([partner.id]);
        }}
      >
        <span className={styles['rank']}>{formatNumber(rank)}</span>
        <Monogram name={partner.name} hue={hue} />
        <span className={cx(lines['text'], styles['name'])} title={partner.name}>
          {partner.name}
        </span>
        <span className={styles['bar']}>
          <StackedBar
            label={t('overview.ranking.bar', { name: partner.name, score: figure })}
            max={highestLevel}
            parts={score.dimensions.map(({ dimension, contribution }, at) => ({
              id: dimension.id,
              label: t('overview.ranking.part', {
                dimension: dimension.name,
                contribution: formatFixed(contribution, 2),
              }),
              value: contribution,
              color: seriesColor(at),
            }))}
          />
        </span>
        <span className={cx(lines['figure'], styles['score'])}>{figure}</span>
      </AriaButton>
    </li>
  );
}

function Unrated({ hasScorecard }: { readonly hasScorecard: boolean }) {
  const { t } = useTranslation();
  return (
    <Section level={2} title={t('overview.ranking.title')}>
      <p className={lines['note']}>
        {t(hasScorecard ? 'overview.ranking.unrated' : 'overview.ranking.noScorecard')}
      </p>
      <div className={lines['action']}>
        <Button size="small" onPress={openScorecards}>
          {t('overview.ranking.open')}
        </Button>
      </div>
    </Section>
  );
}

function openScorecards(): void {
  navigate('scorecards');
}
