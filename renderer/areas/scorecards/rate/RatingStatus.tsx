import type { RatingKey } from '@shared/scoring/ratingEdits';
import { Eraser } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../../../ui/IconButton';
import { ProgressBar } from '../../../ui/ProgressBar';
import { takeBackRating } from '../edits';
import { formatScore } from '../scoreWords';
import type { Scoring } from '../useScoring';
import styles from './RateView.module.css';
import { useAnswers } from './useAnswers';

interface RatingStatusProps {
  readonly scoring: Scoring;
  readonly ratingKey: RatingKey;
  readonly person: string;
  readonly done: number;
  readonly total: number;
}

/** How far this rating is, what it comes to, and the way to take it back. */
export function RatingStatus({ scoring, ratingKey, person, done, total }: RatingStatusProps) {
  const { t } = useTranslation();
  const answers = useAnswers(scoring, ratingKey);
  const partner = scoring.scores.get(ratingKey.partnerId);
  return (
    <div className={styles['status']}>
      <ProgressBar
        label={
          done === total && total > 0
            ? t('scorecards.rate.done')
            : t('scorecards.rate.progress', { done, total })
        }
        share={total === 0 ? 0 : done / total}
        detail={
          answers.score === null
            ? ''
            : t('scorecards.rate.scoreNow', { person, score: formatScore(answers.score) })
        }
      />
      {done === 0 || partner === undefined ? null : (
        <IconButton
          icon={Eraser}
          label={t('scorecards.rate.clearAll')}
          onPress={() => {
            takeBackRating(ratingKey, person);
          }}
        />
      )}
    </div>
  );
}
