import type { Detail } from './sceneItem';

/** Below this scale a card is a silhouette: its name would be under 6 px however large it is set. */
const farBelow = 0.2;
/** From this scale on everything is shown; between the two, a card shows its name set large. */
const nearFrom = 0.6;

/** The level of detail for a scale (screen pixels for each world unit). */
export function detailAt(scale: number): Detail {
  if (scale < farBelow) return 'far';
  return scale < nearFrom ? 'middle' : 'near';
}
