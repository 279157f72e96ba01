import { stages, type Stage } from '../model/partner';
import { boxShape } from '../scene/shapes';
import type { Shape } from '../scene/sceneItem';
import type { ActorLook } from './actorLook';
import { cardForm } from './card';
import type { CardColours } from './cardColours';

/** The way to 'active'; paused and ended are beside it, not further along it. */
const way: readonly Stage[] = stages.slice(0, stages.indexOf('active') + 1);
const stepWidth = 2.4;
const stepPitch = 3.8;
/** How wide the bars stand together. */
export const stepsWidth = (way.length - 1) * stepPitch + stepWidth;

/** Bars that fill as the partner goes through the lifecycle, as in the table; short ones beside it. */
export function stageSteps(look: ActorLook, colours: CardColours, middle: number): Shape[] {
  if (look.role !== 'partner') return [];
  const { width } = cardForm(look.role);
  const left = width - 12 - stepsWidth;
  const reached = way.indexOf(look.stage);
  return way.map((_, at) => {
    const height = reached === -1 ? 4 : 9;
    const box = { x: left + at * stepPitch, y: middle - height / 2, width: stepWidth, height };
    return boxShape(box, { radius: 1, fill: at <= reached ? colours.steps : 'line-strong' });
  });
}
