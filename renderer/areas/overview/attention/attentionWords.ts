import {
  attentionLimits,
  type AttentionItem,
  type RelationshipAtRisk,
} from '@shared/overview/attentionItem';
import type { Partner } from '@shared/model/partner';
import type { TFunction } from 'i18next';
import { formatDate, formatInDays, formatNumber, formatPercent } from '../../../ui/format';
import { missingWords } from '../gateWords';

/** An item of the list in words: what it is, and why it is there. */
export interface AttentionWords {
  readonly text: string;
  readonly reason: string;
}

type ItemOf<Reason extends AttentionItem['reason']> = Extract<
  AttentionItem,
  { readonly reason: Reason }
>;
type PartnerItem = Extract<AttentionItem, { readonly partners: unknown }>;

const longestList = 3;

/** Says an item in a sentence and a reason. */
export function attentionWords(t: TFunction, item: AttentionItem): AttentionWords {
  switch (item.reason) {
    case 'gate':
      return gateWords(t, item);
    case 'task-late':
      return taskWords(t, item);
    case 'milestone':
      return milestoneWords(t, item);
    case 'at-risk':
      return riskWords(t, item.ties);
    default:
      return partnerWords(t, item);
  }
}

function daysWords(t: TFunction, count: number): string {
  return t('overview.days', { count, formatted: formatNumber(count) });
}

/** A few names and how many more there are. */
function namesWords(t: TFunction, names: readonly string[]): string {
  const shown = names.slice(0, longestList).join(', ');
  const count = names.length - longestList;
  if (count <= 0) return shown;
  return t('overview.attention.more', { count, names: shown, formatted: formatNumber(count) });
}

function gateWords(t: TFunction, { standing }: ItemOf<'gate'>): AttentionWords {
  const { gate, daysLeft } = standing;
  const values = { name: gate.name, when: formatInDays(daysLeft) };
  return {
    text:
      daysLeft < 0
        ? t('overview.attention.gate.late', values)
        : t('overview.attention.gate.soon', values),
    reason: t('overview.attention.gate.reason', { missing: missingWords(t, standing) }),
  };
}

function taskWords(t: TFunction, { tasks, days }: ItemOf<'task-late'>): AttentionWords {
  const [first] = tasks;
  const late = daysWords(t, days);
  const name = first?.name ?? '';
  if (tasks.length > 1) {
    return {
      text: t('overview.attention.task.many', { formatted: formatNumber(tasks.length) }),
      reason: t('overview.attention.task.reasonMany', { name, days: late }),
    };
  }
  const share = formatPercent((first?.progress ?? 0) / 100);
  const owner = first?.owner ?? '';
  return {
    text: t('overview.attention.task.one', { name, days: late }),
    reason:
      owner === ''
        ? t('overview.attention.task.reasonUnowned', { share })
        : t('overview.attention.task.reasonOwned', { share, owner }),
  };
}

function milestoneWords(t: TFunction, { milestones, days }: ItemOf<'milestone'>): AttentionWords {
  const [first] = milestones;
  const values = { name: first?.name ?? '', when: formatInDays(days) };
  const isOverdue = days < 0;
  if (milestones.length > 1) {
    const formatted = formatNumber(milestones.length);
    return {
      text: isOverdue
        ? t('overview.attention.milestone.overdueMany', { formatted })
        : t('overview.attention.milestone.aheadMany', { formatted }),
      reason: t('overview.attention.milestone.reasonMany', values),
    };
  }
  return {
    text: isOverdue
      ? t('overview.attention.milestone.overdue', values)
      : t('overview.attention.milestone.ahead', values),
    reason: t('overview.attention.milestone.reason', { date: formatDate(first?.date ?? '') }),
  };
}

function riskWords(t: TFunction, ties: readonly RelationshipAtRisk[]): AttentionWords {
  const [first] = ties;
  if (first === undefined || ties.length > 1) {
    const names = ties.map((tie) => otherEnds(tie).join(' – '));
    return {
      text: t('overview.attention.risk.many', { formatted: formatNumber(ties.length) }),
      reason: namesWords(t, names),
    };
  }
  const { label, strength } = first.relationship;
  const [one = '', other] = otherEnds(first);
  return {
    text:
      other === undefined
        ? t('overview.attention.risk.own', { name: one })
        : t('overview.attention.risk.one', { from: one, to: other }),
    reason: label === '' ? t('overview.attention.risk.reason', { strength }) : capitalised(label),
  };
}

/** The names of a relationship's ends; our own organisation goes without saying. */
function otherEnds({ from, to }: RelationshipAtRisk): string[] {
  return [from, to].filter(({ role }) => role !== 'own-organisation').map(({ name }) => name);
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

const wordsOf = {
  'without-owner': 'owner',
  unrated: 'unrated',
  promising: 'promising',
  'without-region': 'region',
  'without-kind': 'kind',
} as const;

function partnerWords(t: TFunction, item: PartnerItem): AttentionWords {
  const { reason, partners, figure } = item;
  const [first] = partners;
  if (reason === 'negotiating-long') return negotiationWords(t, partners, figure ?? 0);
  const key = wordsOf[reason];
  const stage = first === undefined ? '' : t(`plan.stage.${first.stage}`);
  const names = partners.map(({ name }) => name);
  if (partners.length > 1) {
    return {
      text: t(`overview.attention.${key}.many`, { formatted: formatNumber(partners.length) }),
      reason: namesWords(t, names),
    };
  }
  return {
    text: t(`overview.attention.${key}.one`, {
      name: first?.name ?? '',
      rank: figure ?? '',
      stage: stage.toLocaleLowerCase(),
    }),
    reason: t(`overview.attention.${key}.reason`, { stage }),
  };
}

function negotiationWords(
  t: TFunction,
  partners: readonly Partner[],
  longest: number,
): AttentionWords {
  const [first] = partners;
  const days = daysWords(t, longest);
  const name = first?.name ?? '';
  if (partners.length > 1) {
    return {
      text: t('overview.attention.negotiating.many', {
        formatted: formatNumber(partners.length),
        limit: daysWords(t, attentionLimits.negotiationDays),
      }),
      reason: t('overview.attention.negotiating.reasonMany', { name, days }),
    };
  }
  const owner = first?.owner ?? '';
  return {
    text: t('overview.attention.negotiating.one', { name, days }),
    reason:
      owner === ''
        ? t('overview.attention.negotiating.reasonUnowned')
        : t('overview.attention.negotiating.reasonOwned', { owner }),
  };
}
