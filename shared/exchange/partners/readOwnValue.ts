import type { OwnValue } from '../../model/partner';
import type { ImportContext } from './importContext';
import type { TargetField } from './targetField';
import { readDate, readMoney, readNumber, readYesNo } from './readScalars';

/** The value of a cell in the type of its own field; null when it has no such value. */
export function readOwnValue(
  text: string,
  field: TargetField,
  context: ImportContext,
): OwnValue | null {
  const { style } = context.settings;
  switch (field.type) {
    case 'number':
      return readNumber(text, style);
    case 'money':
      return readMoney(text, style, context.moneyDigits);
    case 'date':
      return readDate(text, style);
    case 'yes-no':
      return readYesNo(text);
    default:
      return text;
  }
}
