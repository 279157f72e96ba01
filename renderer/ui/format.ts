/**
 * How numbers, dates and money are written, everywhere. Values come as the plan holds them: dates
 * `YYYY-MM-DD`, instants ISO 8601 UTC, money in minor units. The locale is the person's own when
 * the interface speaks its language, so that '12 Jan' or 'Jan 12' is what they are used to.
 */
const interfaceLanguages = ['en'];
const fallbackLocale = 'en-GB';

/** The first wanted locale whose language the interface speaks. */
export function pickLocale(wanted: readonly string[]): string {
  const spoken = wanted.find((tag) => interfaceLanguages.includes(tag.split('-')[0] ?? ''));
  return spoken ?? fallbackLocale;
}

const chosenLocale = pickLocale(typeof navigator === 'undefined' ? [] : navigator.languages);

/** The locale all formats use unless told otherwise. */
export function formatLocale(): string {
  return chosenLocale;
}

const formatters = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `n${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known instanceof Intl.NumberFormat) return known;
  const made = new Intl.NumberFormat(locale, options);
  formatters.set(key, made);
  return made;
}

function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `d${locale}${JSON.stringify(options)}`;
  const known = formatters.get(key);
  if (known instanceof Intl.DateTimeFormat) return known;
  const made = new Intl.DateTimeFormat(locale, options);
  formatters.set(key, made);
  return made;
}

const nameLists = new Map<string, Intl.DisplayNames>();

// Making one takes longer than all it is then asked for: a table has every country's name.
function displayNames(locale: string, type: 'region' | 'currency'): Intl.DisplayNames {
  const key = `${type}${locale}`;
  const made = nameLists.get(key) ?? new Intl.DisplayNames(locale, { type });
  nameLists.set(key, made);
  return made;
}

/** A number with at most `digits` decimals (0), grouped: `2,413`. */
export function formatNumber(value: number, digits = 0, locale = chosenLocale): string {
  return numberFormat(locale, { maximumFractionDigits: digits }).format(value);
}

/** A number with exactly `digits` decimals: scores in a column, `4.0`. */
export function formatFixed(value: number, digits: number, locale = chosenLocale): string {
  return numberFormat(locale, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(value);
}

/** A share of one as a percentage: 0.63 → `63%`. */
export function formatPercent(share: number, digits = 0, locale = chosenLocale): string {
  return numberFormat(locale, { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** A share of one as a percentage with exactly `digits` decimals: in a column, `0.0%` under `44.1%`. */
export function formatFixedPercent(share: number, digits: number, locale = chosenLocale): string {
  return numberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(share);
}

/**
 * How many digits the currency's minor unit has: 2 for EUR, 0 for JPY. 2 for a code Intl does not
 * know. The kit imports no calculations, so it asks Intl itself.
 */
export function minorDigits(currency: string): number {
  try {
    const options = numberFormat('en', { style: 'currency', currency }).resolvedOptions();
    return options.maximumFractionDigits ?? 2;
  } catch {
    return 2;
  }
}

/**
 * Money in minor units: 125000 EUR → `€1,250`.
 * @param notation `short` for charts and cards: `€1.3m`
 */
export function formatMoney(
  minorUnits: number,
  currency: string,
  notation: 'full' | 'short' = 'full',
  locale = chosenLocale,
): string {
  const amount = minorUnits / 10 ** minorDigits(currency);
  return numberFormat(locale, {
    style: 'currency',
    currency,
    ...(notation === 'short'
      ? { notation: 'compact', maximumFractionDigits: 1 }
      : { trailingZeroDisplay: 'stripIfInteger' }),
  }).format(amount);
}

export type DateStyle = 'short' | 'medium' | 'long' | 'month' | 'monthYear' | 'dayMonth';

const dateOptions: Readonly<Record<DateStyle, Intl.DateTimeFormatOptions>> = {
  short: { day: '2-digit', month: '2-digit', year: 'numeric' },
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'short' },
  monthYear: { month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
};

// A calendar day has no zone: it is put at noon UTC and written in UTC, so that no zone moves it.
function dayInUtc(date: string): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** A calendar day (`YYYY-MM-DD`): `12 Jan 2027`. */
export function formatDate(
  date: string,
  style: DateStyle = 'medium',
  locale = chosenLocale,
): string {
  return dateFormat(locale, { ...dateOptions[style], timeZone: 'UTC' }).format(dayInUtc(date));
}

/** From one day to another without repeating what they share: `3 – 28 Feb 2027`. */
export function formatDateRange(start: string, end: string, locale = chosenLocale): string {
  const format = dateFormat(locale, { ...dateOptions.medium, timeZone: 'UTC' });
  return format.formatRange(dayInUtc(start), dayInUtc(end));
}

/** An instant in the person's time zone: `12 Jan 2027, 14:05`. */
export function formatInstant(instant: string, locale = chosenLocale): string {
  return dateFormat(locale, { ...dateOptions.medium, hour: '2-digit', minute: '2-digit' }).format(
    new Date(instant),
  );
}

const relativeSteps: readonly (readonly [Intl.RelativeTimeFormatUnit, number, number])[] = [
  // unit, seconds in it, largest number of seconds it is used for
  ['minute', 60, 45 * 60],
  ['hour', 3_600, 22 * 3_600],
  ['day', 86_400, 26 * 86_400],
  ['month', 2_629_800, 320 * 86_400],
  ['year', 31_557_600, Number.POSITIVE_INFINITY],
];

/** How long ago or ahead an instant is: `now`, `3 hours ago`, `tomorrow`. */
export function formatRelative(instant: string, now: Date, locale = chosenLocale): string {
  const seconds = (new Date(instant).getTime() - now.getTime()) / 1000;
  const format = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  // Seconds would only make the words jump: it is 'now'.
  if (Math.abs(seconds) < 45) return format.format(0, 'second');
  for (const [unit, size, largest] of relativeSteps) {
    if (Math.abs(seconds) < largest) return format.format(Math.round(seconds / size), unit);
  }
  return formatInstant(instant, locale);
}

/** How many days ahead, or ago: `today`, `tomorrow`, `in 44 days`. Never in months. */
export function formatInDays(days: number, locale = chosenLocale): string {
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
}

/** Whole days from one calendar day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayInUtc(to).getTime() - dayInUtc(from).getTime()) / 86_400_000);
}

/** Things in a sentence: `a, b and c`. */
export function formatList(items: readonly string[], locale = chosenLocale): string {
  return new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' }).format(items);
}

/** A country's name from its ISO 3166-1 alpha-2 code; the code itself when it is unknown. */
export function formatCountry(code: string, locale = chosenLocale): string {
  try {
    return displayNames(locale, 'region').of(code) ?? code;
  } catch {
    return code;
  }
}

/** A currency's name from its ISO 4217 code: `Euro`. */
export function formatCurrencyName(code: string, locale = chosenLocale): string {
  try {
    return displayNames(locale, 'currency').of(code) ?? code;
  } catch {
    return code;
  }
}

/** A file's size: `1.4 MB`. */
export function formatBytes(bytes: number, locale = chosenLocale): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return numberFormat(locale, {
    style: 'unit',
    unit: units[step] ?? 'byte',
    // The short form of bytes has no plural: '22 byte'.
    unitDisplay: step === 0 ? 'long' : 'short',
    maximumFractionDigits: step === 0 ? 0 : 1,
  }).format(bytes / 1000 ** step);
}
