import { useTranslation } from 'react-i18next';
import type { WorkspaceCard } from '../../storage/rows';
import styles from './PlanList.module.css';
import { PlanRow } from './PlanRow';

const headingId = 'workspaces-list';

/** The plans there are, the one used last first. */
export function PlanList({ cards }: { readonly cards: readonly WorkspaceCard[] }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles['heading']}>
        {t('workspaces.list.title')}
      </h2>
      <ul
        className={styles['list']}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          const buttons = [...event.currentTarget.querySelectorAll('button')].filter(
            (button) => button.dataset['opens'] !== undefined,
          );
          const at = buttons.findIndex((button) => button === document.activeElement);
          if (at === -1) return;
          event.preventDefault();
          buttons[at + (event.key === 'ArrowDown' ? 1 : -1)]?.focus();
        }}
      >
        {cards.map((card) => (
          <PlanRow key={card.id} card={card} />
        ))}
      </ul>
    </section>
  );
}
