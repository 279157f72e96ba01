import type { Partner } from '../../model/partner';
import { cardCell } from '../card';
import type { LayoutPlace, LayoutZone, MapLayout } from '../mapLayout';
import type { PartnerGroup } from '../partnerGroups';
import { fillZone, stack, zoneSize } from '../placeInZones';
import { aspect, fewest } from './proportions';

const laneGap = 16;
/** Lanes that hold nothing are still worth dropping into. */
const leastRows = 4;
const leastColumns = 5;

/** Lanes beside each other, all as high as the fullest; the own organisation under them. */
export function columnLanes(groups: readonly PartnerGroup[], own: readonly Partner[]): MapLayout {
  const rows = fewest(leastRows, mostOf(groups), (count) => {
    const widths = groups.map(
      ({ partners }) => zoneSize(partners.length, columnsOf(partners, count)).width,
    );
    return sumOf(widths) <= aspect * zoneSize(count, 1).height;
  });
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  const { height } = zoneSize(rows, 1);
  let x = 0;
  for (const { partners, name, hue, binding } of groups) {
    const columns = columnsOf(partners, rows);
    const { width } = zoneSize(partners.length, columns);
    zones.push({ x, y: 0, width, height, name, hue, binding });
    places.push(...fillZone(partners, { x, y: 0 }, columns));
    x += width + laneGap;
  }
  // Under the lanes: lines from above would run through their names.
  const below = height + (own.length / 2 + 0.3) * cardCell.height;
  places.push(...stack(own, { x: (x - laneGap) / 2, y: below }));
  return { zones, texts: [], places };
}

/** Lanes under each other, all as wide as the fullest; the own organisation to their left. */
export function rowLanes(groups: readonly PartnerGroup[], own: readonly Partner[]): MapLayout {
  const columns = fewest(leastColumns, mostOf(groups), (count) => {
    const heights = groups.map(({ partners }) => zoneSize(partners.length, count).height);
    return zoneSize(count, count).width >= aspect * sumOf(heights);
  });
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  let y = 0;
  for (const { partners, name, hue, binding } of groups) {
    const { width, height } = zoneSize(partners.length, columns);
    zones.push({ x: 0, y, width, height, name, hue, binding });
    places.push(...fillZone(partners, { x: 0, y }, columns));
    y += height + laneGap;
  }
  places.push(...stack(own, { x: -cardCell.width, y: (y - laneGap) / 2 }));
  return { zones, texts: [], places };
}

/** As many as the fullest lane holds: more rows or columns are of no use. */
function mostOf(groups: readonly PartnerGroup[]): number {
  return Math.max(0, ...groups.map(({ partners }) => partners.length));
}

function columnsOf(partners: readonly Partner[], rows: number): number {
  return Math.max(1, Math.ceil(partners.length / rows));
}

function sumOf(lengths: readonly number[]): number {
  return lengths.reduce((sum, length) => sum + length + laneGap, -laneGap);
}
