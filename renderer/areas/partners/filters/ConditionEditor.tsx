import { useMemo, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { workspaceOf } from '@shared/document/document';
import type { Partner } from '@shared/model/partner';
import type { FilterCondition } from '@shared/model/partnerFilter';
import { blankCondition, operatorsFor } from '@shared/partners/partnerFilter';
import type { PartnerField } from '@shared/partners/partnerField';
import { valuesInUse } from '@shared/partners/valuesInUse';
import { foldText } from '@shared/text/foldText';
import { useDocument } from '../../../store/documentStore';
import { DateField } from '../../../ui/DateField';
import { formatNumber } from '../../../ui/format';
import { MoneyField, NumberField } from '../../../ui/NumberField';
import { SearchField } from '../../../ui/SearchField';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';
import { Checkbox } from '../../../ui/Toggles';
import styles from './FilterBar.module.css';

export interface ConditionEditorProps {
  readonly field: PartnerField;
  readonly condition: FilterCondition;
  readonly onChange: (condition: FilterCondition) => void;
  /** Whose values can be chosen and are counted; everybody's without it. */
  readonly among?: readonly Partner[];
}

/** What a field must be. Every change takes effect at once. */
export function ConditionEditor(props: ConditionEditorProps) {
  const { field, condition, onChange } = props;
  const { t } = useTranslation();
  return (
    <div className={styles['editor']}>
      <Select
        label={field.label}
        choices={operatorsFor(field).map((operator) => ({
          id: operator,
          label: t(`partners.filter.operator.${operator}`),
        }))}
        value={condition.operator}
        onChange={(operator) => onChange(turn(condition, operator))}
      />
      <Operand {...props} />
    </div>
  );
}

/** The condition with another operator; what was entered stays where it still fits. */
function turn(condition: FilterCondition, operator: FilterCondition['operator']): FilterCondition {
  const blank = blankCondition(operator);
  if ('values' in blank && 'values' in condition) return { ...blank, values: condition.values };
  return 'text' in blank && 'text' in condition ? { ...blank, text: condition.text } : blank;
}

function Operand({ field, condition, onChange, among }: ConditionEditorProps) {
  const { t } = useTranslation();
  const currency = useDocument((document) => workspaceOf(document).currency);
  switch (condition.operator) {
    case 'contains':
    case 'not-contains':
      return (
        <TextField
          label={t('partners.filter.text')}
          isLabelHidden
          autoFocus
          value={condition.text}
          onChange={(text) => onChange({ ...condition, text })}
        />
      );
    case 'any-of':
    case 'none-of':
      return (
        <Values
          field={field}
          values={condition.values}
          among={among}
          onChange={(values) => onChange({ ...condition, values: [...values] })}
        />
      );
    case 'number-between':
      return (
        <Range>
          {(end) => {
            const shared = {
              label: t(`partners.filter.${end}`),
              value: condition[end],
              onCommit: (value: number | null) => onChange({ ...condition, [end]: value }),
            };
            return field.type === 'money' ? (
              <MoneyField {...shared} currency={currency} />
            ) : (
              <NumberField {...shared} />
            );
          }}
        </Range>
      );
    case 'date-between':
      return (
        <Range>
          {(end) => (
            <DateField
              label={t(`partners.filter.${end}`)}
              value={condition[end]}
              onCommit={(value) => onChange({ ...condition, [end]: value })}
            />
          )}
        </Range>
      );
    case 'empty':
    case 'not-empty':
      return null;
  }
}

/** A field for each end, side by side. */
function Range({ children }: { readonly children: (end: 'from' | 'to') => ReactNode }) {
  return (
    <div className={styles['range']}>
      {children('from')}
      {children('to')}
    </div>
  );
}

const searchFrom = 12;
const mostShown = 100;

interface ValuesProps {
  readonly field: PartnerField;
  readonly values: readonly string[];
  readonly among: readonly Partner[] | undefined;
  readonly onChange: (values: readonly string[]) => void;
}

/** The values partners have in the field, to be ticked. A long list can be searched. */
function Values({ field, values, among, onChange }: ValuesProps) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const [search, setSearch] = useState('');
  const inUse = useMemo(() => valuesInUse(among ?? partners, field), [among, partners, field]);
  const wanted = foldText(search);
  const shown = inUse.filter(({ label }) => foldText(label).includes(wanted)).slice(0, mostShown);
  return (
    <>
      {inUse.length <= searchFrom ? null : (
        <SearchField
          label={t('partners.filter.searchValues')}
          isLabelHidden
          placeholder={t('partners.filter.searchValues')}
          value={search}
          onChange={setSearch}
        />
      )}
      <div className={styles['values']} role="group" aria-label={field.label}>
        {shown.map(({ value, label, count }) => (
          <div key={value} className={styles['value']}>
            <Checkbox
              label={label}
              isSelected={values.includes(value)}
              onChange={(isSelected) =>
                onChange(
                  isSelected ? [...values, value] : values.filter((other) => other !== value),
                )
              }
            />
            <span className={styles['number']}>{formatNumber(count)}</span>
          </div>
        ))}
      </div>
    </>
  );
}
