import { setWeight, type ScorecardPart } from '@shared/scoring/scorecardEdits';
import { useTranslation } from 'react-i18next';
import { formatPercent } from '../../../ui/format';
import { NumberField } from '../../../ui/NumberField';
import { Slider } from '../../../ui/Slider';
import { editNamed } from '../edits';
import type { DraftWeights } from './useDraftWeights';
import styles from './WeightsView.module.css';

interface WeightControlProps {
  readonly part: ScorecardPart;
  readonly id: string;
  readonly name: string;
  readonly weight: number;
  /** 0 to 1, with the weights that are being tried out. */
  readonly share: number;
  readonly draft: DraftWeights;
}

/** A slider goes to 100; who thinks in larger numbers types them. */
const sliderEnd = 100;

/** A weight by slider and by number, with the share it comes to. */
export function WeightControl({ part, id, name, weight, share, draft }: WeightControlProps) {
  const { t } = useTranslation();
  const label = t('scorecards.weights.weight', { name });
  const shown = draft.weights.get(id) ?? weight;
  const commit = (value: number): void => {
    draft.drop();
    editNamed('weight', name, (edited) => {
      setWeight(edited, part, id, value);
    });
  };
  const shareText = formatPercent(share);
  return (
    <div className={styles['weight']}>
      <Slider
        label={label}
        value={Math.min(shown, Math.max(sliderEnd, weight))}
        min={0}
        max={Math.max(sliderEnd, weight)}
        onChange={(value) => {
          draft.tryOut(id, value);
        }}
        onCommit={commit}
      />
      <NumberField
        label={label}
        isLabelHidden
        className={styles['weightNumber']}
        value={shown}
        min={0}
        max={1000}
        onCommit={(value) => {
          if (value !== null) commit(value);
        }}
      />
      <span
        className={styles['share']}
        title={
          part === 'dimension'
            ? t('scorecards.weights.share', { share: shareText })
            : t('scorecards.weights.shareOfDimension', { share: shareText })
        }
      >
        {shareText}
      </span>
    </div>
  );
}
