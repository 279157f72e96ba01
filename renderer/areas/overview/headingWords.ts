import type { AttentionItem } from '@shared/overview/attentionItem';
import { nextGate, type GateStanding } from '@shared/overview/gateStanding';
import type { Portfolio } from '@shared/overview/portfolio';
import type { TFunction } from 'i18next';
import { formatInDays, formatMoney, formatNumber } from '../../ui/format';
import { missingWords } from './gateWords';

/** What is in the plan, in one line. */
export function planWords(t: TFunction, portfolio: Portfolio, currency: string): string {
  const { count, agreed, regionCount, annualRevenue } = portfolio;
  if (count === 0) return t('overview.heading.empty');
  const partners = t('overview.heading.partners', { count, formatted: formatNumber(count) });
  const placed =
    regionCount === 0 ? partners : t('overview.heading.regions', { count: regionCount, partners });
  const words = agreedWords(t, placed, agreed);
  if (annualRevenue === null || annualRevenue === 0) return words;
  const money = formatMoney(annualRevenue, currency, 'short');
  return t('overview.heading.revenue', { start: words, money });
}

function agreedWords(t: TFunction, start: string, count: number): string {
  return count === 0
    ? t('overview.heading.agreedNone', { start })
    : t('overview.heading.agreed', { count, start, formatted: formatNumber(count) });
}

/** The one thing to know today: how the next gate stands, or how much there is to look at. */
export function findingWords(
  t: TFunction,
  isEmpty: boolean,
  gates: readonly GateStanding[],
  items: readonly AttentionItem[],
): string {
  if (isEmpty) return t('overview.heading.emptyFinding');
  const next = nextGate(gates);
  if (next === null) {
    const count = items.length;
    return count === 0
      ? t('overview.finding.calm')
      : t('overview.finding.attention', { count, formatted: formatNumber(count) });
  }
  const gate = next.gate.name;
  const when = formatInDays(next.daysLeft);
  if (next.status === 'pass') return t('overview.finding.gatesPassed');
  if (next.status === 'unknown') return t('overview.finding.gateUnknown', { gate, when });
  const missing = missingWords(t, next);
  return next.daysLeft < 0
    ? t('overview.finding.gateLate', { gate, when, missing })
    : t('overview.finding.gateFail', { gate, when, missing });
}
