import { useTranslation } from 'react-i18next';
import { restoreWorkspace } from '../../storage/library';
import type { WorkspaceCard } from '../../storage/rows';
import { Button } from '../../ui/Button';
import { cx } from '../../ui/cx';
import { formatRelative } from '../../ui/format';
import styles from './PlanList.module.css';

/** The plans that were deleted and can still be brought back. */
export function DeletedPlans({ cards }: { readonly cards: readonly WorkspaceCard[] }) {
  const { t } = useTranslation();
  if (cards.length === 0) return null;
  return (
    <details className={styles['deleted']}>
      <summary>{t('workspaces.deleted.title', { count: cards.length })}</summary>
      <ul className={styles['list']}>
        {cards.map(({ id, name, deletedAt }) => (
          <li key={id} className={styles['row']}>
            <div className={cx(styles['main'], styles['file'])}>
              <span className={styles['name']}>{name}</span>
              <span className={styles['folder']}>
                {t('workspaces.deleted.when', {
                  when: formatRelative(deletedAt ?? '', new Date()),
                })}
              </span>
            </div>
            <Button
              size="small"
              label={t('workspaces.deleted.restoreNamed', { name })}
              onPress={() => void restoreWorkspace(id)}
            >
              {t('workspaces.deleted.restore')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  );
}
