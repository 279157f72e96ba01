import type { OwnFieldType } from '../../model/ownField';
import type { CsvTable } from '../csv/csvTable';
import { readDate, readNumber, readYesNo, type ValueStyle } from './readScalars';

const sampleSize = 500;
const mostOptions = 12;

/**
 * Guesses the type of a new own field from the values of its column: the narrowest type that all
 * values have; a choice when few values come back often.
 */
export function guessFieldType(table: CsvTable, column: number): OwnFieldType {
  const values: string[] = [];
  for (const row of table.rows) {
    const value = (row[column] ?? '').trim();
    if (value !== '') values.push(value);
    if (values.length === sampleSize) break;
  }
  if (values.length === 0) return 'text';
  const style = guessValueStyle(values);
  if (values.every((value) => readYesNo(value) !== null)) return 'yes-no';
  // Leading zeros and long runs of digits are codes, not quantities.
  const isCode = (value: string): boolean => /^0\d|^\d{12,}$/.test(value);
  if (values.every((value) => readNumber(value, style) !== null && !isCode(value))) return 'number';
  if (values.every((value) => readDate(value, style) !== null)) return 'date';
  if (values.every((value) => /^https?:\/\/\S+$/i.test(value))) return 'link';
  const distinct = new Set(values);
  const isShort = [...distinct].every((value) => value.length <= 40);
  const isRepeated = values.length >= 8 && distinct.size * 3 <= values.length;
  return isShort && isRepeated && distinct.size <= mostOptions ? 'choice' : 'text';
}

/**
 * Guesses how dates and numbers are written: day first unless some date proves the month is first,
 * decimal point unless some number proves a decimal comma.
 */
export function guessValueStyle(values: Iterable<string>): ValueStyle {
  let dateOrder: ValueStyle['dateOrder'] = 'day-first';
  let decimal: ValueStyle['decimal'] = 'point';
  for (const value of values) {
    const date = /^\s*(\d{1,2})[/.-](\d{1,2})[/.-]\d{4}/.exec(value);
    if (date && Number(date[2]) > 12 && Number(date[1]) <= 12) dateOrder = 'month-first';
    if (/\d,\d{1,2}\D*$|\d\.\d{3},\d/.test(value) && !/,\d{3}\b/.test(value)) decimal = 'comma';
  }
  return { dateOrder, decimal };
}
