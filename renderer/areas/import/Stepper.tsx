import { Check } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/Icon';
import { goToStep, importSteps, type ImportStep } from './importStore';
import styles from './Stepper.module.css';

interface StepperProps {
  readonly current: ImportStep;
  /** Whether the steps after the first can be reached. */
  readonly canGoOn: boolean;
}

/** The four steps. Each can be gone to directly once there is a table. */
export function Stepper({ current, canGoOn }: StepperProps) {
  const { t } = useTranslation();
  const reached = importSteps.indexOf(current);
  return (
    <nav aria-label={t('import.step.label')}>
      <ol className={styles['list']}>
        {importSteps.map((step, at) => (
          <li key={step} className={styles['item']}>
            <Button
              className={cx(
                styles['step'],
                step === current && styles['current'],
                at < reached && styles['done'],
              )}
              isDisabled={at > 0 && !canGoOn}
              aria-label={
                t('import.step.state', { number: at + 1 }) + ': ' + t(`import.step.${step}`)
              }
              {...(step === current ? { 'aria-current': 'step' as const } : {})}
              onPress={() => {
                goToStep(step);
              }}
            >
              <span className={styles['number']}>
                {at < reached ? <Icon of={Check} size={12} /> : at + 1}
              </span>
              {t(`import.step.${step}`)}
            </Button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
