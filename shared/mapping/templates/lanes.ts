import type { Partner } from '../../model/partner';
import { cardCell } from '../card';
import type { LayoutPlace, LayoutZone, MapLayout } from '../mapLayout';
import type { PartnerGroup } from '../partnerGroups';
import { fillZone, stack, zonePadding, zoneSize } from '../placeInZones';

const laneGap = 16;
/** Lanes that hold nothing are still worth dropping into. */
const leastRows = 4;

/** Lanes beside each other, all as high as the fullest; the own organisation under them. */
export function columnLanes(groups: readonly PartnerGroup[], own: readonly Partner[]): MapLayout {
  const most = Math.max(leastRows, ...groups.map(({ partners }) => partners.length));
  // A lane grows wider before it grows out of proportion.
  const rows = Math.max(leastRows, Math.ceil(Math.sqrt(most * 4)));
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  const height = rows * cardCell.height + zonePadding.top + zonePadding.bottom;
  let x = 0;
  for (const { partners, name, hue, binding } of groups) {
    const columns = Math.max(1, Math.ceil(partners.length / rows));
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
  const most = Math.max(1, ...groups.map(({ partners }) => partners.length));
  const columns = Math.max(5, Math.ceil(Math.sqrt(most * 3)));
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
