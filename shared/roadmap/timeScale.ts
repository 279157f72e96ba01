import { addDays, addMonths, daysBetween, startOfMonth } from '../calendar/calendar';
import type { Document } from '../document/document';

/** How much of the time line a screen shows. */
export const timeZooms = ['weeks', 'months', 'quarters'] as const;
export type TimeZoom = (typeof timeZooms)[number];

// Quarters of a pixel are exact in binary: a day's edge divided by its width gives the day again.
const pixelsPerDay: Readonly<Record<TimeZoom, number>> = { weeks: 14, months: 3.25, quarters: 1.5 };

/** The first and the last day that are shown, both YYYY-MM-DD. */
export interface TimeRange {
  readonly start: string;
  readonly end: string;
}

/** Where days are on the screen: the left edge of `range.start` is at 0. */
export interface TimeScale {
  readonly range: TimeRange;
  readonly zoom: TimeZoom;
  /** Width of a day in pixels. */
  readonly dayWidth: number;
  /** Width of the whole range in pixels. */
  readonly width: number;
}

/** A division of the axis. `start` is its first day. */
export interface Tick {
  readonly start: string;
  readonly x: number;
  readonly width: number;
}

/** Everything on the roadmap and today, with a month of air before and two after, in whole months. */
export function roadmapRange(
  document: Pick<Document, 'phase' | 'task' | 'milestone'>,
  today: string,
): TimeRange {
  let first = today;
  let last = today;
  const include = (start: string, end: string): void => {
    if (start < first) first = start;
    if (end > last) last = end;
  };
  for (const { startDate, endDate } of document.phase.values()) include(startDate, endDate);
  for (const { startDate, endDate } of document.task.values()) include(startDate, endDate);
  for (const { date } of document.milestone.values()) include(date, date);
  return { start: startOfMonth(first, -1), end: addDays(startOfMonth(last, 3), -1) };
}

/** The scale for a range at a zoom. */
export function timeScale(range: TimeRange, zoom: TimeZoom): TimeScale {
  const dayWidth = pixelsPerDay[zoom];
  return { range, zoom, dayWidth, width: (daysBetween(range.start, range.end) + 1) * dayWidth };
}

/** The x of a day's left edge, in pixels. */
export function xOfDay(scale: TimeScale, date: string): number {
  return daysBetween(scale.range.start, date) * scale.dayWidth;
}

/** The day that lies at x. */
export function dayAtX(scale: TimeScale, x: number): string {
  return addDays(scale.range.start, Math.floor(x / scale.dayWidth));
}

/** Left edge and width of a stretch whose first and last day both belong to it. */
export function spanOf(
  scale: TimeScale,
  startDate: string,
  endDate: string,
): { readonly x: number; readonly width: number } {
  const x = xOfDay(scale, startDate);
  return { x, width: xOfDay(scale, addDays(endDate, 1)) - x };
}

/** The months of the range, or its quarters when zoomed out that far. */
export function majorTicks(scale: TimeScale): Tick[] {
  const step = scale.zoom === 'quarters' ? 3 : 1;
  const month = Number(scale.range.start.slice(5, 7)) - 1;
  return ticks(scale, startOfMonth(scale.range.start, -(month % step)), (date) =>
    addMonths(date, step),
  );
}

/** The weeks of the range, Mondays first, when zoomed in far enough to tell them apart. */
export function minorTicks(scale: TimeScale): Tick[] {
  if (scale.zoom !== 'weeks') return [];
  const weekday = new Date(`${scale.range.start}T00:00:00Z`).getUTCDay();
  return ticks(scale, addDays(scale.range.start, -((weekday + 6) % 7)), (date) => addDays(date, 7));
}

function ticks(scale: TimeScale, first: string, next: (date: string) => string): Tick[] {
  const found: Tick[] = [];
  for (let start = first; start <= scale.range.end; start = next(start)) {
    const from = start < scale.range.start ? scale.range.start : start;
    const x = xOfDay(scale, from);
    const end = Math.min(xOfDay(scale, next(start)), scale.width);
    found.push({ start, x, width: end - x });
  }
  return found;
}
