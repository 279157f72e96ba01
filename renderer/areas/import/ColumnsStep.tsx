import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import { withGuessedValues } from '@shared/exchange/partners/defaultSettings';
import type { ColumnTarget } from '@shared/exchange/partners/columnTarget';
import type { ImportSettings } from '@shared/exchange/partners/importSettings';
import { currentDocument, useDocument } from '../../store/documentStore';
import { findColumnFaults } from './columnFaults';
import { ColumnRow } from './ColumnRow';
import styles from './ColumnsStep.module.css';
import { updateSettings } from './importStore';
import { PresetMenu } from './PresetMenu';
import { RuleOptions } from './RuleOptions';
import { targetChoices } from './targetChoices';

interface ColumnsStepProps {
  readonly table: CsvTable;
  readonly settings: ImportSettings;
}

/** The second step: where each column goes, and the rules of the import. */
export function ColumnsStep({ table, settings }: ColumnsStepProps) {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  const choices = useMemo(
    () => targetChoices(document, settings.columns, t),
    [document, settings.columns, t],
  );
  const faults = findColumnFaults(settings.columns);
  const change = (column: number, target: ColumnTarget): void => {
    const columns = settings.columns.map((before, at) => (at === column ? target : before));
    updateSettings(withGuessedValues({ ...settings, columns }, currentDocument(), table));
  };
  return (
    <div className={styles['step']}>
      <div>
        <div className={styles['intro']}>
          <div>
            <h2>{t('import.columns.title')}</h2>
            <p>{t('import.columns.text')}</p>
          </div>
          <PresetMenu table={table} settings={settings} />
        </div>
        {faults.lacksName ? (
          <p role="alert" className={styles['banner']}>
            {t('import.columns.noName')}
          </p>
        ) : null}
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col" className={styles['columnHead']}>
                {t('import.columns.column')}
              </th>
              <th scope="col">{t('import.columns.examples')}</th>
              <th scope="col" className={styles['targetHead']}>
                {t('import.columns.target')}
              </th>
            </tr>
          </thead>
          <tbody>
            {settings.columns.map((target, column) => (
              <ColumnRow
                // A column has no identity but its place.
                key={String(column)}
                table={table}
                column={column}
                target={target}
                choices={choices}
                isTwice={faults.twice.has(column)}
                isUnnamed={faults.unnamed.has(column)}
                onChange={(next) => {
                  change(column, next);
                }}
              />
            ))}
          </tbody>
        </table>
      </div>
      <RuleOptions settings={settings} />
    </div>
  );
}
