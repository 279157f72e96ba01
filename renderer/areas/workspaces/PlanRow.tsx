import { ArrowRight, CopyPlus, Ellipsis, History, PencilLine, Trash2 } from 'lucide-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { platform } from '../../frame/platform';
import { shortcutKeys } from '../../frame/shortcut';
import type { WorkspaceCard } from '../../storage/rows';
import { cx } from '../../ui/cx';
import { formatInstant, formatNumber, formatRelative } from '../../ui/format';
import { hasNoFocus } from '../../ui/hasNoFocus';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { MenuButton, type MenuEntry } from '../../ui/Menu';
import { useContextMenu } from '../../ui/useContextMenu';
import { deletePlan } from './flows/deletePlan';
import { duplicatePlan, renamePlan, showSafetyCopies } from './flows/managePlans';
import { openPlan } from './flows/openPlan';
import styles from './PlanList.module.css';
import { useBusy } from './useBusy';

interface RowActions {
  readonly open: () => void;
  readonly rename: () => void;
  readonly remove: () => void;
  readonly entries: readonly MenuEntry[];
}

function useRowActions(
  card: WorkspaceCard,
  run: (work: () => Promise<unknown>) => void,
  rename: () => void,
): RowActions {
  const { t } = useTranslation();
  const open = (): void => run(() => openPlan(card.id));
  const remove = (): void => run(() => deletePlan(card));
  const entries: readonly MenuEntry[] = [
    { id: 'open', label: t('workspaces.action.open'), icon: ArrowRight, onAction: open },
    {
      id: 'rename',
      label: t('workspaces.action.rename'),
      icon: PencilLine,
      keys: shortcutKeys('F2', platform),
      onAction: rename,
      takesFocus: true,
    },
    {
      id: 'duplicate',
      label: t('workspaces.action.duplicate'),
      icon: CopyPlus,
      onAction: () => run(() => duplicatePlan(card)),
    },
    {
      id: 'copies',
      label: t('workspaces.action.copies'),
      icon: History,
      onAction: () => run(() => showSafetyCopies(card)),
    },
    'separator',
    {
      id: 'delete',
      label: t('workspaces.action.delete'),
      icon: Trash2,
      tone: 'bad',
      keys: shortcutKeys('Delete', platform),
      onAction: remove,
    },
  ];
  return { open, rename, remove, entries };
}

/** One plan: open it, or rename, duplicate and delete it from its menu or by keys. */
export function PlanRow({ card }: { readonly card: WorkspaceCard }) {
  const { t } = useTranslation();
  const [isRenaming, setRenaming] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const { isBusy, run } = useBusy();
  const menu = useContextMenu();
  const actions = useRowActions(card, run, () => setRenaming(true));
  const label = t('workspaces.list.actions', { name: card.name });
  return (
    <li
      className={styles['row']}
      onContextMenu={(event) => {
        event.preventDefault();
        menu.open({ x: event.clientX, y: event.clientY }, label, actions.entries);
      }}
    >
      {isRenaming ? (
        <div className={cx(styles['main'])}>
          <InlineEdit
            label={t('workspaces.list.name')}
            value={card.name}
            className={styles['name']}
            isEditing
            onEditingChange={(isEditing) => {
              setRenaming(isEditing);
              // The field is gone with the focus when it was left by a key.
              if (!isEditing) requestAnimationFrame(() => hasNoFocus() && opener.current?.focus());
            }}
            onCommit={(name) => run(() => renamePlan(card, name))}
          />
          <PlanFacts card={card} />
        </div>
      ) : (
        <button
          ref={opener}
          type="button"
          data-opens
          className={cx(styles['main'], styles['open'])}
          aria-busy={isBusy}
          onClick={actions.open}
          onKeyDown={(event) => {
            if (event.key === 'F2') actions.rename();
            if (event.key === 'Delete') actions.remove();
          }}
        >
          <span className={styles['name']}>{card.name}</span>
          <PlanFacts card={card} />
        </button>
      )}
      {/* Gone while the name is typed: a closing menu gives the focus back to its button. */}
      {isRenaming ? null : (
        <MenuButton
          label={label}
          trigger={<IconButton icon={Ellipsis} label={label} />}
          entries={actions.entries}
          placement="bottom end"
        />
      )}
      {menu.element}
    </li>
  );
}

function PlanFacts({ card }: { readonly card: WorkspaceCard }) {
  const { t } = useTranslation();
  const { partnerCount, recordCount, changedAt } = card;
  const partners = t('workspaces.list.partners', {
    count: partnerCount,
    formatted: formatNumber(partnerCount),
  });
  const records = t('workspaces.list.records', {
    count: recordCount,
    formatted: formatNumber(recordCount),
  });
  return (
    <>
      <span className={styles['size']}>{t('workspaces.list.size', { partners, records })}</span>
      <span className={styles['changed']} title={formatInstant(changedAt)}>
        {t('workspaces.list.changed', { when: formatRelative(changedAt, new Date()) })}
      </span>
    </>
  );
}
