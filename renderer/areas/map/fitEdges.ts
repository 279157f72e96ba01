import { detailAt } from '@shared/scene/detail';
import { expandBox, type Box } from '@shared/scene/geometry';
import type { SpatialIndex } from '@shared/scene/spatialIndex';
import { fitBox, toWorld, type Camera, type Insets, type Viewport } from '../../canvas/camera';

/** Of the bars at the top and the tools at the foot, with a little air. */
const bars: Insets = { top: 60, right: 24, bottom: 76, left: 24 };
const air = 16;
/** A legend that would shrink the map below this share lies over it: it can be closed, and names read. */
const leastShare = 0.55;
/** A legend no higher than this lies over the edge of the map: it hides less than all would lose. */
const smallHeight = 100;
/** How far what is shown goes out of the legend's way at most where it has a corner that is free. */
const shares = [0, 0.2, 0.4, 0.6, 0.8] as const;

interface Shown {
  readonly viewport: Viewport;
  readonly index: SpatialIndex;
}

/**
 * What stays free at the edges of the map when something is shown whole: the floating bars, names
 * that stand above their zones, and the legend when it is open. `free` is what stays free without
 * names and legend.
 */
export function fitEdges(
  host: HTMLElement,
  box: Box,
  { viewport, index }: Shown,
  free: Insets = bars,
): Insets {
  const edges = edgesUnderNames(box, viewport, index, free);
  const legend = host.parentElement?.querySelector('[data-map-legend]');
  if (!legend) return edges;
  const areas = { legend: legend.getBoundingClientRect(), map: host.getBoundingClientRect() };
  return edgesPast(areas, box, viewport, { edges, isFree: (area) => isFreePaper(area, index) });
}

/** The edges with room for the names of zones at the top of the box, where they stand above. */
export function edgesUnderNames(
  box: Box,
  viewport: Viewport,
  index: SpatialIndex,
  free: Insets = bars,
): Insets {
  const { scale } = fitBox(box, viewport, free);
  if (detailAt(scale) !== 'far') return free;
  const tops = index
    .query({ ...box, height: 1 })
    .flatMap(({ kind, box: { y }, bounds }) => (kind === 'zone' && y >= box.y ? [bounds.y] : []));
  const above = box.y - Math.min(box.y, ...tops);
  return { ...free, top: free.top + above * scale };
}

function isFreePaper(area: Box, index: SpatialIndex): boolean {
  return index.query(area).every(({ kind }) => kind === 'zone' || kind === 'line');
}

/** As they lie in the window. */
interface Areas {
  readonly legend: Pick<DOMRect, 'left' | 'right' | 'top' | 'height'>;
  readonly map: Pick<DOMRect, 'left' | 'top'>;
}

interface Around {
  /** What stays free without a legend. */
  readonly edges?: Insets;
  /** Whether neither cards nor notes lie in a part of the world. */
  readonly isFree: (area: Box) => boolean;
}

/**
 * The edges with a legend in the lower left corner of the map. It lies over the map when it is small;
 * else what is shown goes out of its way to the side or upwards, whichever leaves more room, and only
 * as far as cards or notes would lie under it; under it when that leaves too little.
 */
export function edgesPast(
  { legend, map }: Areas,
  box: Box,
  viewport: Viewport,
  { edges = bars, isFree }: Around,
): Insets {
  if (legend.height <= smallHeight) return edges;
  const cameraOf = (within: Insets): Camera => fitBox(box, viewport, within);
  const isClear = (within: Insets): boolean => {
    const camera = cameraOf(within);
    const corner = toWorld(camera, { x: legend.left - map.left, y: legend.top - map.top });
    const width = (legend.right - legend.left) / camera.scale;
    const covered = { ...corner, width, height: legend.height / camera.scale };
    return isFree(expandBox(covered, air / 2 / camera.scale));
  };
  const left = Math.max(edges.left, legend.right - map.left + air);
  const bottom = Math.max(edges.bottom, map.top + viewport.height - legend.top + air);
  const scaleOf = (within: Insets): number => cameraOf(within).scale;
  const partly = shares
    .flatMap((share) => [
      { ...edges, left: edges.left + (left - edges.left) * share },
      { ...edges, bottom: edges.bottom + (bottom - edges.bottom) * share },
    ])
    .filter(isClear);
  const [first, ...others] = [{ ...edges, bottom }, { ...edges, left }, ...partly];
  const best = others.reduce((most, one) => (scaleOf(one) > scaleOf(most) ? one : most), first);
  return scaleOf(best) < scaleOf(edges) * leastShare ? edges : best;
}
