import { nextRedo, nextUndo } from '@shared/history/history';
import { Redo2, Undo2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { platform } from '../../frame/platform';
import { shortcutKeys } from '../../frame/shortcut';
import { useHistory } from '../../store/documentStore';
import { IconButton } from '../../ui/IconButton';
import { redoAndTell, undoAndTell } from '../commands/historySteps';

/** Undo and redo, each saying what it would take back or do again. */
export function HistoryButtons() {
  const { t } = useTranslation();
  const history = useHistory();
  const undoable = nextUndo(history);
  const redoable = nextRedo(history);
  const undoLabel =
    undoable === null ? t('frame.top.undoNothing') : t('frame.top.undo', { label: undoable.label });
  const redoLabel =
    redoable === null ? t('frame.top.redoNothing') : t('frame.top.redo', { label: redoable.label });
  return (
    <>
      <IconButton
        icon={Undo2}
        label={undoLabel}
        keys={shortcutKeys('Mod+Z', platform)}
        isInert={undoable === null}
        onPress={undoAndTell}
      />
      <IconButton
        icon={Redo2}
        label={redoLabel}
        keys={shortcutKeys({ mac: 'Mod+Shift+Z', other: 'Mod+Y' }, platform)}
        isInert={redoable === null}
        onPress={redoAndTell}
      />
    </>
  );
}
