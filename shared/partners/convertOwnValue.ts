import { dateSchema } from '../model/base';
import type { OwnFieldType } from '../model/ownField';
import type { OwnValue } from '../model/partner';

const yes = new Set(['yes', 'true', '1', 'y']);
const no = new Set(['no', 'false', '0', 'n']);

/**
 * The value of an own field after the field got another type, or null when it says nothing there.
 * Money is in minor units, `unit` of them to one: with 100, 1250 as money is 12.5 as a number.
 */
export function convertOwnValue(
  value: OwnValue,
  from: OwnFieldType,
  to: OwnFieldType,
  unit: number,
): OwnValue {
  if (value === null || from === to) return value;
  switch (to) {
    case 'text':
    case 'choice':
    case 'link':
      return textOf(value, from, unit);
    case 'number':
      return numberOf(value, from, unit);
    case 'money': {
      const amount = numberOf(value, from, unit);
      return amount === null ? null : Math.round(amount * unit);
    }
    case 'date':
      return dateSchema.safeParse(value).success ? value : null;
    case 'yes-no':
      return truthOf(value);
  }
}

function textOf(value: OwnValue, from: OwnFieldType, unit: number): string | null {
  if (value === null || value === '') return null;
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (typeof value === 'number') return String(from === 'money' ? value / unit : value);
  return value;
}

function numberOf(value: OwnValue, from: OwnFieldType, unit: number): number | null {
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'number') return from === 'money' ? value / unit : value;
  if (value === null || value.trim() === '') return null;
  const number = Number(value.replace(/[\s,’']/g, ''));
  return Number.isFinite(number) ? number : null;
}

function truthOf(value: OwnValue): boolean | null {
  if (typeof value === 'boolean') return value;
  const word = String(value).trim().toLowerCase();
  if (yes.has(word)) return true;
  return no.has(word) ? false : null;
}
