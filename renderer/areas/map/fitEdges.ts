import type { Box } from '@shared/scene/geometry';
import { fitBox, type Insets, type Viewport } from '../../canvas/camera';

/** Of the bars at the top and the tools at the foot, with a little air. */
const bars: Insets = { top: 60, right: 24, bottom: 76, left: 24 };
const air = 16;
/** A legend that would shrink the map below this share lies over it: it can be closed, and names read. */
const leastShare = 0.55;

/**
 * What stays free at the edges of the map when something is shown whole: the floating bars, and the
 * legend when it is open.
 */
export function fitEdges(host: HTMLElement, box: Box, viewport: Viewport): Insets {
  const legend = host.parentElement?.querySelector('[data-map-legend]');
  if (!legend) return bars;
  return edgesPast(legend.getBoundingClientRect(), host.getBoundingClientRect(), box, viewport);
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
): Insets {
  const left = Math.max(bars.left, legend.right - map.left + air);
  const bottom = Math.max(bars.bottom, map.top + viewport.height - legend.top + air);
  const scaleOf = (edges: Insets): number => fitBox(box, viewport, edges).scale;
  const [beside, above] = [
    { ...bars, left },
    { ...bars, bottom },
  ];
  const best = scaleOf(beside) > scaleOf(above) ? beside : above;
  return scaleOf(best) < scaleOf(bars) * leastShare ? bars : best;
}
