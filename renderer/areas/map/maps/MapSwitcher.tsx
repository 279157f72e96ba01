import {
  ArrowDown,
  ArrowUp,
  ChevronDown,
  Copy,
  PanelLeftClose,
  PanelLeftOpen,
  Pencil,
  Plus,
  Trash2,
  Upload,
} from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { useDocument } from '../../../store/documentStore';
import { toggleMapList, useUi } from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { Icon } from '../../../ui/Icon';
import { IconButton } from '../../../ui/IconButton';
import { InlineEdit } from '../../../ui/InlineEdit';
import { MenuButton, type MenuEntry } from '../../../ui/Menu';
import { importMap } from '../importing/importCommands';
import styles from '../MapScreen.module.css';
import { canMove, duplicate, move, remove, renameTo } from './mapActions';
import { openNewMap, setRenamingMap, showMap, useMapsUi } from './mapsUi';

/** The name of the map opens the way to the other maps; renamed, it is typed over where it stands. */
export function MapSwitcher({ mapId }: { readonly mapId: string }) {
  const { t } = useTranslation();
  const name = useDocument((document) => document.map.get(mapId)?.name);
  const isListHidden = useUi((state) => state.mapListHidden);
  const isRenaming = useMapsUi((ui) => ui.isRenaming);
  const entries = useEntries(mapId);
  const takesFocusBack = useRef(false);
  if (name === undefined) return null;
  return (
    <div className={styles['switcher']}>
      <IconButton
        icon={isListHidden ? PanelLeftOpen : PanelLeftClose}
        label={t(isListHidden ? 'map.palette.show' : 'map.palette.hide')}
        onPress={toggleMapList}
      />
      {isRenaming ? (
        <InlineEdit
          label={t('map.maps.name')}
          value={name}
          isEditing
          onEditingChange={(isEditing) => {
            // Enter and Escape leave the focus in the field that goes; a click elsewhere took it.
            takesFocusBack.current = document.activeElement !== document.body;
            setRenamingMap(isEditing);
          }}
          className={styles['mapName']}
          onCommit={(next) => renameTo(t, mapId, next)}
        />
      ) : (
        <div
          className={styles['mapButton']}
          onKeyDown={({ key, target, currentTarget }) => {
            // What is typed in the menu comes by here as well.
            const isOwn = target instanceof Node && currentTarget.contains(target);
            if (key === 'F2' && isOwn) setRenamingMap(true);
          }}
        >
          <MenuButton
            label={t('map.maps.label')}
            trigger={
              <Button
                kind="quiet"
                size="small"
                label={t('map.maps.choose', { name })}
                ref={(button) => {
                  if (takesFocusBack.current) button?.focus();
                  takesFocusBack.current = false;
                }}
              >
                <span className={styles['mapName']} title={name}>
                  {name}
                </span>
                <Icon of={ChevronDown} />
              </Button>
            }
            entries={entries}
          />
        </div>
      )}
    </div>
  );
}

function useEntries(mapId: string): readonly MenuEntry[] {
  const { t } = useTranslation();
  const maps = useDocument((document) => document.map);
  return [
    ...inOrder(maps.values()).map(({ id, name }) => ({
      id,
      label: name,
      isChecked: id === mapId,
      onAction: () => showMap(id),
    })),
    'separator',
    {
      id: 'new',
      label: t('map.maps.new'),
      icon: Plus,
      onAction: () => openNewMap(),
      takesFocus: true,
    },
    {
      id: 'import',
      label: t('mapShow.import.open'),
      icon: Upload,
      onAction: importMap,
      takesFocus: true,
    },
    'separator',
    {
      id: 'rename',
      label: t('map.maps.rename'),
      icon: Pencil,
      onAction: () => setRenamingMap(true),
      takesFocus: true,
    },
    {
      id: 'duplicate',
      label: t('mapDrawing.maps.duplicate'),
      icon: Copy,
      onAction: () => duplicate(t, mapId),
    },
    {
      id: 'earlier',
      label: t('mapDrawing.maps.earlier'),
      icon: ArrowUp,
      isDisabled: !canMove(mapId, -1),
      onAction: () => move(t, mapId, -1),
    },
    {
      id: 'later',
      label: t('mapDrawing.maps.later'),
      icon: ArrowDown,
      isDisabled: !canMove(mapId, 1),
      onAction: () => move(t, mapId, 1),
    },
    {
      id: 'delete',
      label: t('map.maps.delete'),
      icon: Trash2,
      tone: 'bad',
      onAction: () => remove(t, mapId),
    },
  ];
}

/** The way to a first map, where there is none. */
export function FirstMapButton() {
  const { t } = useTranslation();
  return (
    <Button kind="primary" onPress={() => openNewMap()}>
      {t('map.maps.new')}
    </Button>
  );
}
