import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countTakenRows } from '@shared/exchange/partners/importPlan';
import { goBack, navigate, useUi } from '../../store/uiStore';
import { Button } from '../../ui/Button';
import { formatList, formatNumber } from '../../ui/format';
import { ProgressBar } from '../../ui/ProgressBar';
import { giveUpImportedPlan } from '../workspaces';
import { hasColumnFaults } from './columnFaults';
import styles from './ImportScreen.module.css';
import { goToStep, importSteps, resetImport, useImport, type ImportStep } from './importStore';
import { cancelReading } from './readSource';
import { cancelImport, runImport } from './runImport';
import { useCurrentPlan } from './usePlanning';

interface ImportFooterProps {
  readonly step: ImportStep;
  readonly isReady: boolean;
}

/** What the import would do so far, or the progress of long work, and the way on and back. */
export function ImportFooter({ step, isReady }: ImportFooterProps) {
  const { t } = useTranslation();
  const source = useImport((state) => state.source);
  const settings = useImport((state) => state.settings);
  const doing = useImport(({ work }) => work?.doing ?? null);
  const plan = useCurrentPlan();
  const taken = useMemo(() => (plan === null ? 0 : countTakenRows(plan).all), [plan]);
  if (doing === 'reading' || doing === 'importing') return <Progress doing={doing} />;
  const at = importSteps.indexOf(step);
  const before = importSteps[at - 1];
  const next = importSteps[at + 1];
  const isFaulty = settings !== null && hasColumnFaults(settings.columns);
  return (
    <footer className={styles['foot']}>
      <Button kind="quiet" onPress={() => void leaveImport()}>
        {t('import.action.cancel')}
      </Button>
      <Summary />
      {before === undefined ? null : (
        <Button
          onPress={() => {
            goToStep(before);
          }}
        >
          {t('import.action.back')}
        </Button>
      )}
      {next === undefined ? (
        <Button
          kind="primary"
          isDisabled={plan === null || isFaulty || taken === 0}
          onPress={() => {
            if (plan !== null && source !== null) void runImport(plan, source.fileName);
          }}
        >
          {plan !== null && taken === 0
            ? t('import.action.importNothing')
            : t('import.action.import', { count: taken })}
        </Button>
      ) : isReady ? (
        <Button
          kind="primary"
          isDisabled={step === 'columns' && isFaulty}
          onPress={() => {
            goToStep(next);
          }}
        >
          {t('import.action.next', { step: t(`import.step.${next}`) })}
        </Button>
      ) : null}
    </footer>
  );
}

/** How far long work is. Alone follows each step of it: the rest of the screen stays as it is. */
function Progress({ doing }: { readonly doing: 'reading' | 'importing' }) {
  const { t } = useTranslation();
  const share = useImport(({ work }) => work?.share ?? 0);
  const file = useImport(({ source }) => source?.fileName ?? '');
  const isReading = doing === 'reading';
  return (
    <footer className={styles['foot']}>
      <div className={styles['progress']}>
        <ProgressBar
          label={isReading ? t('import.file.reading', { file }) : t('import.rows.importing')}
          share={share}
        />
      </div>
      <Button onPress={isReading ? cancelReading : cancelImport}>
        {t('import.action.cancel')}
      </Button>
    </footer>
  );
}

/** Back to where the person came from; a plan that was only made for this import goes again. */
async function leaveImport(): Promise<void> {
  resetImport();
  if (await giveUpImportedPlan()) return;
  if (useUi.getState().back.length > 0) goBack();
  else navigate('partners');
}

/** How many rows of each status there are, once the columns are known. */
function Summary() {
  const { t } = useTranslation();
  const step = useImport((state) => state.step);
  const isWorking = useImport(({ work }) => work !== null);
  const plan = useCurrentPlan();
  if (step === 'file' || step === 'rows') return <span className={styles['space']} />;
  if (plan === null) {
    return (
      <span className={styles['summary']} role="status">
        {isWorking ? t('import.rows.planning') : ''}
      </span>
    );
  }
  const parts = (['new', 'update', 'unchanged', 'joined', 'invalid'] as const)
    .filter((status) => plan.counts[status] > 0)
    .map(
      (status) =>
        `${formatNumber(plan.counts[status])} ${t(`import.rows.status.${status}`).toLowerCase()}`,
    );
  return (
    <span className={styles['summary']} role="status">
      {formatList(parts)}
    </span>
  );
}
