import type { PartnerScore } from '@shared/scoring/partnerScore';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../ui/cx';
import { formatFixed, formatPercent } from '../../../ui/format';
import { PopoverButton } from '../../../ui/PopoverButton';
import { Tooltip } from '../../../ui/Tooltip';
import { formatScore } from '../scoreWords';
import { ScoreExplanation } from './ScoreExplanation';
import styles from './ScoreExplanation.module.css';

interface ScoreNumberProps {
  readonly name: string;
  readonly score: PartnerScore;
  /** One dimension's score instead of the whole. */
  readonly dimensionId?: string;
  readonly onRate: () => void;
  readonly className?: string | undefined;
}

/** A score that can be asked where it comes from: the formula on hover or focus, all of it on a click. */
export function ScoreNumber({ name, score, dimensionId, onRate, className }: ScoreNumberProps) {
  const { t } = useTranslation();
  const part = score.dimensions.find(({ dimension }) => dimension.id === dimensionId);
  const shown = formatScore(part === undefined ? score.score : part.score);
  const terms =
    part === undefined
      ? score.dimensions.map((item) => ({ share: item.share, score: item.score }))
      : part.criteria.map((item) => ({ share: item.share, score: item.score }));
  const label = t('scorecards.explain.open', {
    name: part === undefined ? name : part.dimension.name,
    score: shown,
  });
  return (
    <PopoverButton
      label={label}
      placement="bottom end"
      trigger={
        <Tooltip text={`${formulaOf(terms)} = ${shown}`}>
          <Button aria-label={label} className={cx(styles['score'], className)}>
            {shown}
          </Button>
        </Tooltip>
      }
    >
      {(close) => (
        <ScoreExplanation
          name={name}
          score={score}
          dimensionId={dimensionId ?? null}
          onRate={() => {
            close();
            onRate();
          }}
        />
      )}
    </PopoverButton>
  );
}

interface Term {
  readonly share: number;
  readonly score: number | null;
}

/** '20% × 4.1 + 25% × 4.0', what is not rated left out. */
function formulaOf(terms: readonly Term[]): string {
  return terms
    .flatMap(({ share, score }) =>
      score === null || share === 0 ? [] : [`${formatPercent(share)} × ${formatFixed(score, 1)}`],
    )
    .join(' + ');
}
