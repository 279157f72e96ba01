import { regions, type Partner, type Region } from '../../model/partner';
import type { Box, Point } from '../../scene/geometry';
import { cardCell } from '../card';
import type { LayoutPlace, LayoutZone, MapLayout } from '../mapLayout';
import type { PartnerGroup } from '../partnerGroups';
import { fillZone, stack, zonePadding, zoneSize } from '../placeInZones';
import { aspect, fewest, gapUnder, zoneGap } from './proportions';

interface Cell {
  readonly column: number;
  readonly row: number;
}

/** Where each region lies, as on a map of the world. */
const cells: Readonly<Record<Region, Cell>> = {
  'north-america': { column: 0, row: 0 },
  europe: { column: 1, row: 0 },
  'asia-pacific': { column: 2, row: 0 },
  'latin-america': { column: 0, row: 1 },
  'middle-east-africa': { column: 1, row: 1 },
};

/**
 * Five zones where the regions lie on a map of the world, each bound to its region. Under them, from
 * side to side, those that belong to no single region.
 */
export function regionZones(groups: readonly PartnerGroup[], own: readonly Partner[]): MapLayout {
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  const regional = groups.filter((group) => regionOf(group) !== undefined);
  const rest = groups.filter((group) => regionOf(group) === undefined);
  const most = Math.max(4, ...regional.map(({ partners }) => partners.length));
  const widthOf = (columns: number): number => 3 * zoneSize(0, columns).width + 2 * zoneGap;
  const acrossOf = (columns: number): number =>
    Math.floor((widthOf(columns) - 2 * zonePadding.side) / cardCell.width);
  const columns = fewest(
    Math.max(2, Math.ceil(Math.sqrt(most * 0.7))),
    Math.max(0, ...rest.map(({ partners }) => partners.length)),
    (count) => {
      const under = rest.map((group) => zoneSize(group.partners.length, acrossOf(count)).height);
      const regionRows = 2 * zoneSize(most, count).height;
      return widthOf(count) >= aspect * under.reduce((sum, one) => sum + one, regionRows);
    },
  );
  const put = (group: PartnerGroup, box: Box, across: number): void => {
    const { name, hue, binding } = group;
    zones.push({ ...box, name, hue, binding });
    places.push(...fillZone(group.partners, box, across));
  };
  const { width, height } = zoneSize(most, columns);
  const rowGap = gapUnder(widthOf(columns));
  const at = ({ column, row }: Cell): Point => ({
    x: column * (width + zoneGap),
    y: row * (height + rowGap),
  });
  for (const group of regional) {
    const region = regionOf(group);
    if (region) put(group, { ...at(cells[region]), width, height }, columns);
  }
  const free = at({ column: 2, row: 1 });
  places.push(...stack(own, { x: free.x + width / 2, y: free.y + height / 2 }));
  let { y } = at({ column: 0, row: 2 });
  for (const group of rest) {
    const across = acrossOf(columns);
    const size = zoneSize(group.partners.length, across);
    put(group, { x: 0, y, width: widthOf(columns), height: size.height }, across);
    y += size.height + rowGap;
  }
  return { zones, texts: [], places };
}

function regionOf({ binding }: PartnerGroup): Region | undefined {
  return regions.find((region) => region === binding?.value);
}
