import type { TFunction } from 'i18next';
import { ChevronDown, PanelLeftClose, PanelLeftOpen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { createMap, deleteMap, renameMap } from '@shared/mapping/maps';
import { edit, useDocument } from '../../store/documentStore';
import { navigate, replaceParams, toggleMapList, useUi } from '../../store/uiStore';
import { showUndoToast } from '../../store/undoToast';
import { Button } from '../../ui/Button';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { MenuButton } from '../../ui/Menu';
import styles from './MapScreen.module.css';

/** The name of the map, typed over where it stands, and the way to the other maps. */
export function MapSwitcher({ mapId }: { readonly mapId: string }) {
  const { t } = useTranslation();
  const maps = useDocument((document) => document.map);
  const isListHidden = useUi((state) => state.mapListHidden);
  const [isRenaming, setRenaming] = useState(false);
  const map = maps.get(mapId);
  if (!map) return null;
  return (
    <div className={styles['switcher']}>
      <IconButton
        icon={isListHidden ? PanelLeftOpen : PanelLeftClose}
        label={t(isListHidden ? 'map.palette.show' : 'map.palette.hide')}
        onPress={toggleMapList}
      />
      <InlineEdit
        label={t('map.maps.name')}
        value={map.name}
        isEditing={isRenaming}
        onEditingChange={setRenaming}
        className={styles['mapName']}
        onCommit={(name) => {
          edit(t('map.edit.renameMap', { name }), (draft) => renameMap(draft, mapId, name));
        }}
      />
      <MenuButton
        label={t('map.maps.label')}
        trigger={
          <IconButton
            icon={ChevronDown}
            size="small"
            label={t('map.maps.choose', { name: map.name })}
          />
        }
        entries={[
          ...inOrder(maps.values()).map(({ id, name }) => ({
            id,
            label: name,
            isChecked: id === mapId,
            onAction: () => navigate('map', { map: id }),
          })),
          'separator',
          { id: 'new', label: t('map.maps.new'), onAction: () => addMap(t, maps.size) },
          { id: 'rename', label: t('map.maps.rename'), onAction: () => setRenaming(true) },
          {
            id: 'delete',
            label: t('map.maps.delete'),
            tone: 'bad',
            onAction: () => removeMap(t, mapId, map.name),
          },
        ]}
      />
    </div>
  );
}

/** The way to a first map, where there is none. */
export function FirstMapButton() {
  const { t } = useTranslation();
  return (
    <Button kind="primary" onPress={() => addMap(t, 0)}>
      {t('map.maps.new')}
    </Button>
  );
}

function addMap(t: TFunction, count: number): void {
  const name = count === 0 ? t('map.title') : t('map.maps.numbered', { number: count + 1 });
  const change = edit(t('map.edit.addMap', { name }), (draft) => createMap(draft, name));
  const id = change?.added[0]?.id;
  if (id !== undefined) navigate('map', { map: id });
}

function removeMap(t: TFunction, mapId: string, name: string): void {
  edit(t('map.edit.deleteMap', { name }), (draft) => deleteMap(draft, mapId));
  replaceParams({});
  showUndoToast(t('map.maps.deleted', { name }));
}
