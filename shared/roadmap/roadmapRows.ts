import { daysBetween } from '../calendar/calendar';
import type { Document } from '../document/document';
import { inOrder } from '../document/ordering';
import type { Strand } from '../model/strand';
import type { Task } from '../model/task';
import { actorHueOf, type ActorHue } from '../partners/actorHue';

/** One line of the roadmap. */
export type RoadmapRow =
  | {
      readonly kind: 'strand';
      readonly id: string;
      readonly strand: Strand;
      readonly taskCount: number;
      readonly isCollapsed: boolean;
      /** From the first day of its first task to the last of its last; null without tasks. */
      readonly span: { readonly startDate: string; readonly endDate: string } | null;
      /** Percent done, tasks weighted by their length. */
      readonly progress: number;
    }
  | {
      readonly kind: 'task';
      readonly id: string;
      readonly task: Task;
      /** The task's place in its strand, 0 first. */
      readonly index: number;
      readonly hue: ActorHue | null;
    };

/** Strands in order, each followed by its tasks unless it is collapsed. */
export function roadmapRows(document: Document, collapsed: ReadonlySet<string>): RoadmapRow[] {
  const byStrand = tasksByStrand(document);
  return inOrder(document.strand.values()).flatMap((strand): RoadmapRow[] => {
    const tasks = byStrand.get(strand.id) ?? [];
    const isCollapsed = collapsed.has(strand.id);
    const head: RoadmapRow = {
      kind: 'strand',
      id: strand.id,
      strand,
      taskCount: tasks.length,
      isCollapsed,
      span: spanOfTasks(tasks),
      progress: progressOf(tasks),
    };
    if (isCollapsed) return [head];
    return [
      head,
      ...tasks.map((task, index): RoadmapRow => ({
        kind: 'task',
        id: task.id,
        task,
        index,
        hue: hueOfTask(document, task),
      })),
    ];
  });
}

/** The tasks of each strand, in order. */
function tasksByStrand(document: Document): ReadonlyMap<string, readonly Task[]> {
  const byStrand = new Map<string, Task[]>();
  for (const task of inOrder(document.task.values())) {
    const tasks = byStrand.get(task.strandId);
    if (tasks === undefined) byStrand.set(task.strandId, [task]);
    else tasks.push(task);
  }
  return byStrand;
}

/** The hue of the class that all partners of a task are of, or null when there is no one class. */
function hueOfTask(document: Document, task: Task): ActorHue | null {
  const hues = new Set<ActorHue>();
  for (const id of task.partnerIds) {
    const partner = document.partner.get(id);
    if (partner !== undefined) hues.add(actorHueOf(document, partner));
  }
  const [hue = null] = hues.size === 1 ? hues : [];
  return hue;
}

/** How many days a task is over its last day without being done; 0 while it is not. */
export function daysLate(task: Task, today: string): number {
  return task.progress < 100 ? Math.max(0, daysBetween(task.endDate, today)) : 0;
}

function spanOfTasks(
  tasks: readonly Task[],
): { readonly startDate: string; readonly endDate: string } | null {
  const [first] = tasks;
  if (first === undefined) return null;
  let { startDate, endDate } = first;
  for (const task of tasks) {
    if (task.startDate < startDate) startDate = task.startDate;
    if (task.endDate > endDate) endDate = task.endDate;
  }
  return { startDate, endDate };
}

function progressOf(tasks: readonly Task[]): number {
  let days = 0;
  let done = 0;
  for (const { startDate, endDate, progress } of tasks) {
    const length = daysBetween(startDate, endDate) + 1;
    days += length;
    done += length * progress;
  }
  return days === 0 ? 0 : Math.round(done / days);
}
