import { ListFilter, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FilterCondition, PartnerFilter } from '@shared/model/partnerFilter';
import { blankCondition, isIdle, operatorsFor } from '@shared/partners/partnerFilter';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { IconButton } from '../../../ui/IconButton';
import { PopoverButton } from '../../../ui/PopoverButton';
import { usePartnerFields } from '../partnerFieldsNow';
import { changeView, currentViewSettings, useViewSettings } from '../viewStore';
import { ConditionEditor } from './ConditionEditor';
import { useDescribeFilter } from './describeFilter';
import styles from './FilterBar.module.css';

/** The filters in force as chips that can be changed and taken away, and the way to add one. */
export function FilterBar() {
  const { filters } = useViewSettings();
  return (
    <>
      {filters.map((filter, index) => (
        <FilterChip key={`${filter.fieldId} ${String(index)}`} filter={filter} index={index} />
      ))}
      <AddFilter />
    </>
  );
}

function FilterChip({ filter, index }: { readonly filter: PartnerFilter; readonly index: number }) {
  const { t } = useTranslation();
  const field = usePartnerFields().byId.get(filter.fieldId);
  const describe = useDescribeFilter();
  if (field === undefined) return null;
  const text = describe(field, filter.condition);
  return (
    <span className={styles['chip']}>
      <PopoverButton
        label={t('partners.filter.change', { filter: text })}
        trigger={
          <Button kind="quiet" size="small" className={styles['words']}>
            {text}
          </Button>
        }
      >
        {() => <ChangeFilter index={index} filter={filter} />}
      </PopoverButton>
      <IconButton
        icon={X}
        size="small"
        label={t('partners.filter.remove', { filter: text })}
        onPress={() => {
          const { filters } = currentViewSettings();
          changeView({ filters: filters.filter((_, at) => at !== index) });
        }}
      />
    </span>
  );
}

function ChangeFilter({
  filter,
  index,
}: {
  readonly filter: PartnerFilter;
  readonly index: number;
}) {
  const field = usePartnerFields().byId.get(filter.fieldId);
  useEffect(() => dropIdleFilters, []);
  if (field === undefined) return null;
  return (
    <ConditionEditor
      field={field}
      condition={filter.condition}
      onChange={(condition) => replaceCondition(index, condition)}
    />
  );
}

/** A filter that asks for nothing is only of use while its panel is open. */
function dropIdleFilters(): void {
  const { filters } = currentViewSettings();
  const asking = filters.filter(({ condition }) => !isIdle(condition));
  if (asking.length < filters.length) changeView({ filters: asking });
}

function AddFilter() {
  const { t } = useTranslation();
  return (
    <PopoverButton
      label={t('partners.filter.add')}
      trigger={
        <Button kind="quiet" icon={ListFilter}>
          {t('partners.filter.button')}
        </Button>
      }
    >
      {() => <NewFilter />}
    </PopoverButton>
  );
}

/** First the field, then what it must be. The filter is in force from the first value on. */
function NewFilter() {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  const { filters } = useViewSettings();
  useEffect(() => dropIdleFilters, []);
  const [place, setPlace] = useState<number | null>(null);
  const filter = place === null ? undefined : filters[place];
  const field = fields.byId.get(filter?.fieldId ?? '');
  return (
    <div className={styles['new']}>
      <ComboBox
        label={t('partners.filter.field')}
        autoFocus
        choices={fields.all.map(({ id, label }) => ({ id, label }))}
        value={field?.id ?? null}
        onChange={(fieldId) => {
          const chosen = fields.byId.get(fieldId ?? '');
          const operator = chosen === undefined ? undefined : operatorsFor(chosen)[0];
          if (chosen === undefined || operator === undefined) return;
          const fresh = { fieldId: chosen.id, condition: blankCondition(operator) };
          const at = place ?? filters.length;
          changeView({ filters: [...filters.slice(0, at), fresh, ...filters.slice(at + 1)] });
          setPlace(at);
        }}
      />
      {field === undefined || filter === undefined || place === null ? null : (
        <ConditionEditor
          key={field.id}
          field={field}
          condition={filter.condition}
          onChange={(condition) => replaceCondition(place, condition)}
        />
      )}
    </div>
  );
}

function replaceCondition(index: number, condition: FilterCondition): void {
  const { filters } = currentViewSettings();
  changeView({
    filters: filters.map((filter, at) => (at === index ? { ...filter, condition } : filter)),
  });
}
