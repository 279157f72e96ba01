import type { DimensionScore, PartnerScore } from '@shared/scoring/partnerScore';
import { ArrowLeft } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { formatFixed, formatPercent } from '../../../ui/format';
import { PlainTable, type PlainColumn } from '../../../ui/PlainTable';
import { formatScore } from '../scoreWords';
import { DimensionExplanation } from './DimensionExplanation';
import styles from './ScoreExplanation.module.css';

interface ScoreExplanationProps {
  readonly name: string;
  readonly score: PartnerScore;
  /** The dimension to show first; null: the whole score. */
  readonly dimensionId: string | null;
  readonly onRate: () => void;
}

/** Where a score comes from: shares and scores of the dimensions, and below them the ratings. */
export function ScoreExplanation({ name, score, dimensionId, onRate }: ScoreExplanationProps) {
  const { t } = useTranslation();
  const [openId, setOpenId] = useState(dimensionId);
  const open = score.dimensions.find(({ dimension }) => dimension.id === openId);
  return (
    <div className={styles['explanation']}>
      <h2>{t('scorecards.explain.title', { name, score: formatScore(score.score) })}</h2>
      {open === undefined ? (
        <WholeExplanation score={score} onOpen={setOpenId} />
      ) : (
        <DimensionExplanation score={open} />
      )}
      <div className={styles['actions']}>
        {open === undefined ? null : (
          <Button
            size="small"
            kind="quiet"
            icon={ArrowLeft}
            onPress={() => {
              setOpenId(null);
            }}
          >
            {t('scorecards.explain.back')}
          </Button>
        )}
        <Button size="small" onPress={onRate}>
          {t('scorecards.explain.rate', { name })}
        </Button>
      </div>
    </div>
  );
}

interface WholeExplanationProps {
  readonly score: PartnerScore;
  readonly onOpen: (dimensionId: string) => void;
}

function WholeExplanation({ score, onOpen }: WholeExplanationProps) {
  const { t } = useTranslation();
  const columns: readonly PlainColumn<DimensionScore>[] = [
    {
      id: 'dimension',
      title: t('scorecards.explain.dimension'),
      cell: ({ dimension }) => (
        <button
          type="button"
          className={styles['link']}
          title={t('scorecards.explain.openDimension', { dimension: dimension.name })}
          onClick={() => {
            onOpen(dimension.id);
          }}
        >
          {dimension.name}
        </button>
      ),
    },
    {
      id: 'share',
      title: t('scorecards.explain.share'),
      isNumber: true,
      cell: ({ share }) => formatPercent(share),
    },
    {
      id: 'score',
      title: t('scorecards.explain.score'),
      isNumber: true,
      cell: (row) =>
        row.score === null ? t('scorecards.explain.notRated') : formatFixed(row.score, 2),
    },
    {
      id: 'contribution',
      title: t('scorecards.explain.contribution'),
      isNumber: true,
      cell: ({ contribution }) => formatFixed(contribution, 2),
    },
  ];
  return (
    <>
      <PlainTable
        caption={t('scorecards.explain.whole')}
        columns={columns}
        rows={score.dimensions}
        keyOf={({ dimension }) => dimension.id}
      />
      <p className={styles['sum']}>
        <span>{t('scorecards.explain.sum')}</span>
        <b>{score.score === null ? '–' : formatFixed(score.score, 2)}</b>
      </p>
      {score.coverage > 0.9995 ? null : (
        <p className={styles['quiet']}>
          {t('scorecards.explain.coverage', { coverage: formatPercent(score.coverage) })}
        </p>
      )}
    </>
  );
}
