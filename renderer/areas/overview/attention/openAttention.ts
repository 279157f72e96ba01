import { agreedStages, type Stage } from '@shared/model/partner';
import { attentionLimits, type AttentionItem } from '@shared/overview/attentionItem';
import type { Ranking } from '@shared/overview/ranking';
import type { PartnerFilter } from '@shared/model/partnerFilter';
import { inspect, navigate } from '../../../store/uiStore';
import { showPartners } from '../../partners';

type PartnerItem = Extract<AttentionItem, { readonly partners: unknown }>;

/** Goes to what an item is about, with it selected: on the roadmap, the map, or among the partners. */
export function openAttention(item: AttentionItem, ranking: Ranking | null): void {
  switch (item.reason) {
    case 'gate':
      navigate('roadmap');
      inspect([item.standing.phase.id]);
      return;
    case 'task-late':
      navigate('roadmap');
      inspect(item.tasks.map(({ id }) => id));
      return;
    case 'milestone':
      navigate('roadmap');
      inspect(item.milestones.map(({ id }) => id));
      return;
    case 'at-risk':
      navigate('map');
      inspect(item.ties.map(({ relationship }) => relationship.id));
      return;
    default:
      openPartners(item, ranking);
  }
}

/** One partner is shown beside the list; several are listed in the table. */
function openPartners(item: PartnerItem, ranking: Ranking | null): void {
  const [first] = item.partners;
  if (first === undefined) return;
  if (item.partners.length > 1) showPartners(filtersOf(item, ranking));
  else if (item.reason === 'unrated') navigate('scorecards', { partner: first.id });
  else inspect([first.id]);
}

/** Filters that list exactly the partners of an item. */
function filtersOf({ reason, partners }: PartnerItem, ranking: Ranking | null): PartnerFilter[] {
  const role = anyOf('role', ['partner']);
  switch (reason) {
    case 'negotiating-long': {
      const from = attentionLimits.negotiationDays + 1;
      return [
        role,
        stagesFilter(['negotiating']),
        { fieldId: 'daysInStage', condition: { operator: 'number-between', from, to: null } },
      ];
    }
    case 'without-owner':
      return [role, stagesFilter(agreedStages), empty('owner')];
    case 'unrated':
      return [role, stagesFilter(['negotiating']), empty('score')];
    case 'promising': {
      const lowest = partners.at(-1)?.id;
      const from =
        ranking?.ranked.find(({ partner }) => partner.id === lowest)?.score.score ?? null;
      return [
        role,
        stagesFilter(['identified', 'profiled']),
        { fieldId: 'score', condition: { operator: 'number-between', from, to: null } },
      ];
    }
    case 'without-region':
      return [role, stagesFilter(agreedStages), empty('regions')];
    case 'without-kind':
      return [
        role,
        { fieldId: 'stage', condition: { operator: 'none-of', values: ['ended'] } },
        empty('kind'),
      ];
  }
}

function anyOf(fieldId: string, values: readonly string[]): PartnerFilter {
  return { fieldId, condition: { operator: 'any-of', values: [...values] } };
}

function stagesFilter(values: readonly Stage[]): PartnerFilter {
  return anyOf('stage', values);
}

function empty(fieldId: string): PartnerFilter {
  return { fieldId, condition: { operator: 'empty' } };
}
