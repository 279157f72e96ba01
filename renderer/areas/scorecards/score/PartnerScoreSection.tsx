import { countRated } from '@shared/scoring/partnerScore';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { Bar } from '../../../ui/Bar';
import { Button } from '../../../ui/Button';
import { formatNumber } from '../../../ui/format';
import { showRating } from '../routes';
import { agreementWords, formatScore } from '../scoreWords';
import { useScoring } from '../useScoring';
import styles from './PartnerScoreSection.module.css';
import { ScoreNumber } from './ScoreNumber';

interface PartnerScoreSectionProps {
  readonly partnerId: string;
  /** The plan's first scorecard unless one is named. */
  readonly scorecardId?: string;
}

/**
 * A partner's score with its rank, the dimensions as bars, and the way to rate: for inspector and
 * profile. Nothing for those who are not rated as partners. Bring your own heading.
 */
export function PartnerScoreSection({ partnerId, scorecardId }: PartnerScoreSectionProps) {
  const { t } = useTranslation();
  const partner = useDocument((document) => document.partner.get(partnerId));
  const scoring = useScoring(scorecardId);
  if (partner?.role !== 'partner' || scoring === null) return null;
  const score = scoring.scores.get(partnerId);
  const rank = scoring.ranks.get(partnerId);
  const rate = (): void => {
    showRating(partnerId, scorecardId ?? null);
  };
  if (score === undefined) {
    return (
      <div className={styles['none']}>
        <span>{t('scorecards.section.none')}</span>
        <Button size="small" onPress={rate}>
          {t('scorecards.section.rate')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['section']}>
      <div className={styles['whole']}>
        <ScoreNumber name={partner.name} score={score} onRate={rate} className={styles['large']} />
        <span className={styles['quiet']}>{t('scorecards.section.of5')}</span>
        <span className={styles['rank']}>
          {rank === undefined
            ? t('scorecards.section.tooLittle', countRated(score))
            : t('scorecards.section.rank', {
                rank: formatNumber(rank),
                count: scoring.ranks.size,
              })}
        </span>
        <Button size="small" kind="quiet" onPress={rate}>
          {t('scorecards.section.rate')}
        </Button>
      </div>
      <ul className={styles['dimensions']}>
        {score.dimensions.map((item) => (
          <li key={item.dimension.id} className={styles['dimension']}>
            <span className={styles['name']} title={item.dimension.name}>
              {item.dimension.name}
            </span>
            <Bar
              label={t('scorecards.section.dimension', {
                dimension: item.dimension.name,
                score: formatScore(item.score),
              })}
              value={item.score ?? 0}
              max={5}
            />
            <ScoreNumber
              name={partner.name}
              score={score}
              dimensionId={item.dimension.id}
              onRate={rate}
            />
          </li>
        ))}
      </ul>
      <p className={styles['quiet']}>
        {t('scorecards.section.agreement', { agreement: agreementWords(t, score) })},{' '}
        {t('scorecards.section.raters', { count: score.personIds.length })}
      </p>
    </div>
  );
}
