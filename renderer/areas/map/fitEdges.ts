import type { Box } from '@shared/scene/geometry';
import { fitBox, type Insets, type Viewport } from '../../canvas/camera';

/** Of the bars at the top and the tools at the foot, with a little air. */
const bars: Insets = { top: 60, right: 24, bottom: 76, left: 24 };
const air = 16;

/**
 * What stays free at the edges of the map when something is shown whole: the floating bars, and the
 * legend when it is open, beside or above it, whichever leaves more room.
 */
export function fitEdges(host: HTMLElement, box: Box, viewport: Viewport): Insets {
  const legend = host.parentElement?.querySelector('[data-map-legend]');
  if (!legend) return bars;
  const { left, top } = host.getBoundingClientRect();
  const over = legend.getBoundingClientRect();
  return widest(box, viewport, [
    { ...bars, left: Math.max(bars.left, over.right - left + air) },
    { ...bars, bottom: Math.max(bars.bottom, top + viewport.height - over.top + air) },
  ]);
}

function widest(box: Box, viewport: Viewport, choices: readonly [Insets, ...Insets[]]): Insets {
  const scaleOf = (edges: Insets): number => fitBox(box, viewport, edges).scale;
  return choices.reduce((best, next) => (scaleOf(next) > scaleOf(best) ? next : best));
}
