import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button';
import { openPlans } from './flows/start';
import styles from './RecoveryPanel.module.css';
import type { StartPhase } from './startState';

/** Says why the plans cannot be shown, and that nothing happened to them. */
export function StartFault(props: {
  readonly start: Extract<StartPhase, { readonly phase: 'newer' | 'failed' }>;
}) {
  const { t } = useTranslation();
  const { start } = props;
  if (start.phase === 'newer') {
    return (
      <div className={styles['panel']} role="alert">
        <h2 className={styles['title']}>{t('workspaces.newer.title')}</h2>
        <p className={styles['text']}>{t('workspaces.newer.text')}</p>
      </div>
    );
  }
  return (
    <div className={styles['panel']} role="alert">
      <h2 className={styles['title']}>{t('workspaces.startFailed.title')}</h2>
      <p className={styles['text']}>{t('workspaces.startFailed.text', { detail: start.detail })}</p>
      <div className={styles['actions']}>
        <Button kind="primary" onPress={() => void openPlans()}>
          {t('workspaces.startFailed.retry')}
        </Button>
      </div>
    </div>
  );
}
