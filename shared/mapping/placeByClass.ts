import { inOrder } from '../document/ordering';
import type { Hue } from '../model/hue';
import type { Partner } from '../model/partner';
import type { Box, Point } from '../scene/geometry';
import type { MapTables } from './actorLook';
import { cardCell } from './card';

export interface ClassZone extends Box {
  readonly name: string;
  readonly hue: Hue;
}

export interface ClassLayout {
  readonly zones: readonly ClassZone[];
  readonly places: readonly { readonly partnerId: string; readonly centre: Point }[];
}

interface Group {
  readonly name: string;
  readonly hue: Hue;
  readonly partners: readonly Partner[];
}

/** Names of the zones for what has no class. */
export interface PlaceByClassWords {
  readonly competitors: string;
  readonly customers: string;
  readonly others: string;
}

const padding = { side: 24, top: 48, bottom: 20 } as const;
/** Between zones: room for their names, which stand above them when seen from afar. */
const zoneGap = { least: 72, share: 0.1 } as const;

/**
 * A first map of a plan: one zone a class, partners in it on a grid by family, kind and name, the
 * own organisation in the middle between the columns of zones. Starts at `from`.
 */
export function placeByClass(
  tables: Pick<MapTables, 'partnerKind' | 'partnerFamily' | 'partnerClass'>,
  partners: readonly Partner[],
  words: PlaceByClassWords,
  from: Point = { x: 0, y: 0 },
): ClassLayout {
  const groups = groupByClass(tables, partners, words);
  const own = partners.filter(({ role }) => role === 'own-organisation');
  const zones: ClassZone[] = [];
  const places: { partnerId: string; centre: Point }[] = [];
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
      const zone = fillZone(group, { x, y }, places);
      zones.push(zone);
      y += zone.height + gap;
      if (column === 0) leftWidth = Math.max(leftWidth, zone.width);
    }
    bottom = Math.max(bottom, y - gap);
  }
  const centre = { x: from.x + leftWidth + middle / 2, y: (from.y + bottom) / 2 };
  own.forEach((partner, index) => {
    const y = centre.y + (index - (own.length - 1) / 2) * cardCell.height;
    places.push({ partnerId: partner.id, centre: { x: Math.round(centre.x), y: Math.round(y) } });
  });
  return { zones, places };
}

/** Shares the groups between two columns so that the taller is as low as can be, in order. */
function splitInTwo(
  groups: readonly Group[],
  gap: number,
): readonly [readonly Group[], readonly Group[]] {
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

function zoneSize(count: number): { width: number; height: number; columns: number } {
  const columns = columnsFor(count);
  return {
    columns,
    width: columns * cardCell.width + 2 * padding.side,
    height: Math.ceil(count / columns) * cardCell.height + padding.top + padding.bottom,
  };
}

function fillZone(
  group: Group,
  at: Point,
  places: { partnerId: string; centre: Point }[],
): ClassZone {
  const { width, height, columns } = zoneSize(group.partners.length);
  group.partners.forEach((partner, index) => {
    const column = index % columns;
    const row = Math.floor(index / columns);
    places.push({
      partnerId: partner.id,
      centre: {
        x: at.x + padding.side + (column + 0.5) * cardCell.width,
        y: at.y + padding.top + (row + 0.5) * cardCell.height,
      },
    });
  });
  return { ...at, width, height, name: group.name, hue: group.hue };
}

function groupByClass(
  tables: Pick<MapTables, 'partnerKind' | 'partnerFamily' | 'partnerClass'>,
  partners: readonly Partner[],
  words: PlaceByClassWords,
): Group[] {
  const rank = new Map<string, string>();
  const byClass = new Map<string, Partner[]>();
  const others: Partner[] = [];
  for (const partner of partners.filter(({ role }) => role === 'partner')) {
    const kind = tables.partnerKind.get(partner.partnerKindId ?? '');
    const family = kind && tables.partnerFamily.get(kind.familyId);
    const partnerClass = family && tables.partnerClass.get(family.classId);
    if (!kind || !family || !partnerClass) {
      others.push(partner);
      continue;
    }
    rank.set(partner.id, `${family.order} ${kind.order} ${partner.name.toLowerCase()}`);
    takeList(byClass, partnerClass.id).push(partner);
  }
  const sorted = (list: readonly Partner[]): Partner[] =>
    [...list].sort((a, b) => {
      const x = rank.get(a.id) ?? a.name.toLowerCase();
      const y = rank.get(b.id) ?? b.name.toLowerCase();
      return x < y ? -1 : x > y ? 1 : 0;
    });
  const ofRole = (role: Partner['role']): Partner[] =>
    sorted(partners.filter((partner) => partner.role === role));
  const groups: Group[] = inOrder(tables.partnerClass.values()).map((partnerClass) => ({
    name: partnerClass.name,
    hue: partnerClass.hue,
    partners: sorted(takeList(byClass, partnerClass.id)),
  }));
  groups.push(
    { name: words.others, hue: 'neutral', partners: sorted(others) },
    { name: words.customers, hue: 'green', partners: ofRole('customer-segment') },
    { name: words.competitors, hue: 'rose', partners: ofRole('competitor') },
  );
  return groups.filter((group) => group.partners.length > 0);
}

function takeList(lists: Map<string, Partner[]>, key: string): Partner[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
