import type { TFunction } from 'i18next';
import type { Document } from '@shared/document/document';
import type { GateCondition } from '@shared/model/gateCondition';
import { formatNumber } from '../../../ui/format';

/** What a condition asks for, as a sentence without its full stop. */
export function conditionText(
  t: TFunction,
  classes: Document['partnerClass'],
  condition: GateCondition,
): string {
  const name = classes.get(condition.classId ?? '')?.name;
  const words = {
    count: condition.minimum,
    // The class stands in the middle of the sentence, with a space behind it.
    class: name === undefined ? '' : `${name.toLocaleLowerCase()} `,
  };
  const text =
    condition.measure === 'regions'
      ? t('roadmap.gate.regionsAtLeast', words)
      : t('roadmap.gate.partnersAtLeast', words);
  if (condition.target === null) return text;
  return `${text} (${t('roadmap.gate.aim', { target: formatNumber(condition.target) })})`;
}
