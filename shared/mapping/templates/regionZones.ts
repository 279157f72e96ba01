import { regions, type Partner, type Region } from '../../model/partner';
import type { LayoutPlace, LayoutZone, MapLayout } from '../mapLayout';
import type { PartnerGroup } from '../partnerGroups';
import { fillZone, stack, zoneSize } from '../placeInZones';

const gap = 72;
/** Where each region lies, as on a map of the world. */
const cells: Readonly<Record<Region, { readonly column: number; readonly row: number }>> = {
  'north-america': { column: 0, row: 0 },
  europe: { column: 1, row: 0 },
  'asia-pacific': { column: 2, row: 0 },
  'latin-america': { column: 0, row: 1 },
  'middle-east-africa': { column: 1, row: 1 },
};

/** Five zones where the regions lie on a map of the world, each bound to its region. */
export function regionZones(groups: readonly PartnerGroup[], own: readonly Partner[]): MapLayout {
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  const regionOf = ({ binding }: PartnerGroup): Region | undefined =>
    regions.find((region) => region === binding?.value);
  const most = Math.max(...groups.map(({ partners }) => partners.length), 4);
  const columns = Math.max(2, Math.ceil(Math.sqrt(most * 0.7)));
  const { width, height } = zoneSize(most, columns);
  const put = (group: PartnerGroup, at: { x: number; y: number }): void => {
    const { name, hue, binding } = group;
    zones.push({ ...at, width, height, name, hue, binding });
    places.push(...fillZone(group.partners, at, columns));
  };
  const rest: PartnerGroup[] = [];
  for (const group of groups) {
    const region = regionOf(group);
    if (region === undefined) rest.push(group);
    else {
      const { column, row } = cells[region];
      put(group, { x: column * (width + gap), y: row * (height + gap) });
    }
  }
  const free = { x: 2 * (width + gap), y: height + gap };
  places.push(...stack(own, { x: free.x + width / 2, y: free.y + height / 2 }));
  rest.forEach((group, index) => {
    put(group, { x: (index % 3) * (width + gap), y: (2 + Math.floor(index / 3)) * (height + gap) });
  });
  return { zones, texts: [], places };
}
