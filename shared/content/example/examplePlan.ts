import type { Draft } from '../../document/draft';
import { addDays, startOfMonth } from '../../calendar/calendar';
import { fillFrameworkPlan } from '../frameworkPlan';
import type { NewPlanOptions } from '../newPlanOptions';
import { addActors, type ActorIds } from './addActors';
import { addMaps } from './addMaps';
import { addRatings } from './addRatings';
import { relationshipContents } from './relationshipContent';
import { extraMilestones, taskProgress } from './roadmapProgress';
import type { RoadmapIds } from '../frameworkRoadmap';
import { ordersAfter } from '../../document/ordering';

const workspaceDescription =
  'An invented software company, Quillmere, and its partners: a plan to look around in and to try things out on.';

/**
 * Adds the example: a software company of 240 people in the fifth month of its partner programme,
 * with partners in all families and regions, relationships, ratings of three people and a roadmap
 * under way. Every name in it is invented.
 */
export function fillExamplePlan(draft: Draft, options: NewPlanOptions): void {
  const roadmapStart = startOfMonth(options.today, -4);
  const ids = fillFrameworkPlan(draft, options, roadmapStart);
  for (const { id } of draft.document.workspace.values()) {
    draft.update('workspace', id, { description: workspaceDescription });
  }
  const actors = addActors(draft, options.today, ids.taxonomy);
  for (const { from, to, type, ...fields } of relationshipContents) {
    draft.add('relationship', {
      ...fields,
      fromId: actors.idOf(from),
      toId: actors.idOf(to),
      typeId: ids.relationshipTypes.get(type) ?? null,
    });
  }
  addMaps(draft, ids.mapId, actors);
  addRatings(draft, ids.scorecard, actors);
  runRoadmap(draft, options.today, ids.roadmap, actors);
}

function runRoadmap(draft: Draft, today: string, roadmap: RoadmapIds, actors: ActorIds): void {
  for (const { task, progress, owner, partners } of taskProgress) {
    const id = roadmap.tasks.get(task);
    if (id === undefined) continue;
    draft.update('task', id, { progress, owner, partnerIds: partners.map(actors.idOf) });
  }
  const reviews = [...draft.document.milestone.values()];
  for (const { id, date } of reviews) {
    if (date < today) draft.update('milestone', id, { done: true });
  }
  const orders = ordersAfter(reviews, extraMilestones.length);
  for (const [at, { name, day, strand, done }] of extraMilestones.entries()) {
    draft.add('milestone', {
      name,
      done,
      date: addDays(today, day),
      strandId: roadmap.strands.get(strand) ?? null,
      order: orders[at] ?? 'a0',
    });
  }
}
