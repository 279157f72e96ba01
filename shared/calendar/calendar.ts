const dayLength = 86_400_000;

/** The day `count` days after `date`, both YYYY-MM-DD; before it when negative. */
export function addDays(date: string, count: number): string {
  return toText(toTime(date) + count * dayLength);
}

/** The first day of the month that is `count` months after the month of `date`. */
export function startOfMonth(date: string, count = 0): string {
  const time = new Date(toTime(date));
  return toText(Date.UTC(time.getUTCFullYear(), time.getUTCMonth() + count, 1));
}

/**
 * The day `count` months after `date`; the last day of that month where it has no such day
 * (31 January and one month: 28 or 29 February).
 */
export function addMonths(date: string, count: number): string {
  const day = Number(date.slice(8, 10));
  const first = startOfMonth(date, count);
  const last = addDays(startOfMonth(date, count + 1), -1);
  return addDays(first, Math.min(day, Number(last.slice(8, 10))) - 1);
}

/** How many days `to` is after `from`; negative when it is before. */
export function daysBetween(from: string, to: string): number {
  return (toTime(to) - toTime(from)) / dayLength;
}

function toTime(date: string): number {
  const time = Date.parse(`${date}T00:00:00Z`);
  if (Number.isNaN(time)) throw new RangeError(`Not a date: ${date}`);
  return time;
}

function toText(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
