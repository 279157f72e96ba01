import type { Draft } from '../document/draft';
import { ordersAfter } from '../document/ordering';
import { addDays, addMonths } from '../calendar/calendar';
import { roadmapPhases, roadmapStrands } from './roadmapContent';
import type { TaxonomyIds } from './taxonomy';

/** The ids of what was added, by name. */
export interface RoadmapIds {
  readonly strands: ReadonlyMap<string, string>;
  readonly tasks: ReadonlyMap<string, string>;
}

/**
 * Adds the twelve-month roadmap of the framework: three phases with their gates, strands with
 * tasks, and a milestone at the end of each phase. `startDate` is its first day, YYYY-MM-DD.
 */
export function addFrameworkRoadmap(
  draft: Draft,
  startDate: string,
  taxonomy: TaxonomyIds,
): RoadmapIds {
  addPhases(draft, startDate, taxonomy);
  const strands = new Map<string, string>();
  const tasks = new Map<string, string>();
  const strandOrders = ordersAfter([], roadmapStrands.length);
  for (const [at, strand] of roadmapStrands.entries()) {
    const { id: strandId } = draft.add('strand', {
      name: strand.name,
      order: strandOrders[at] ?? 'a0',
    });
    strands.set(strand.name, strandId);
    const taskOrders = ordersAfter([], strand.tasks.length);
    for (const [place, { name, from, to, outcome }] of strand.tasks.entries()) {
      const task = draft.add('task', {
        strandId,
        name,
        startDate: halfMonthsAfter(startDate, from),
        endDate: addDays(halfMonthsAfter(startDate, to), -1),
        notes: outcome,
        order: taskOrders[place] ?? 'a0',
      });
      tasks.set(name, task.id);
    }
  }
  return { strands, tasks };
}

function addPhases(draft: Draft, startDate: string, taxonomy: TaxonomyIds): void {
  const orders = ordersAfter([], roadmapPhases.length);
  for (const [at, phase] of roadmapPhases.entries()) {
    const endDate = addDays(addMonths(startDate, phase.toMonth), -1);
    const order = orders[at] ?? 'a0';
    const { id: phaseId } = draft.add('phase', {
      name: phase.name,
      description: phase.description,
      startDate: addMonths(startDate, phase.fromMonth),
      endDate,
      order,
    });
    const { id: gateId } = draft.add('gate', { phaseId, name: phase.gate.name });
    const places = ordersAfter([], phase.gate.conditions.length);
    for (const [place, condition] of phase.gate.conditions.entries()) {
      draft.add('gateCondition', {
        gateId,
        measure: condition.measure,
        classId:
          condition.className === null ? null : (taxonomy.classes.get(condition.className) ?? null),
        minimum: condition.minimum,
        target: condition.target,
        order: places[place] ?? 'a0',
      });
    }
    draft.add('milestone', { name: phase.milestone, date: endDate, order });
  }
}

/** The day that lies `count` half months after `date`. */
function halfMonthsAfter(date: string, count: number): string {
  const month = addMonths(date, Math.floor(count / 2));
  return count % 2 === 0 ? month : addDays(month, 15);
}
