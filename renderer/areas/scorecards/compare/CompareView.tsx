import { actorHueOf } from '@shared/partners/actorHue';
import { highestLevel, lowestLevel } from '@shared/scoring/partnerScore';
import { GitCompareArrows } from 'lucide-react';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { currentDocument } from '../../../store/documentStore';
import { replaceParams } from '../../../store/uiStore';
import { seriesColor } from '../../../ui/Bar';
import { Button } from '../../../ui/Button';
import { ChartFigure } from '../../../ui/charts/ChartFigure';
import { RadarChart } from '../../../ui/charts/RadarChart';
import { ComboBox } from '../../../ui/ComboBox';
import { EmptyState } from '../../../ui/EmptyState';
import { formatList, formatNumber } from '../../../ui/format';
import { Monogram } from '../../../ui/Monogram';
import { useRateablePartners, type Scoring } from '../useScoring';
import { ComparedPartner } from './ComparedPartner';
import styles from './CompareView.module.css';
import { comparedIn, mostCompared } from './comparison';
import { ComparisonTable } from './ComparisonTable';
import { usePictureActions } from '../../../frame/usePictureActions';

interface CompareViewProps {
  readonly scoring: Scoring;
  readonly params: Readonly<Record<string, string>>;
}

/** Up to five partners on the radar of the dimensions. */
export function CompareView({ scoring, params }: CompareViewProps) {
  const { t } = useTranslation();
  const partners = useRateablePartners();
  const [emphasis, setEmphasis] = useState<string | null>(null);
  const picture = usePictureActions();
  const ids = comparedIn(params, scoring.scores);
  const compared = useComparedSeries(scoring, ids);
  const axes = useMemo(() => scoring.tree.map(({ dimension }) => dimension.name), [scoring]);
  const take = (next: readonly string[]): void => {
    replaceParams({ ...params, partners: next.join(',') });
  };
  const rated = partners.filter(({ id }) => scoring.scores.has(id) && !ids.includes(id));
  const chooser = (
    <ComboBox
      label={t('scorecards.compare.add')}
      isLabelHidden
      isDisabled={ids.length >= mostCompared}
      placeholder={t('scorecards.compare.add')}
      {...(ids.length >= mostCompared ? { description: t('scorecards.compare.full') } : {})}
      value={null}
      choices={rated.map((partner) => ({
        id: partner.id,
        label: partner.name,
        picture: (
          <Monogram name={partner.name} hue={actorHueOf(currentDocument(), partner)} size={20} />
        ),
      }))}
      onChange={(id) => {
        if (id !== null) take([...ids, id]);
      }}
    />
  );
  if (ids.length === 0) {
    const top = [...scoring.ranks.keys()].slice(0, 3);
    return (
      <div className={styles['empty']}>
        <EmptyState
          icon={GitCompareArrows}
          title={t('scorecards.empty.compareTitle')}
          text={t('scorecards.empty.compareText')}
          actions={
            <>
              {chooser}
              {top.length === 0 ? null : (
                <Button
                  onPress={() => {
                    take(top);
                  }}
                >
                  {t('scorecards.empty.compareStart')}
                </Button>
              )}
            </>
          }
        />
      </div>
    );
  }
  return (
    <div className={styles['view']}>
      <ChartFigure
        className={styles['figure']}
        title={t('scorecards.compare.chart')}
        description={t('scorecards.compare.chartDescription')}
        height="clamp(380px, 62vh, 680px)"
        picture={picture}
        legend={compared.map(({ name }, at) => ({ label: name, color: seriesColor(at) }))}
        chart={
          <RadarChart
            label={t('scorecards.compare.chartLabel', {
              partners: formatList(compared.map(({ name }) => name)),
              dimensions: formatList(axes),
            })}
            axes={axes}
            series={compared}
            min={lowestLevel - 1}
            max={highestLevel}
            emphasis={emphasis}
            format={formatLevel}
          />
        }
        table={<ComparisonTable scoring={scoring} ids={ids} />}
      />
      <div className={styles['side']}>
        <ul className={styles['list']} aria-label={t('scorecards.compare.list')}>
          {ids.map((id, at) => (
            <ComparedPartner
              key={id}
              partnerId={id}
              place={at}
              scoring={scoring}
              onEmphasis={setEmphasis}
              onRemove={() => {
                setEmphasis(null);
                take(ids.filter((other) => other !== id));
              }}
            />
          ))}
        </ul>
        {chooser}
      </div>
    </div>
  );
}

function useComparedSeries(scoring: Scoring, ids: readonly string[]) {
  const partners = useRateablePartners();
  const key = ids.join(',');
  return useMemo(
    () =>
      key.split(',').flatMap((id) => {
        const partner = partners.find((other) => other.id === id);
        const score = scoring.scores.get(id);
        if (partner === undefined || score === undefined) return [];
        return [{ id, name: partner.name, values: score.dimensions.map((d) => d.score) }];
      }),
    [key, partners, scoring],
  );
}

function formatLevel(value: number): string {
  return formatNumber(value, 1);
}
