import type { Partner } from '../model/partner';
import type { FilterCondition, FilterOperator, PartnerFilter } from '../model/partnerFilter';
import { foldText } from '../text/foldText';
import { fieldText, isEmptyValue, type FieldValue, type PartnerField } from './partnerField';
import type { PartnerFields } from './partnerFields';

/** The operators that make sense for a field, the usual one first. */
export function operatorsFor(field: PartnerField): readonly FilterOperator[] {
  switch (field.type) {
    case 'text':
    case 'long-text':
    case 'link':
      return ['contains', 'not-contains', 'empty', 'not-empty'];
    case 'number':
    case 'money':
      return ['number-between', 'empty', 'not-empty'];
    case 'date':
      return ['date-between', 'empty', 'not-empty'];
    case 'yes-no':
    case 'choice':
    case 'choices':
      return ['any-of', 'none-of', 'empty', 'not-empty'];
  }
}

/** A condition with nothing asked yet; it lets everything through until it is filled in. */
export function blankCondition(operator: FilterOperator): FilterCondition {
  switch (operator) {
    case 'contains':
    case 'not-contains':
      return { operator, text: '' };
    case 'any-of':
    case 'none-of':
      return { operator, values: [] };
    case 'number-between':
    case 'date-between':
      return { operator, from: null, to: null };
    case 'empty':
    case 'not-empty':
      return { operator };
  }
}

/** Whether a condition asks for nothing, so that every partner passes. */
export function isIdle(condition: FilterCondition): boolean {
  switch (condition.operator) {
    case 'contains':
    case 'not-contains':
      return foldText(condition.text) === '';
    case 'any-of':
    case 'none-of':
      return condition.values.length === 0;
    case 'number-between':
    case 'date-between':
      return condition.from === null && condition.to === null;
    case 'empty':
    case 'not-empty':
      return false;
  }
}

/** A test for all filters at once. Filters on fields that are no longer there do not count. */
export function filterTest(
  fields: PartnerFields,
  filters: readonly PartnerFilter[],
): ((partner: Partner) => boolean) | null {
  const tests = filters.flatMap(({ fieldId, condition }) => {
    const field = fields.byId.get(fieldId);
    const test = field === undefined ? null : conditionTest(field, condition);
    return field === undefined || test === null ? [] : [{ field, test }];
  });
  if (tests.length === 0) return null;
  return (partner) => tests.every(({ field, test }) => test(field.read(partner)));
}

/** Whether a value fulfils a condition; null when the condition asks for nothing. */
function conditionTest(
  field: PartnerField,
  condition: FilterCondition,
): ((value: FieldValue) => boolean) | null {
  if (isIdle(condition)) return null;
  switch (condition.operator) {
    case 'contains':
    case 'not-contains': {
      const wanted = foldText(condition.text);
      const contained = condition.operator === 'contains';
      return (value) => foldText(fieldText(field, value)).includes(wanted) === contained;
    }
    case 'any-of':
    case 'none-of': {
      const wanted = new Set(condition.values);
      const any = condition.operator === 'any-of';
      return (value) => valuesOf(value).some((item) => wanted.has(item)) === any;
    }
    case 'number-between': {
      const { from, to } = condition;
      return (value) =>
        typeof value === 'number' &&
        (from === null || value >= from) &&
        (to === null || value <= to);
    }
    case 'date-between': {
      const { from, to } = condition;
      return (value) =>
        typeof value === 'string' &&
        (from === null || value >= from) &&
        (to === null || value <= to);
    }
    case 'empty':
      return isEmptyValue;
    case 'not-empty':
      return (value) => !isEmptyValue(value);
  }
}

/** The values of a choice as a list; a yes-no is 'true' or 'false'. */
export function valuesOf(value: FieldValue): readonly string[] {
  if (value === null || value === '') return [];
  return typeof value === 'object' ? value : [String(value)];
}
