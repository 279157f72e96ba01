/** How the dates and numbers of a file are written. */
export interface ValueStyle {
  /** Whether 03/04/2026 is the third of April or the fourth of March. */
  readonly dateOrder: 'day-first' | 'month-first';
  readonly decimal: 'point' | 'comma';
}

const yesWords = new Set(['yes', 'y', 'true', '1', 'x', 'ja', 'oui', 'si', 'sí', '✓']);
const noWords = new Set(['no', 'n', 'false', '0', 'nein', 'non', '-']);

/** A yes or no written as a word; null when it is neither. */
export function readYesNo(text: string): boolean | null {
  const word = text.trim().toLowerCase();
  if (yesWords.has(word)) return true;
  return noWords.has(word) ? false : null;
}

/** A date as YYYY-MM-DD from ISO 8601 (also with a time) or day, month and year; null otherwise. */
export function readDate(text: string, style: ValueStyle): string | null {
  const trimmed = text.trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ]\d{1,2}:\d{2}.*)?$/.exec(trimmed);
  if (iso) return toDate(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const local = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})(?:[T ,]+\d{1,2}:\d{2}.*)?$/.exec(trimmed);
  if (!local) return null;
  const first = Number(local[1]);
  const second = Number(local[3]);
  const isMonthFirst = style.dateOrder === 'month-first' && local[2] !== '.';
  return isMonthFirst
    ? toDate(Number(local[4]), first, second)
    : toDate(Number(local[4]), second, first);
}

function toDate(year: number, month: number, day: number): string | null {
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    return null;
  }
  const pad = (part: number, width: number): string => String(part).padStart(width, '0');
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** A number with or without grouping (space, apostrophe, the other separator); null otherwise. */
export function readNumber(text: string, style: ValueStyle): number | null {
  const plain = plainNumber(text, style);
  if (plain === null) return null;
  const value = Number(plain);
  return Number.isFinite(value) ? value : null;
}

/**
 * An amount of money in minor units, read without rounding errors: '1,234.5' with two digits is
 * 123450. Currency signs and codes around it are passed over. Further digits are rounded.
 */
export function readMoney(text: string, style: ValueStyle, digits: number): number | null {
  const bare = text.replace(/[\p{Sc}]/gu, '').replace(/^\s*[A-Z]{3}\b|\b[A-Z]{3}\s*$/g, '');
  const plain = plainNumber(bare, style);
  if (plain === null || /e/i.test(plain)) return null;
  const [, sign = '', whole = '', fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(plain) ?? [];
  const kept = fraction.slice(0, digits).padEnd(digits, '0');
  const roundUp = Number(fraction[digits] ?? '0') >= 5 ? 1 : 0;
  const minor = Number(`${whole}${kept}`) + roundUp;
  if (!Number.isSafeInteger(minor)) return null;
  return sign === '-' && minor !== 0 ? -minor : minor;
}

/** An amount of minor units as a decimal number with a point: 123450 with two digits is 1234.50. */
export function writeMoney(minor: number, digits: number): string {
  const text = String(Math.abs(minor)).padStart(digits + 1, '0');
  const whole = text.slice(0, text.length - digits);
  const fraction = digits > 0 ? `.${text.slice(text.length - digits)}` : '';
  return `${minor < 0 ? '-' : ''}${whole}${fraction}`;
}

/** The number with a point and without grouping, as JavaScript writes it; null when it is none. */
function plainNumber(text: string, style: ValueStyle): string | null {
  const compact = text
    .trim()
    .replace(/[\s\u00A0\u202F'’_]/g, '')
    .replace('−', '-');
  const [group, point] = style.decimal === 'point' ? [',', '.'] : ['.', ','];
  const grouped = new RegExp(`^[+-]?\\d{1,3}(?:\\${group}\\d{3})+(?:\\${point}\\d*)?$`);
  const ungrouped = new RegExp(
    `^[+-]?(?:\\d+(?:\\${point}\\d*)?|\\${point}\\d+)(?:[eE][+-]?\\d+)?$`,
  );
  if (grouped.test(compact)) return compact.replaceAll(group, '').replace(point, '.');
  return ungrouped.test(compact) ? compact.replace(point, '.') : null;
}
