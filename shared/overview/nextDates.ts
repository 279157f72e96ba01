import { daysBetween } from '../calendar/calendar';
import type { Document } from '../document/document';
import type { GateStanding } from './gateStanding';
import { byName } from './inPortions';

/** A day to come, and the record of the roadmap it belongs to. */
export interface NextDate {
  readonly kind: 'gate' | 'milestone' | 'task';
  /** The record to show: the phase of a gate, the milestone, the task. */
  readonly recordId: string;
  readonly name: string;
  /** YYYY-MM-DD; the last day of a task. */
  readonly date: string;
  /** Whole days from today; 0 is today. */
  readonly days: number;
}

const kindOrder = ['gate', 'milestone', 'task'] as const;

/**
 * The next `count` days that matter, today's included: gates, milestones that are not done, ends
 * of tasks that are not finished. `today` is YYYY-MM-DD.
 */
export function nextDates(
  tables: Pick<Document, 'milestone' | 'task'>,
  gates: readonly GateStanding[],
  today: string,
  count: number,
): NextDate[] {
  const dates: Omit<NextDate, 'days'>[] = [];
  for (const { phase, gate, dueDate } of gates) {
    dates.push({ kind: 'gate', recordId: phase.id, name: gate.name, date: dueDate });
  }
  for (const { id, name, date, done } of tables.milestone.values()) {
    if (!done) dates.push({ kind: 'milestone', recordId: id, name, date });
  }
  for (const { id, name, endDate, progress } of tables.task.values()) {
    if (progress < 100) dates.push({ kind: 'task', recordId: id, name, date: endDate });
  }
  return dates
    .filter(({ date }) => date >= today)
    .sort((a, b) => a.date.localeCompare(b.date) || rank(a) - rank(b) || byName(a, b))
    .slice(0, count)
    .map((date) => ({ ...date, days: daysBetween(today, date.date) }));
}

function rank({ kind }: Pick<NextDate, 'kind'>): number {
  return kindOrder.indexOf(kind);
}
