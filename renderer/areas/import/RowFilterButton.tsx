import { ListFilter, Plus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import {
  rowFilterTests,
  type ImportSettings,
  type RowFilter,
} from '@shared/exchange/partners/importSettings';
import { Button } from '../../ui/Button';
import { ComboBox } from '../../ui/ComboBox';
import { IconButton } from '../../ui/IconButton';
import { PopoverButton } from '../../ui/PopoverButton';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { columnName } from './columnFaults';
import { updateSettings } from './importStore';
import styles from './RowFilterButton.module.css';

interface RowFilterButtonProps {
  readonly table: CsvTable;
  readonly settings: ImportSettings;
}

/** Conditions that rows must meet to be imported. */
export function RowFilterButton({ table, settings }: RowFilterButtonProps) {
  const { t } = useTranslation();
  const { filters } = settings;
  const put = (next: readonly RowFilter[]): void => {
    updateSettings({ filters: next });
  };
  const columns = table.headers.map((_, column) => ({
    id: String(column),
    label: columnName(table, column, (number) => t('import.file.columnNumber', { number })),
  }));
  return (
    <PopoverButton
      label={t('import.rows.filter')}
      placement="bottom end"
      trigger={
        <Button icon={ListFilter}>
          {filters.length === 0
            ? t('import.rows.filter')
            : t('import.rows.filterCount', { count: filters.length })}
        </Button>
      }
    >
      {() => (
        <div className={styles['panel']}>
          <p>{t('import.rows.filterText')}</p>
          {filters.map((filter, at) => {
            const change = (patch: Partial<RowFilter>): void => {
              put(
                filters.map((before, index) => (index === at ? { ...before, ...patch } : before)),
              );
            };
            const hasValue = filter.test !== 'filled' && filter.test !== 'empty';
            return (
              <div key={String(at)} className={styles['filter']}>
                <ComboBox
                  label={t('import.rows.filterColumn')}
                  isLabelHidden
                  choices={columns}
                  value={String(filter.column)}
                  onChange={(column) => {
                    if (column !== null) change({ column: Number(column) });
                  }}
                />
                <Select
                  label={t('import.rows.filterTest')}
                  isLabelHidden
                  choices={rowFilterTests.map((id) => ({ id, label: t(`import.rows.test.${id}`) }))}
                  value={filter.test}
                  onChange={(test) => {
                    change({ test });
                  }}
                />
                {hasValue ? (
                  <TextField
                    label={t('import.rows.filterValue')}
                    isLabelHidden
                    value={filter.value}
                    autoFocus
                    onChange={(value) => {
                      change({ value });
                    }}
                  />
                ) : (
                  <span />
                )}
                <IconButton
                  icon={X}
                  label={t('import.rows.removeFilter')}
                  onPress={() => {
                    put(filters.filter((_, index) => index !== at));
                  }}
                />
              </div>
            );
          })}
          <div>
            <Button
              icon={Plus}
              kind="quiet"
              onPress={() => {
                put([...filters, { column: 0, test: 'contains', value: '' }]);
              }}
            >
              {t('import.rows.addFilter')}
            </Button>
          </div>
        </div>
      )}
    </PopoverButton>
  );
}
