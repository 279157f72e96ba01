/**
 * Reads a date as people type it: ISO (`2027-01-12`), with the month's name (`12 Jan 2027`, `Jan 12`),
 * or in figures in the order of the locale (`12/1/2027`, `12.1.27`). A missing year is `thisYear`.
 * Gives `YYYY-MM-DD`, or null when it is no date (also for 31 February).
 */
export function parseDateText(text: string, locale: string, thisYear: number): string | null {
  const typed = text.trim().toLowerCase();
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso !== null) return toDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));

  const words = typed.split(/[\s,./-]+/).filter((word) => word !== '');
  const month = words.map((word) => monthNumber(word, locale)).find((number) => number !== null);
  const figures = words.filter((word) => /^\d{1,4}(st|nd|rd|th)?$/.test(word));
  if (month !== undefined) return withNamedMonth(words, figures, month, thisYear);
  if (figures.length !== words.length) return null;
  return inFigures(figures, locale, thisYear);
}

function withNamedMonth(
  words: readonly string[],
  figures: readonly string[],
  month: number,
  thisYear: number,
): string | null {
  if (figures.length !== words.length - 1) return null;
  const yearFirst = figures[0]?.length === 4;
  const [day, year] = yearFirst ? [figures[1], figures[0]] : [figures[0], figures[1]];
  if (day === undefined) return null;
  return toDate(year === undefined ? thisYear : fullYear(year), month, Number.parseInt(day, 10));
}

function inFigures(figures: readonly string[], locale: string, thisYear: number): string | null {
  const [a, b, c] = figures;
  if (a === undefined || b === undefined || figures.length > 3) return null;
  if (a.length === 4) return c === undefined ? null : toDate(Number(a), Number(b), Number(c));
  const year = c === undefined ? thisYear : fullYear(c);
  return monthComesFirst(locale)
    ? toDate(year, Number(a), Number(b))
    : toDate(year, Number(b), Number(a));
}

function fullYear(figures: string): number {
  return figures.length <= 2 ? 2000 + Number(figures) : Number(figures);
}

function monthComesFirst(locale: string): boolean {
  const parts = new Intl.DateTimeFormat(locale).formatToParts(new Date(Date.UTC(2027, 0, 12)));
  return (
    parts.findIndex((part) => part.type === 'month') <
    parts.findIndex((part) => part.type === 'day')
  );
}

function monthNumber(word: string, locale: string): number | null {
  if (!/^\p{L}{3,}$/u.test(word)) return null;
  for (const language of [locale, 'en']) {
    const format = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    for (let month = 0; month < 12; month += 1) {
      const name = format.format(new Date(Date.UTC(2027, month, 12))).toLowerCase();
      if (name.startsWith(word) || (word === 'sept' && month === 8)) return month + 1;
    }
  }
  return null;
}

function toDate(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal =
    year >= 1900 && year <= 2999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}
