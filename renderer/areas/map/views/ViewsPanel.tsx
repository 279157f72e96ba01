import type { TFunction } from 'i18next';
import { ArrowDown, ArrowUp, EllipsisVertical, RefreshCw, SquarePen, Trash2 } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { moveView, renameView, viewsOf } from '@shared/mapping/views';
import type { MapView } from '@shared/model/mapView';
import { edit, useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { cx } from '../../../ui/cx';
import { hasNoFocus } from '../../../ui/hasNoFocus';
import { IconButton } from '../../../ui/IconButton';
import { InlineEdit } from '../../../ui/InlineEdit';
import { MenuButton, type MenuEntry } from '../../../ui/Menu';
import { useMapSession } from '../MapContext';
import type { MapSession } from '../MapSession';
import { useReading } from '../reading/useReading';
import { NewView } from './NewView';
import { deleteView, goToView, leaveView, updateView } from './viewActions';
import { ViewNotes } from './ViewNotes';
import { ViewPicture } from './ViewPicture';
import styles from './ViewsPanel.module.css';

/** The saved views of the map: ways of looking at it that are worth returning to. */
export function ViewsPanel() {
  const { t } = useTranslation();
  const session = useMapSession();
  const table = useDocument((document) => document.mapView);
  const views = viewsOf({ mapView: table }, session.mapId);
  const seenId = useReading(({ seenViewId }) => seenViewId);
  const seen = views.find(({ id }) => id === seenId);
  const [renaming, setRenaming] = useState<string | null>(null);
  return (
    <>
      <p className={styles['text']}>{t('mapReading.views.text')}</p>
      <NewView number={views.length + 1} />
      {views.length === 0 ? null : (
        // There before it is of use: coming and going it would move the views under the pointer.
        <Button
          kind="quiet"
          isDisabled={seenId === null}
          onPress={() => {
            leaveView(session);
            session.focusHome();
          }}
        >
          {t('mapReading.views.leave')}
        </Button>
      )}
      <ol className={styles['views']}>
        {views.map((view, index) => (
          <ViewRow
            key={view.id}
            view={view}
            isFirst={index === 0}
            isLast={index === views.length - 1}
            isRenaming={renaming === view.id}
            onRenaming={(isRenaming) => setRenaming(isRenaming ? view.id : null)}
          />
        ))}
      </ol>
      {seen ? <ViewNotes view={seen} rows={5} /> : null}
    </>
  );
}

interface ViewRowProps {
  readonly view: MapView;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly isRenaming: boolean;
  readonly onRenaming: (isRenaming: boolean) => void;
}

function ViewRow(props: ViewRowProps) {
  const { view, isRenaming, onRenaming } = props;
  const { t } = useTranslation();
  const session = useMapSession();
  const isShown = useReading(({ seenViewId }) => seenViewId === view.id);
  const go = useFocusAfter(isRenaming);
  return (
    <li className={cx(styles['view'], isShown && styles['shown'])}>
      {isRenaming ? (
        <ViewName {...props} />
      ) : (
        <button
          type="button"
          ref={go}
          className={styles['go']}
          aria-label={t('mapReading.views.goTo', { name: view.name })}
          aria-current={isShown}
          aria-keyshortcuts="F2"
          title={view.name}
          onClick={() => goToView(session, view)}
          onDoubleClick={() => onRenaming(true)}
          onKeyDown={(event) => {
            if (event.key !== 'F2') return;
            event.preventDefault();
            event.stopPropagation();
            onRenaming(true);
          }}
        >
          <ViewPicture view={view} />
          <span className={styles['name']}>{view.name}</span>
        </button>
      )}
      <MenuButton
        label={t('mapReading.views.actions', { name: view.name })}
        trigger={
          <IconButton
            icon={EllipsisVertical}
            size="small"
            label={t('mapReading.views.actions', { name: view.name })}
          />
        }
        entries={viewEntries(t, session, props)}
      />
    </li>
  );
}

/** The name of a view while it is typed. */
function ViewName({ view, onRenaming }: ViewRowProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['renamed']}>
      <ViewPicture view={view} />
      <InlineEdit
        label={t('mapReading.views.name')}
        value={view.name}
        isEditing
        onEditingChange={onRenaming}
        onCommit={(name) => {
          edit(t('mapReading.edit.renameView', { name }), (draft) =>
            renameView(draft, view.id, name),
          );
        }}
      />
    </div>
  );
}

/** Once its name was typed, what goes to the view has the focus, unless something else took it. */
function useFocusAfter(isRenaming: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasRenaming = useRef(false);
  useEffect(() => {
    if (wasRenaming.current && !isRenaming && hasNoFocus()) button.current?.focus();
    wasRenaming.current = isRenaming;
  }, [isRenaming]);
  return button;
}

/** What can be done with a view. */
function viewEntries(
  t: TFunction,
  session: MapSession,
  { view, isFirst, isLast, onRenaming }: ViewRowProps,
): MenuEntry[] {
  const { id, name } = view;
  const move = (by: -1 | 1): void => {
    edit(t('mapReading.edit.moveView', { name }), (draft) => moveView(draft, id, by));
  };
  const earlier: MenuEntry = {
    id: 'earlier',
    label: t('mapReading.views.earlier'),
    icon: ArrowUp,
    onAction: () => move(-1),
  };
  const later: MenuEntry = {
    id: 'later',
    label: t('mapReading.views.later'),
    icon: ArrowDown,
    onAction: () => move(1),
  };
  return [
    {
      id: 'update',
      label: t('mapReading.views.update'),
      icon: RefreshCw,
      onAction: () => updateView(session, view),
    },
    {
      id: 'rename',
      label: t('map.command.rename'),
      icon: SquarePen,
      onAction: () => onRenaming(true),
      takesFocus: true,
    },
    ...(isFirst ? [] : [earlier]),
    ...(isLast ? [] : [later]),
    'separator',
    {
      id: 'delete',
      label: t('mapReading.views.delete'),
      icon: Trash2,
      onAction: () => deleteView(session, view),
    },
  ];
}
