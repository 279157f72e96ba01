import type { Partner } from '../model/partner';
import type { Point } from '../scene/geometry';
import { cardCell } from './card';
import type { LayoutPlace, LayoutZone, MapLayout } from './mapLayout';
import type { PartnerGroup } from './partnerGroups';

export const zonePadding = { side: 24, top: 48, bottom: 20 } as const;
/** Between zones: room for their names, which stand above them when seen from afar. */
const zoneGap = { least: 72, share: 0.1 } as const;

/**
 * One zone a group, its partners in it on a grid, the own organisation in the middle between the
 * two columns of zones. Starts at `from`.
 */
export function placeInZones(
  groups: readonly PartnerGroup[],
  own: readonly Partner[],
  from: Point = { x: 0, y: 0 },
): MapLayout {
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  const widest = Math.max(0, ...groups.map((group) => zoneSize(group.partners.length).width));
  const gap = Math.max(zoneGap.least, Math.round(widest * zoneGap.share));
  const middle = own.length > 0 ? cardCell.width + 2 * gap : gap;
  const [left, right] = splitInTwo(groups, gap);
  let leftWidth = 0;
  let bottom = from.y;
  for (const [column, side] of [left, right].entries()) {
    let y = from.y;
    const x = column === 0 ? from.x : from.x + leftWidth + (left.length > 0 ? middle : 0);
    for (const group of side) {
      const { columns, ...size } = zoneSize(group.partners.length);
      const { name, hue, binding } = group;
      zones.push({ x, y, ...size, name, hue, binding });
      places.push(...fillZone(group.partners, { x, y }, columns));
      y += size.height + gap;
      if (column === 0) leftWidth = Math.max(leftWidth, size.width);
    }
    bottom = Math.max(bottom, y - gap);
  }
  const centre = { x: from.x + leftWidth + middle / 2, y: (from.y + bottom) / 2 };
  places.push(...stack(own, centre));
  return { zones, texts: [], places };
}

/** Cards in a column round a centre. */
export function stack(partners: readonly Partner[], centre: Point): LayoutPlace[] {
  return partners.map(({ id }, index) => {
    const y = centre.y + (index - (partners.length - 1) / 2) * cardCell.height;
    return { partnerId: id, centre: { x: Math.round(centre.x), y: Math.round(y) } };
  });
}

/** Shares the groups between two columns so that the taller is as low as can be, in order. */
function splitInTwo(
  groups: readonly PartnerGroup[],
  gap: number,
): readonly [readonly PartnerGroup[], readonly PartnerGroup[]] {
  const heights = groups.map((group) => zoneSize(group.partners.length).height + gap);
  const total = heights.reduce((sum, height) => sum + height, 0);
  let taken = 0;
  let cut = 0;
  while (cut < groups.length && taken + (heights[cut] ?? 0) / 2 < total / 2) {
    taken += heights[cut] ?? 0;
    cut += 1;
  }
  return [groups.slice(0, cut), groups.slice(cut)];
}

function columnsFor(count: number): number {
  // Wider than high: cards are wide, and so are screens.
  return Math.max(2, Math.ceil(Math.sqrt((count * cardCell.height * 1.5) / cardCell.width)));
}

/** The size of a zone that holds so many cards on a grid, and the columns of the grid. */
export function zoneSize(
  count: number,
  columns = columnsFor(count),
): { width: number; height: number; columns: number } {
  return {
    columns,
    width: columns * cardCell.width + 2 * zonePadding.side,
    height:
      Math.max(1, Math.ceil(count / columns)) * cardCell.height +
      zonePadding.top +
      zonePadding.bottom,
  };
}

/** The places of partners in a zone whose top left corner is given, row by row. */
export function fillZone(partners: readonly Partner[], at: Point, columns: number): LayoutPlace[] {
  return partners.map(({ id }, index) => ({
    partnerId: id,
    centre: {
      x: at.x + zonePadding.side + ((index % columns) + 0.5) * cardCell.width,
      y: at.y + zonePadding.top + (Math.floor(index / columns) + 0.5) * cardCell.height,
    },
  }));
}
