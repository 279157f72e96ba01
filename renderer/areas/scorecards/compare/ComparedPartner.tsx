import { countRated } from '@shared/scoring/partnerScore';
import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useDocument } from '../../../store/documentStore';
import { inspect } from '../../../store/uiStore';
import { distinctTokens } from '../../../ui/charts/chartTheme';
import { radarDashes } from '../../../ui/charts/RadarChart';
import { IconButton } from '../../../ui/IconButton';
import { showRating } from '../routes';
import { ScoreNumber } from '../score/ScoreNumber';
import type { Scoring } from '../useScoring';
import styles from './CompareView.module.css';

interface ComparedPartnerProps {
  readonly partnerId: string;
  readonly place: number;
  readonly scoring: Scoring;
  readonly onEmphasis: (partnerId: string | null) => void;
  readonly onRemove: () => void;
}

/** One line beside the radar: whose line is which, with rank and score. */
export function ComparedPartner(props: ComparedPartnerProps) {
  const { t } = useTranslation();
  const { partnerId, place, scoring, onEmphasis } = props;
  const partner = useDocument((document) => document.partner.get(partnerId));
  const score = scoring.scores.get(partnerId);
  if (partner === undefined || score === undefined) return null;
  const rank = scoring.ranks.get(partnerId);
  return (
    <li
      className={styles['compared']}
      onPointerEnter={() => {
        onEmphasis(partnerId);
      }}
      onPointerLeave={() => {
        onEmphasis(null);
      }}
      onFocus={() => {
        onEmphasis(partnerId);
      }}
      onBlur={() => {
        onEmphasis(null);
      }}
    >
      <svg width="28" height="10" viewBox="0 0 28 10" aria-hidden>
        <line
          x1="1"
          x2="27"
          y1="5"
          y2="5"
          strokeWidth="2.5"
          strokeDasharray={(radarDashes[place] ?? []).join(' ')}
          style={{ stroke: `var(${distinctTokens[place] ?? '--data-neutral'})` }}
        />
      </svg>
      <button
        type="button"
        className={styles['name']}
        title={partner.name}
        onClick={() => {
          inspect([partnerId]);
        }}
      >
        {partner.name}
      </button>
      <span className={styles['rank']}>
        {rank === undefined
          ? t('scorecards.compare.noRank', countRated(score))
          : t('scorecards.compare.rank', { rank })}
      </span>
      <ScoreNumber
        name={partner.name}
        score={score}
        onRate={() => {
          showRating(partnerId, scoring.scorecard.id);
        }}
      />
      <IconButton
        size="small"
        icon={X}
        label={t('scorecards.compare.remove', { name: partner.name })}
        onPress={props.onRemove}
      />
    </li>
  );
}
