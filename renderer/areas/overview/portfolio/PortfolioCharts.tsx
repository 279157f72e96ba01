import type { Portfolio } from '@shared/overview/portfolio';
import type { PartnerFilter } from '@shared/model/partnerFilter';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../ui/cx';
import { GroupChart, type ChartGroup } from './GroupChart';
import styles from './PortfolioCharts.module.css';
import { classTitle, regionTitle, stageTitle } from './portfolioWords';

/** The partners by class, stage and region. */
export function PortfolioCharts({ portfolio }: { readonly portfolio: Portfolio }) {
  const { t } = useTranslation();
  const classes = useMemo(
    () =>
      portfolio.byClass.map(({ key, name, hue, count, agreed }): ChartGroup => ({
        id: key ?? 'none',
        name: name ?? t('overview.portfolio.class.none'),
        count,
        agreed,
        color: `--data-${hue}`,
        filter: filterFor('class', key),
      })),
    [portfolio, t],
  );
  const stages = useMemo(
    () =>
      portfolio.byStage.map(({ key, count, agreed }): ChartGroup => ({
        id: key,
        name: t(`plan.stage.${key}`),
        count,
        agreed,
        color: '--series-2',
        filter: filterFor('stage', key),
      })),
    [portfolio, t],
  );
  const regions = useMemo(
    () =>
      portfolio.byRegion.map(({ key, count, agreed }): ChartGroup => ({
        id: key ?? 'none',
        name: key === null ? t('overview.portfolio.region.none') : t(`plan.region.${key}`),
        count,
        agreed,
        color: key === null ? '--data-neutral' : '--series-2',
        filter: filterFor('regions', key),
      })),
    [portfolio, t],
  );
  return (
    <div className={styles['charts']}>
      <GroupChart title={classTitle(t, portfolio)} by="class" groups={classes} />
      <GroupChart title={stageTitle(t, portfolio)} by="stage" groups={stages} />
      <GroupChart title={regionTitle(t, portfolio)} by="region" groups={regions} />
      <p className={styles['legend']}>
        <span className={styles['key']}>
          <span className={styles['swatch']} />
          {t('overview.portfolio.legendAgreed')}
        </span>
        <span className={styles['key']}>
          <span className={cx(styles['swatch'], styles['lighter'])} />
          {t('overview.portfolio.legendOther')}
        </span>
      </p>
    </div>
  );
}

function filterFor(fieldId: string, value: string | null): PartnerFilter {
  return value === null
    ? { fieldId, condition: { operator: 'empty' } }
    : { fieldId, condition: { operator: 'any-of', values: [value] } };
}
