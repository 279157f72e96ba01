import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { workspaceOf } from '@shared/document/document';
import { optionLabel, type PartnerField } from '@shared/partners/partnerField';
import type { FilterCondition } from '@shared/model/partnerFilter';
import { useDocument } from '../../../store/documentStore';
import { formatDate, formatMoney, formatNumber } from '../../../ui/format';

/** A function that says a filter in words: 'Stage is Active or Agreed'. */
export function useDescribeFilter(): (field: PartnerField, condition: FilterCondition) => string {
  const { t } = useTranslation();
  const currency = useDocument((document) => workspaceOf(document).currency);
  return (field, condition) => describeFilter({ t, currency }, field, condition);
}

interface FilterLanguage {
  readonly t: TFunction;
  readonly currency: string;
}

/** A filter in words: 'Stage is Active or Agreed'. */
export function describeFilter(
  { t, currency }: FilterLanguage,
  field: PartnerField,
  condition: FilterCondition,
): string {
  const valueText = (field: PartnerField, value: string | number): string => {
    if (typeof value === 'string') return formatDate(value);
    return field.type === 'money' ? formatMoney(value, currency) : formatNumber(value, 6);
  };
  const { label } = field;
  switch (condition.operator) {
    case 'contains':
    case 'not-contains':
      return condition.text.trim() === ''
        ? t('partners.filter.says.open', { field: label })
        : t(`partners.filter.says.${condition.operator}`, { field: label, text: condition.text });
    case 'any-of':
    case 'none-of': {
      if (condition.values.length === 0) return t('partners.filter.says.open', { field: label });
      const names = condition.values.map((value) => optionLabel(field, value));
      const values =
        names.length <= 3
          ? new Intl.ListFormat('en', { type: 'disjunction' }).format(names)
          : t('partners.filter.says.values', { count: names.length });
      return t(`partners.filter.says.${condition.operator}`, { field: label, values });
    }
    case 'number-between':
    case 'date-between': {
      const from = condition.from === null ? null : valueText(field, condition.from);
      const to = condition.to === null ? null : valueText(field, condition.to);
      if (from === null && to === null) return t('partners.filter.says.open', { field: label });
      if (from === null) return t('partners.filter.says.upTo', { field: label, to: to ?? '' });
      return to === null
        ? t('partners.filter.says.atLeast', { field: label, from })
        : t('partners.filter.says.between', { field: label, from, to });
    }
    case 'empty':
    case 'not-empty':
      return t(`partners.filter.says.${condition.operator}`, { field: label });
  }
}
