import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { livingCards, refreshLibrary, useLibrary } from '../../storage/library';
import { cx } from '../../ui/cx';
import { DeletedPlans } from './DeletedPlans';
import { EcosystemPicture } from './EcosystemPicture';
import { NewPlanSection } from './NewPlanSection';
import { PlanList } from './PlanList';
import { RecentFiles } from './RecentFiles';
import { StartFault } from './StartFault';
import { RecoveryPanel } from './RecoveryPanel';
import { useStartPhase } from './startState';
import styles from './WelcomeScreen.module.css';

function Plans() {
  const cards = useLibrary((state) => state.cards) ?? [];
  useEffect(() => {
    void refreshLibrary();
  }, []);
  const living = livingCards(cards);
  return (
    <div className={cx(styles['sections'], living.length === 0 && styles['first'])}>
      {living.length === 0 ? null : <PlanList cards={living} />}
      <NewPlanSection />
      <RecentFiles />
      <DeletedPlans cards={cards.filter(({ deletedAt }) => deletedAt !== null)} />
    </div>
  );
}

function Content() {
  const { t } = useTranslation();
  const start = useStartPhase((state) => state.start);
  switch (start.phase) {
    case 'starting':
      return <p className={styles['starting']}>{t('workspaces.starting')}</p>;
    case 'ready':
      return <Plans />;
    case 'recovery':
      return <RecoveryPanel {...start} />;
    case 'newer':
    case 'failed':
      return <StartFault start={start} />;
  }
}

/** Where everything begins: the plans there are and the ways to start one. */
export function WelcomeScreen() {
  const { t } = useTranslation();
  return (
    <div className={styles['page']}>
      <aside className={styles['aside']}>
        <p className={styles['wordmark']}>{t('frame.app.name')}</p>
        <div className={styles['picture']}>
          <EcosystemPicture />
        </div>
        <h1 className={styles['tagline']}>{t('workspaces.tagline')}</h1>
        <p className={styles['promise']}>{t('workspaces.promise')}</p>
      </aside>
      <div className={styles['content']}>
        <Content />
      </div>
    </div>
  );
}
