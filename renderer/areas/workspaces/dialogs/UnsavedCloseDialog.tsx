import { useTranslation } from 'react-i18next';
import { closeWorkspace } from '../../../storage/session';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { closeWorkspaceDialog } from '../dialogState';
import { exportPlanFile } from '../flows/planFiles';
import styles from './dialogs.module.css';

/** Asks before changes that could not be saved are given up. */
export function UnsavedCloseDialog(props: { readonly name: string; readonly next: () => void }) {
  const { t } = useTranslation();
  const { name, next } = props;
  const lose = async (): Promise<void> => {
    closeWorkspaceDialog();
    await closeWorkspace(true);
    next();
  };
  return (
    <Dialog
      isOpen
      mustDecide
      onClose={closeWorkspaceDialog}
      title={t('workspaces.unsavedClose.title')}
      actions={
        <>
          <Button kind="danger" onPress={() => void lose()}>
            {t('workspaces.unsavedClose.lose')}
          </Button>
          <Button onPress={() => void exportPlanFile()}>
            {t('workspaces.unsavedClose.export')}
          </Button>
          <Button kind="primary" autoFocus onPress={closeWorkspaceDialog}>
            {t('workspaces.unsavedClose.keep')}
          </Button>
        </>
      }
    >
      <p className={styles['text']}>{t('workspaces.unsavedClose.text', { name })}</p>
    </Dialog>
  );
}
