import type { PartnerFilter } from '@shared/model/partnerFilter';
import { useMemo } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { usePictureActions } from '../../../frame/usePictureActions';
import { BarChart, barChartHeight, lighter } from '../../../ui/charts/BarChart';
import { ChartFigure } from '../../../ui/charts/ChartFigure';
import { cx } from '../../../ui/cx';
import { formatNumber } from '../../../ui/format';
import { PlainTable } from '../../../ui/PlainTable';
import { showPartners } from '../../partners';
import styles from './PortfolioCharts.module.css';

/** A bar of a chart and what it stands for. */
export interface ChartGroup {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly agreed: number;
  readonly color: `--${string}`;
  /** What lists its partners. */
  readonly filter: PartnerFilter;
}

interface GroupChartProps {
  readonly title: string;
  /** What the rows of the table behind it are. */
  readonly by: 'class' | 'stage' | 'region';
  readonly groups: readonly ChartGroup[];
}

/** Partners counted by something; bar, name and table row lead to the partners themselves. */
export function GroupChart({ title, by, groups }: GroupChartProps) {
  const { t } = useTranslation();
  const picture = usePictureActions();
  const bars = useMemo(
    () =>
      groups.map(({ id, name, count, agreed, color }) => ({
        id,
        name,
        value: count,
        solid: agreed,
        color,
        detail: t('overview.portfolio.detail', {
          partners: t('overview.heading.partners', { count, formatted: formatNumber(count) }),
          agreed: formatNumber(agreed),
        }),
      })),
    [groups, t],
  );
  return (
    <ChartFigure
      title={title}
      picture={picture}
      legend={[
        { label: t('overview.portfolio.legendAgreed'), color: '--series-2' },
        {
          label: t('overview.portfolio.legendOther'),
          color: '--series-2',
          opacity: lighter,
        },
      ]}
      height={barChartHeight(bars.length)}
      chart={
        <BarChart
          label={title}
          bars={bars}
          format={formatNumber}
          onChoose={(id) => {
            const group = groups.find((candidate) => candidate.id === id);
            if (group !== undefined) openGroup(group);
          }}
        />
      }
      table={<GroupTable title={title} by={by} groups={groups} />}
    />
  );
}

function GroupTable({ title, by, groups }: GroupChartProps) {
  const { t } = useTranslation();
  return (
    <PlainTable
      caption={title}
      isCaptionHidden
      rows={groups}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'name',
          title: t(`overview.portfolio.column.${by}`),
          cell: (group) => (
            <AriaButton
              className={cx(styles['link'])}
              aria-label={t('overview.portfolio.open', { name: group.name })}
              onPress={() => {
                openGroup(group);
              }}
            >
              {group.name}
            </AriaButton>
          ),
        },
        {
          id: 'count',
          title: t('overview.portfolio.column.count'),
          isNumber: true,
          cell: ({ count }) => formatNumber(count),
        },
        {
          id: 'agreed',
          title: t('overview.portfolio.column.agreed'),
          isNumber: true,
          cell: ({ agreed }) => formatNumber(agreed),
        },
      ]}
    />
  );
}

function openGroup({ filter }: ChartGroup): void {
  showPartners([
    { fieldId: 'role', condition: { operator: 'any-of', values: ['partner'] } },
    filter,
  ]);
}
