import type { Detail } from './sceneItem';

/** Below this scale a card is a silhouette: its name would be under 6 px however large it is set. */
const farBelow = 0.2;
/** From this scale on what is usual is shown; below it, a card shows its name set large. */
const nearFrom = 0.6;
/** From this scale on small words can be read: there is room for tags. */
const closeFrom = 1.6;

/** The level of detail for a scale (screen pixels for each world unit). */
export function detailAt(scale: number): Detail {
  if (scale < farBelow) return 'far';
  if (scale < nearFrom) return 'middle';
  return scale < closeFrom ? 'near' : 'close';
}
