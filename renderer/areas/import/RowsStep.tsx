import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import type { ImportPlan } from '@shared/exchange/partners/importPlan';
import type { ImportSettings } from '@shared/exchange/partners/importSettings';
import { formatList } from '../../ui/format';
import { SearchField } from '../../ui/SearchField';
import { updateSettings, useImport } from './importStore';
import { InvalidRowsButton } from './InvalidRowsButton';
import { RowDetail } from './RowDetail';
import { RowFilterButton } from './RowFilterButton';
import { RowGrid } from './RowGrid';
import styles from './RowsStep.module.css';
import { StatusChips } from './StatusChips';
import { useFieldText } from './useFieldText';
import { useShownRows, type ShownStatus } from './useShownRows';

interface RowsStepProps {
  readonly table: CsvTable;
  readonly settings: ImportSettings;
}

/** The last step: what becomes of each row, before anything is changed. */
export function RowsStep({ table, settings }: RowsStepProps) {
  const { t } = useTranslation();
  const [status, setStatus] = useState<ShownStatus>('all');
  const [search, setSearch] = useState('');
  const [activeRow, setActiveRow] = useState<number | null>(null);
  // The last plan stays in sight while a new one is worked out, so that the table does not blink.
  const plan = useImport((session) => session.planned?.plan ?? null);
  const fieldText = useFieldText(plan);
  const shown = useShownRows(plan, status, search);
  const active = shown.find(({ row }) => row === activeRow) ?? null;
  const toggle = (row: number): void => {
    const leftOut = new Set(settings.leftOut);
    if (!leftOut.delete(row)) leftOut.add(row);
    updateSettings({ leftOut });
  };
  return (
    <div className={styles['step']}>
      <div className={styles['bar']}>
        <StatusChips plan={plan} value={status} onChange={setStatus} />
        <div className={styles['end']}>
          {plan !== null && plan.counts.invalid > 0 ? (
            <InvalidRowsButton table={table} plan={plan} />
          ) : null}
          <RowFilterButton table={table} settings={settings} />
          <SearchField
            label={t('import.rows.search')}
            isLabelHidden
            className={styles['search']}
            placeholder={t('import.rows.searchPlaceholder')}
            value={search}
            onChange={setSearch}
          />
        </div>
      </div>
      {plan === null ? null : <Creates plan={plan} />}
      <RowGrid
        table={table}
        rows={shown}
        isPlanning={plan === null}
        leftOut={settings.leftOut}
        activeRow={active?.row ?? null}
        fieldText={fieldText}
        onActivate={setActiveRow}
        onToggle={toggle}
      />
      <RowDetail
        table={table}
        outcome={active}
        fieldText={fieldText}
        isLeftOut={active !== null && settings.leftOut.has(active.row)}
        onToggle={toggle}
      />
    </div>
  );
}

/** Kinds and fields that come with the import. */
function Creates({ plan }: { readonly plan: ImportPlan }) {
  const { t } = useTranslation();
  const parts: string[] = [];
  if (plan.newKinds.length > 0) {
    parts.push(t('import.rows.newKinds', { count: plan.newKinds.length }));
  }
  if (plan.newFields.length > 0) {
    const names = plan.newFields.map(({ name }) => name);
    parts.push(
      t('import.rows.newFields', {
        count: plan.newFields.length,
        names: formatList(names.length > 6 ? [...names.slice(0, 6), '…'] : names),
      }),
    );
  }
  if (parts.length === 0) return null;
  return (
    <p className={styles['creates']}>
      {t('import.rows.alsoCreates')} {formatList(parts)}
    </p>
  );
}
