import { useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Command } from '../../frame/command';
import { useCommands } from '../../frame/commandRegistry';
import { livingCards, refreshLibrary, useLibrary } from '../../storage/library';
import type { WorkspaceCard } from '../../storage/rows';
import { cx } from '../../ui/cx';
import { DeletedPlans } from './DeletedPlans';
import { bringBackPlan, nextToBringBack } from './flows/deletePlan';
import { EcosystemPicture } from './EcosystemPicture';
import { NewPlanSection } from './NewPlanSection';
import { PlanList } from './PlanList';
import { RecentFiles } from './RecentFiles';
import { StartFault } from './StartFault';
import { RecoveryPanel } from './RecoveryPanel';
import { useStartPhase } from './startState';
import { usePlanFocus } from './usePlanFocus';
import styles from './WelcomeScreen.module.css';

const none: readonly WorkspaceCard[] = [];

/** With no plan open, undoing means the deletion of a plan. */
function undoCommands(card: WorkspaceCard | null): readonly Command[] {
  if (card === null) return [];
  const { id, name } = card;
  return [
    {
      id: 'edit.undo',
      group: 'edit',
      inMenu: 'edit',
      menuSection: 'history',
      shortcut: 'Mod+Z',
      withoutWorkspace: true,
      title: (t) => t('workspaces.command.undoDelete', { name }),
      run: () => bringBackPlan(id),
    },
  ];
}

function Plans() {
  const cards = useLibrary((state) => state.cards) ?? none;
  useEffect(() => {
    void refreshLibrary();
  }, []);
  const living = useMemo(() => livingCards(cards), [cards]);
  const root = useRef<HTMLDivElement>(null);
  usePlanFocus(root, living);
  useCommands(useMemo(() => undoCommands(nextToBringBack(cards)), [cards]));
  return (
    <div ref={root} className={cx(styles['sections'], living.length === 0 && styles['first'])}>
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
