import { useTranslation } from 'react-i18next';
import { findCommand } from '../frame/commandRegistry';
import { runCommand } from '../frame/runCommand';
import { Button } from '../ui/Button';
import styles from './FaultScreen.module.css';

/** The command that writes the open plan to a file; owned by whoever exports plan files. */
const saveCopyId = 'workspace.exportPlanFile';

interface FaultScreenProps {
  readonly reason: string;
  readonly isWholeApp: boolean;
  readonly onRetry: () => void;
}

/** Says that a screen failed, that the data did not, and what can be done. */
export function FaultScreen({ reason, isWholeApp, onRetry }: FaultScreenProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['fault']} role="alert">
      <h1 className={styles['title']}>
        {isWholeApp ? t('frame.error.titleApp') : t('frame.error.title')}
      </h1>
      <p>{t('frame.error.safe')}</p>
      <div className={styles['actions']}>
        <Button kind="primary" onPress={onRetry}>
          {t('frame.error.tryAgain')}
        </Button>
        <Button
          onPress={() => {
            window.location.reload();
          }}
        >
          {t('frame.error.reload')}
        </Button>
        {findCommand(saveCopyId) === null ? null : (
          <Button onPress={() => void runCommand(saveCopyId)}>{t('frame.error.saveCopy')}</Button>
        )}
      </div>
      <details className={styles['details']}>
        <summary>{t('frame.error.what')}</summary>
        <p className={styles['reason']}>{reason}</p>
      </details>
    </div>
  );
}
