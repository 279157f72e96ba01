import { daysBetween } from '../calendar/calendar';
import type { Document } from '../document/document';
import { daysLate } from '../roadmap/roadmapRows';
import {
  attentionLimits,
  undatedUrgency,
  type AttentionItem,
  type RelationshipAtRisk,
} from './attentionItem';
import type { GateStanding } from './gateStanding';
import { byName, inPortions } from './inPortions';
import { partnersInNeed } from './partnersInNeed';
import type { Ranking } from './ranking';

/** What attentionItems looks at. */
export interface AttentionSources {
  readonly tables: Pick<Document, 'partner' | 'relationship' | 'milestone' | 'task'>;
  readonly gates: readonly GateStanding[];
  readonly ranking: Ranking | null;
  /** The day it is where the person is, YYYY-MM-DD. */
  readonly today: string;
}

/** Everything that needs somebody's attention, the most urgent first. */
export function attentionItems(sources: AttentionSources): AttentionItem[] {
  const { tables, gates, ranking, today } = sources;
  return [
    ...gatesDue(gates),
    ...lateTasks(tables, today),
    ...milestones(tables, today),
    ...tiesAtRisk(tables),
    ...partnersInNeed(tables, ranking, today),
  ].sort((a, b) => a.urgency - b.urgency);
}

function gatesDue(gates: readonly GateStanding[]): AttentionItem[] {
  return gates
    .filter(({ status, daysLeft }) => status === 'fail' && daysLeft <= attentionLimits.gateDays)
    .map((standing) => ({
      id: `gate ${standing.gate.id}`,
      urgency: gateUrgency(standing.daysLeft),
      reason: 'gate',
      standing,
    }));
}

function gateUrgency(daysLeft: number): number {
  return daysLeft < 0 ? daysLeft : Math.max(0, daysLeft - attentionLimits.gateLeadDays);
}

function lateTasks({ task }: Pick<Document, 'task'>, today: string): AttentionItem[] {
  const late = [...task.values()]
    .map((item) => ({ item, days: daysLate(item, today) }))
    .filter(({ days }) => days > 0)
    .sort((a, b) => b.days - a.days || byName(a.item, b.item));
  return inPortions('task-late', late).map(({ id, first, portion }) => ({
    id,
    urgency: -first.days,
    reason: 'task-late',
    tasks: portion.map(({ item }) => item),
    days: first.days,
  }));
}

function milestones({ milestone }: Pick<Document, 'milestone'>, today: string): AttentionItem[] {
  const near = [...milestone.values()]
    .filter(({ done }) => !done)
    .map((item) => ({ item, days: daysBetween(today, item.date) }))
    .filter(({ days }) => days <= attentionLimits.milestoneDays)
    .sort((a, b) => a.days - b.days || byName(a.item, b.item));
  const overdue = near.filter(({ days }) => days < 0);
  const ahead = near.filter(({ days }) => days >= 0);
  return [...inPortions('overdue', overdue), ...inPortions('ahead', ahead)].map(
    ({ id, first, portion }) => ({
      id,
      urgency: first.days,
      reason: 'milestone',
      milestones: portion.map(({ item }) => item),
      days: first.days,
    }),
  );
}

function tiesAtRisk(tables: Pick<Document, 'partner' | 'relationship'>): AttentionItem[] {
  const ties: { item: RelationshipAtRisk['relationship']; tie: RelationshipAtRisk }[] = [];
  for (const relationship of tables.relationship.values()) {
    if (relationship.status !== 'at-risk') continue;
    const from = tables.partner.get(relationship.fromId);
    const to = tables.partner.get(relationship.toId);
    if (from === undefined || to === undefined) continue;
    ties.push({ item: relationship, tie: { relationship, from, to } });
  }
  ties.sort(
    (a, b) =>
      b.item.strength - a.item.strength ||
      byName(a.tie.from, b.tie.from) ||
      byName(a.tie.to, b.tie.to),
  );
  return inPortions('at-risk', ties).map(({ id, first, portion }) => ({
    id,
    // Strength goes from 1 to 5: the stronger the tie, the more there is to lose.
    urgency: undatedUrgency['at-risk'] - 2 * first.item.strength,
    reason: 'at-risk',
    ties: portion.map(({ tie }) => tie),
  }));
}
