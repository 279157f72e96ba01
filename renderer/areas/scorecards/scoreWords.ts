import { agreementOf } from '@shared/scoring/agreement';
import type { PartnerScore } from '@shared/scoring/partnerScore';
import type { TFunction } from 'i18next';
import { formatFixed } from '../../ui/format';

/** A score as it is written everywhere: one decimal; a dash while there is none. */
export function formatScore(score: number | null): string {
  return score === null ? '–' : formatFixed(score, 1);
}

/** How far the raters agree, in a word or two. */
export function agreementWords(t: TFunction, score: PartnerScore): string {
  const agreement = agreementOf(score);
  return agreement.level === 'split'
    ? t('scorecards.agreement.split', { dimension: agreement.on.name.toLocaleLowerCase() })
    : t(`scorecards.agreement.${agreement.level}`);
}
