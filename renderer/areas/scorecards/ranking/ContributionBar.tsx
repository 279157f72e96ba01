import { highestLevel } from '@shared/scoring/partnerScore';
import { useTranslation } from 'react-i18next';
import { seriesColor, StackedBar } from '../../../ui/Bar';
import { formatFixed } from '../../../ui/format';
import { formatScore } from '../scoreWords';
import type { RankingRow } from './rankingRows';

/** What each dimension gives to a partner's score, side by side; a full bar is a score of 5. */
export function ContributionBar({ row }: { readonly row: RankingRow }) {
  const { t } = useTranslation();
  const { partner, score } = row;
  return (
    <StackedBar
      label={t('scorecards.ranking.barLabel', {
        name: partner.name,
        score: formatScore(score.score),
      })}
      max={highestLevel}
      parts={score.dimensions
        .map((part, at) => ({ ...part, at }))
        .filter(({ contribution }) => contribution > 0)
        .map(({ dimension, contribution, at }) => ({
          id: dimension.id,
          label: t('scorecards.ranking.part', {
            dimension: dimension.name,
            contribution: formatFixed(contribution, 2),
          }),
          value: contribution,
          color: seriesColor(at),
        }))}
    />
  );
}
