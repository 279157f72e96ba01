import { PanelRightClose, PanelRightOpen, Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useLandmark } from 'react-aria';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AreaDefinition } from '../../frame/areaDefinition';
import { platform } from '../../frame/platform';
import { sayRequired } from '../../frame/sayRequired';
import { shortcutKeys } from '../../frame/shortcut';
import { useWhereaboutsStore } from '../../frame/whereabouts';
import {
  setInspectorOpen,
  setPaletteOpen,
  setRenamingWorkspace,
  showsInspector,
  useUi,
} from '../../store/uiStore';
import { cx } from '../../ui/cx';
import { Icon } from '../../ui/Icon';
import { IconButton } from '../../ui/IconButton';
import { InlineEdit } from '../../ui/InlineEdit';
import { Kbd } from '../../ui/Kbd';
import { renameWorkspace, useWorkspace } from '../workspace';
import { HistoryButtons } from './HistoryButtons';
import { SaveIndicator } from './SaveIndicator';
import { ShareMenu } from './ShareMenu';
import styles from './TopBar.module.css';

function Where({ area }: { readonly area: AreaDefinition }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const isRenaming = useUi((state) => state.renamingWorkspace);
  const detail = useWhereaboutsStore((state) => state.text);
  const title = t(area.titleKey);
  const name = workspace?.name ?? '';
  useEffect(() => {
    document.title = t('frame.app.windowTitle', { workspace: name, area: title });
  }, [name, t, title]);
  return (
    <div className={styles['where']}>
      {workspace === null ? null : (
        <>
          <InlineEdit
            label={t('frame.top.workspaceName')}
            value={workspace.name}
            onRefuse={() => sayRequired(t('frame.top.workspaceName'))}
            isEditing={isRenaming}
            onEditingChange={setRenamingWorkspace}
            onCommit={(next) => {
              renameWorkspace(workspace, next);
            }}
            className={cx(styles['name'])}
          />
          <span aria-hidden className={styles['slash']}>
            /
          </span>
        </>
      )}
      <span className={styles['crumb']}>{title}</span>
      {detail === null ? null : (
        <>
          <span aria-hidden className={styles['slash']}>
            /
          </span>
          <span className={styles['crumb']} title={detail}>
            {detail}
          </span>
        </>
      )}
    </div>
  );
}

/** Puts the inspector away and brings it back: quiet, since it is there in most hours of work. */
function InspectorButton() {
  const { t } = useTranslation();
  const isOpen = useUi(showsInspector);
  return (
    <IconButton
      icon={isOpen ? PanelRightClose : PanelRightOpen}
      label={t(isOpen ? 'frame.inspector.hide' : 'frame.inspector.show')}
      keys={shortcutKeys('Mod+I', platform)}
      onPress={() => setInspectorOpen(!isOpen)}
    />
  );
}

/** Whose plan this is and where in it, the way to everything, what can be taken back, and what is saved. */
export function TopBar({ area }: { readonly area: AreaDefinition }) {
  const { t } = useTranslation();
  const bar = useRef<HTMLElement>(null);
  const { landmarkProps } = useLandmark(
    { role: 'banner', 'aria-label': t('frame.top.label') },
    bar,
  );
  return (
    <header {...landmarkProps} ref={bar} tabIndex={-1} data-region className={styles['top']}>
      <Where area={area} />
      <Button
        className={cx(styles['search'])}
        aria-label={t('frame.top.search')}
        aria-haspopup="dialog"
        onPress={() => {
          setPaletteOpen(true);
        }}
      >
        <Icon of={Search} size={14} />
        <span className={styles['searchText']}>{t('frame.top.search')}</span>
        <span className={styles['searchKeys']}>
          <Kbd keys={shortcutKeys('Mod+K', platform)} />
        </span>
      </Button>
      <div className={styles['actions']}>
        <SaveIndicator />
        <HistoryButtons />
        <InspectorButton />
        <ShareMenu />
      </div>
    </header>
  );
}
