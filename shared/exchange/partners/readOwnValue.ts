import type { OwnFieldType } from '../../model/ownField';
import type { OwnValue } from '../../model/partner';
import type { ImportContext } from './importContext';
import { readDate, readMoney, readNumber, readYesNo } from './readScalars';

/** An own field that a column goes to: one of the plan, or one planned. */
export interface TargetField {
  /** The id of the own field, or the key of the planned one. */
  readonly key: string;
  readonly type: OwnFieldType;
}

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
