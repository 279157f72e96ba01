import { daysBetween } from '../calendar/calendar';
import type { Document } from '../document/document';
import { inOrder } from '../document/ordering';
import type { Gate } from '../model/gate';
import type { Phase } from '../model/phase';
import {
  evaluateGate,
  type ConditionResult,
  type GateStatus,
  type GateTables,
} from '../roadmap/evaluateGate';

/** A phase's gate as it stands today. */
export interface GateStanding {
  readonly phase: Phase;
  readonly gate: Gate;
  readonly status: GateStatus;
  readonly conditions: readonly ConditionResult[];
  /** How many of its conditions hold. */
  readonly met: number;
  /** YYYY-MM-DD; the last day of the phase unless the gate says another. */
  readonly dueDate: string;
  /** Whole days until it is due; negative when that day has passed. */
  readonly daysLeft: number;
}

/** The gates of all phases, in the phases' order. `today` is YYYY-MM-DD. */
export function gateStandings(
  document: GateTables & Pick<Document, 'phase' | 'gate'>,
  today: string,
): GateStanding[] {
  const gates = [...document.gate.values()];
  return inOrder(document.phase.values()).flatMap((phase) =>
    gates
      .filter(({ phaseId }) => phaseId === phase.id)
      .map((gate): GateStanding => {
        const { status, conditions } = evaluateGate(document, gate);
        const dueDate = gate.dueDate ?? phase.endDate;
        const met = conditions.filter((condition) => condition.status === 'pass').length;
        const daysLeft = daysBetween(today, dueDate);
        return { phase, gate, status, conditions, met, dueDate, daysLeft };
      }),
  );
}

/** The gate to look at now: the first that is not passed, or the last when all are; null without any. */
export function nextGate(standings: readonly GateStanding[]): GateStanding | null {
  return standings.find(({ status }) => status !== 'pass') ?? standings.at(-1) ?? null;
}

/** How many partners, or regions, a condition still lacks; 0 when it holds. */
export function missingFrom({ condition, count }: ConditionResult): number {
  return Math.max(0, condition.minimum - count);
}
