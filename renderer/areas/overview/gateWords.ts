import type { GateStanding } from '@shared/overview/gateStanding';
import { missingFrom } from '@shared/overview/gateStanding';
import type { ConditionResult } from '@shared/roadmap/evaluateGate';
import type { TFunction } from 'i18next';
import { currentDocument } from '../../store/documentStore';
import { formatList, formatNumber } from '../../ui/format';

function className({ condition }: ConditionResult): string | null {
  return currentDocument().partnerClass.get(condition.classId ?? '')?.name ?? null;
}

/** What a gate still lacks: `2 agreements in Technology and one region`. */
export function missingWords(t: TFunction, { conditions }: GateStanding): string {
  const parts = conditions
    .filter(({ status }) => status === 'fail')
    .map((result) => {
      const count = missingFrom(result);
      const formatted = formatNumber(count);
      const of = className(result);
      const { measure } = result.condition;
      return of === null
        ? t(`overview.missing.${measure}`, { count, formatted })
        : t(`overview.missing.${measure}Of`, { count, formatted, class: of });
    });
  return formatList(parts);
}

/** How far one condition is: `18 of 20 agreements`, or `23 agreements (at least 20)` when it holds. */
export function conditionWords(t: TFunction, result: ConditionResult): string {
  const of = className(result);
  const { measure } = result.condition;
  const minimum = formatNumber(result.condition.minimum);
  const reached = formatNumber(result.count);
  if (result.status === 'pass') {
    const condition =
      of === null
        ? t(`overview.gates.${measure}Held`, { reached })
        : t(`overview.gates.${measure}HeldOf`, { reached, class: of });
    return t('overview.gates.enough', { condition, minimum });
  }
  return of === null
    ? t(`overview.gates.${measure}`, { reached, minimum })
    : t(`overview.gates.${measure}Of`, { reached, minimum, class: of });
}
