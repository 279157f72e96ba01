import { attentionItems } from '@shared/overview/attention';
import type { AttentionItem } from '@shared/overview/attentionItem';
import { gateStandings, type GateStanding } from '@shared/overview/gateStanding';
import { nextDates, type NextDate } from '@shared/overview/nextDates';
import { portfolioOf, type Portfolio } from '@shared/overview/portfolio';
import { rankingOf, type Ranking } from '@shared/overview/ranking';
import { useMemo } from 'react';
import { useDocument } from '../../store/documentStore';
import { useToday } from '../roadmap';

const shownDates = 6;

/** The partners counted by class, stage and region. */
export function usePortfolio(): Portfolio {
  const partner = useDocument((document) => document.partner);
  const taxonomy = useTaxonomy();
  return useMemo(() => portfolioOf({ partner, ...taxonomy }), [partner, taxonomy]);
}

/** The gates of the roadmap as they stand today. */
export function useGates(): readonly GateStanding[] {
  const partner = useDocument((document) => document.partner);
  const phase = useDocument((document) => document.phase);
  const gate = useDocument((document) => document.gate);
  const gateCondition = useDocument((document) => document.gateCondition);
  const taxonomy = useTaxonomy();
  const today = useToday();
  return useMemo(
    () => gateStandings({ partner, phase, gate, gateCondition, ...taxonomy }, today),
    [partner, phase, gate, gateCondition, taxonomy, today],
  );
}

/** The ranking by the plan's first scorecard; null while it has none. */
export function useRanking(): Ranking | null {
  const partner = useDocument((document) => document.partner);
  const scorecard = useDocument((document) => document.scorecard);
  const dimension = useDocument((document) => document.dimension);
  const criterion = useDocument((document) => document.criterion);
  const rating = useDocument((document) => document.rating);
  return useMemo(
    () => rankingOf({ partner, scorecard, dimension, criterion, rating }),
    [partner, scorecard, dimension, criterion, rating],
  );
}

/** What needs attention, the most urgent first. */
export function useAttention(
  gates: readonly GateStanding[],
  ranking: Ranking | null,
): readonly AttentionItem[] {
  const partner = useDocument((document) => document.partner);
  const relationship = useDocument((document) => document.relationship);
  const milestone = useDocument((document) => document.milestone);
  const task = useDocument((document) => document.task);
  const today = useToday();
  return useMemo(() => {
    const tables = { partner, relationship, milestone, task };
    return attentionItems({ tables, gates, ranking, today });
  }, [partner, relationship, milestone, task, gates, ranking, today]);
}

/** The next days of the roadmap that matter. */
export function useNextDates(gates: readonly GateStanding[]): readonly NextDate[] {
  const milestone = useDocument((document) => document.milestone);
  const task = useDocument((document) => document.task);
  const today = useToday();
  return useMemo(
    () => nextDates({ milestone, task }, gates, today, shownDates),
    [milestone, task, gates, today],
  );
}

function useTaxonomy() {
  const partnerClass = useDocument((document) => document.partnerClass);
  const partnerFamily = useDocument((document) => document.partnerFamily);
  const partnerKind = useDocument((document) => document.partnerKind);
  return useMemo(
    () => ({ partnerClass, partnerFamily, partnerKind }),
    [partnerClass, partnerFamily, partnerKind],
  );
}
