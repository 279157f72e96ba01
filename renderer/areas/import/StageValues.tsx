import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import { valuesOf, type ImportSettings } from '@shared/exchange/partners/importSettings';
import { stages, type Stage } from '@shared/model/partner';
import { formatNumber } from '../../ui/format';
import { Select } from '../../ui/Select';
import { columnName } from './columnFaults';
import { updateSettings } from './importStore';
import styles from './ValuesStep.module.css';

interface StageValuesProps {
  readonly table: CsvTable;
  readonly settings: ImportSettings;
}

/** The values of the stage column and the stage each means. */
export function StageValues({ table, settings }: StageValuesProps) {
  const { t } = useTranslation();
  const values = useMemo(
    () => valuesOf(table, settings.columns, 'stage'),
    [table, settings.columns],
  );
  const column = settings.columns.findIndex(({ to }) => to === 'stage');
  const choose = (key: string, stage: Stage | null): void => {
    updateSettings({ stages: new Map([...settings.stages, [key, stage]]) });
  };
  return (
    <>
      <h2>{t('import.values.stages')}</h2>
      <p>
        {t('import.values.stagesText', {
          count: values.length,
          column: columnName(table, column, (number) => t('import.file.columnNumber', { number })),
        })}
      </p>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('import.values.value')}</th>
            <th scope="col" className={styles['count']}>
              {t('import.values.rows')}
            </th>
            <th scope="col" className={styles['choice']}>
              {t('import.values.stage')}
            </th>
          </tr>
        </thead>
        <tbody>
          {values.slice(0, 200).map(({ key, text, count }) => (
            <tr key={key}>
              <th scope="row">
                <span className={styles['value']}>{text}</span>
              </th>
              <td className={styles['count']}>{formatNumber(count)}</td>
              <td>
                <Select
                  label={t('import.values.stageFor', { value: text })}
                  isLabelHidden
                  choices={stages.map((id) => ({ id, label: t(`plan.stage.${id}`) }))}
                  value={settings.stages.get(key) ?? null}
                  placeholder={t('import.values.unknownStage')}
                  onChange={(stage) => {
                    choose(key, stage);
                  }}
                  onClear={() => {
                    choose(key, null);
                  }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
