import { Shapes } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import type { ImportSettings } from '@shared/exchange/partners/importSettings';
import { stages } from '@shared/model/partner';
import { EmptyState } from '../../ui/EmptyState';
import { Select } from '../../ui/Select';
import { updateSettings } from './importStore';
import { KindValues } from './KindValues';
import { StageValues } from './StageValues';
import styles from './ValuesStep.module.css';

interface ValuesStepProps {
  readonly table: CsvTable;
  readonly settings: ImportSettings;
}

/** The third step: which kind and which stage the values of the file mean. */
export function ValuesStep({ table, settings }: ValuesStepProps) {
  const { t } = useTranslation();
  const hasKind = settings.columns.some(({ to }) => to === 'kind');
  const hasStage = settings.columns.some(({ to }) => to === 'stage');
  return (
    <div className={styles['step']}>
      {hasKind ? <KindValues table={table} settings={settings} /> : null}
      {!hasKind && !hasStage ? (
        <EmptyState
          icon={Shapes}
          title={t('import.values.nothing')}
          text={t('import.values.nothingText')}
        />
      ) : null}
      <section className={styles['part']} aria-label={t('import.values.stages')}>
        {hasStage ? <StageValues table={table} settings={settings} /> : null}
        <div className={styles['tools']}>
          <Select
            label={t('import.values.stageForNew')}
            className={styles['grow']}
            choices={stages.map((id) => ({ id, label: t(`plan.stage.${id}`) }))}
            value={settings.stageForNew}
            onChange={(stageForNew) => {
              updateSettings({ stageForNew });
            }}
          />
        </div>
      </section>
    </div>
  );
}
