import type { Hue } from '../../model/hue';
import type { Partner } from '../../model/partner';
import type { Point } from '../../scene/geometry';
import { cardCell } from '../card';
import type { LayoutPlace, LayoutText, LayoutZone, MapLayout } from '../mapLayout';
import { fillZone, zonePadding, zoneSize } from '../placeInZones';

/** One axis: how partners are measured, and its title. */
export interface Axis {
  readonly read: (partner: Partner) => number | null;
  readonly title: string;
}

export interface QuadrantWords {
  /** The name of a quadrant. */
  readonly quadrant: (isHighX: boolean, isHighY: boolean) => string;
  /** The zone of those that have no value on one of the axes. */
  readonly noValue: string;
}

interface Measured {
  readonly partner: Partner;
  readonly x: number;
  readonly y: number;
}

const gap = 16;
const leastCells = 2;
const quadrantHues: Readonly<Record<'true' | 'false', Readonly<Record<'true' | 'false', Hue>>>> = {
  true: { true: 'green', false: 'amber' },
  false: { true: 'blue', false: 'neutral' },
};

/**
 * Two by two: each axis is cut at the median of the partners that have both values, so that a field
 * of any scale sorts them. Within a quadrant cards keep their order along both axes, on a grid; the
 * distances say nothing. Partners without a value lie in a zone underneath; other actors are not placed.
 */
export function quadrants(
  partners: readonly Partner[],
  axes: { readonly x: Axis; readonly y: Axis },
  words: QuadrantWords,
): MapLayout {
  const candidates = partners.filter(({ role }) => role === 'partner');
  const measured = candidates.flatMap((partner): Measured[] => {
    const x = axes.x.read(partner);
    const y = axes.y.read(partner);
    return x === null || y === null ? [] : [{ partner, x, y }];
  });
  const known = new Set(measured.map(({ partner }) => partner.id));
  const unknown = candidates.filter(({ id }) => !known.has(id));
  const cut = { x: median(measured.map(({ x }) => x)), y: median(measured.map(({ y }) => y)) };
  const inQuadrant = (highX: boolean, highY: boolean): Measured[] =>
    measured.filter(({ x, y }) => x >= cut.x === highX && y >= cut.y === highY);
  const all = [true, false].flatMap((highY) =>
    [false, true].map((highX) => ({ highX, highY, held: inQuadrant(highX, highY) })),
  );
  const most = Math.max(...all.map(({ held }) => held.length));
  const columns = Math.max(leastCells, Math.ceil(Math.sqrt(most * 0.8)));
  const rows = Math.max(leastCells, Math.ceil(most / columns));
  const { width, height } = zoneSize(columns * rows, columns);
  const zones: LayoutZone[] = [];
  const places: LayoutPlace[] = [];
  for (const { highX, highY, held } of all) {
    const at = { x: highX ? width + gap : 0, y: highY ? 0 : height + gap };
    const name = words.quadrant(highX, highY);
    const hue = quadrantHues[`${highX}`][`${highY}`];
    zones.push({ ...at, width, height, name, hue, binding: null });
    places.push(...spread(held, at, { columns, rows }));
  }
  const total = { width: 2 * width + gap, height: 2 * height + gap };
  if (unknown.length > 0) {
    const across = Math.max(1, Math.floor((total.width - 2 * zonePadding.side) / cardCell.width));
    const at = { x: 0, y: total.height + 72 };
    const size = zoneSize(unknown.length, across);
    const name = words.noValue;
    zones.push({
      ...at,
      width: total.width,
      height: size.height,
      name,
      hue: 'neutral',
      binding: null,
    });
    places.push(...fillZone(unknown, at, across));
  }
  return { zones, texts: axisTitles(axes, total), places };
}

/** Cards on a grid: columns in the order of x, within a column the higher y above. */
function spread(
  held: readonly Measured[],
  at: Point,
  { columns, rows }: { readonly columns: number; readonly rows: number },
): LayoutPlace[] {
  const used = Math.min(columns, Math.max(1, Math.ceil(held.length / rows)));
  const perColumn = Math.max(1, Math.ceil(held.length / used));
  const byX = [...held].sort((a, b) => a.x - b.x || (a.partner.id < b.partner.id ? -1 : 1));
  return Array.from({ length: used }, (_, column) =>
    byX
      .slice(column * perColumn, (column + 1) * perColumn)
      .sort((a, b) => b.y - a.y || (a.partner.id < b.partner.id ? -1 : 1))
      .map(({ partner }, row) => ({
        partnerId: partner.id,
        centre: {
          x: at.x + zonePadding.side + (column + 0.5) * cardCell.width,
          y: at.y + zonePadding.top + (row + 0.5) * cardCell.height,
        },
      })),
  ).flat();
}

const titleSize = { width: 320, height: 40 } as const;

function axisTitles(
  axes: { readonly x: Axis; readonly y: Axis },
  total: { readonly width: number; readonly height: number },
): LayoutText[] {
  return [
    {
      ...titleSize,
      x: total.width - titleSize.width,
      y: total.height + 12,
      text: `${axes.x.title} →`,
    },
    { ...titleSize, x: 0, y: -titleSize.height - 12, text: `↑ ${axes.y.title}` },
  ];
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const low = sorted[Math.ceil(middle) - 1] ?? 0;
  const high = sorted[Math.floor(middle)] ?? low;
  return (low + high) / 2;
}
