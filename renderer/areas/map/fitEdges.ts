import type { Box } from '@shared/scene/geometry';
import { fitBox, type Insets, type Viewport } from '../../canvas/camera';

/** Of the bars at the top and the tools at the foot, with a little air. */
const bars: Insets = { top: 60, right: 24, bottom: 76, left: 24 };
const air = 16;
/** A legend that would shrink the map below this share lies over it: it can be closed, and names read. */
const leastShare = 0.55;

/**
 * What stays free at the edges of the map when something is shown whole: the floating bars, and the
 * legend when it is open. `free` is what stays free without one.
 */
export function fitEdges(
  host: HTMLElement,
  box: Box,
  viewport: Viewport,
  free: Insets = bars,
): Insets {
  const legend = host.parentElement?.querySelector('[data-map-legend]');
  if (!legend) return free;
  const [corner, map] = [legend.getBoundingClientRect(), host.getBoundingClientRect()];
  return edgesPast(corner, map, box, viewport, free);
}

/**
 * The edges with a legend in the lower left corner of the map (both as they lie in the window): what
 * is shown goes beside or above it, whichever leaves more room; under it when either leaves too little.
 */
export function edgesPast(
  legend: Pick<DOMRect, 'right' | 'top'>,
  map: Pick<DOMRect, 'left' | 'top'>,
  box: Box,
  viewport: Viewport,
  free: Insets = bars,
): Insets {
  const left = Math.max(free.left, legend.right - map.left + air);
  const bottom = Math.max(free.bottom, map.top + viewport.height - legend.top + air);
  const scaleOf = (edges: Insets): number => fitBox(box, viewport, edges).scale;
  const [beside, above] = [
    { ...free, left },
    { ...free, bottom },
  ];
  const best = scaleOf(beside) > scaleOf(above) ? beside : above;
  return scaleOf(best) < scaleOf(free) * leastShare ? free : best;
}
