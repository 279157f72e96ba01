import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { closeWorkspaceDialog, type ReadPlanFile } from '../dialogState';
import { offerReadFile } from '../flows/planFiles';
import { RepairTable } from './RepairTable';

/** Says what had to be put right in a file before it is opened. */
export function RepairsDialog({ file }: { readonly file: ReadPlanFile }) {
  const { t } = useTranslation();
  const { fileName, repairs } = file;
  return (
    <Dialog
      isOpen
      size="wide"
      onClose={closeWorkspaceDialog}
      title={t('workspaces.repairs.title')}
      description={t('workspaces.repairs.text', { count: repairs.length, fileName })}
      actions={
        <>
          <Button onPress={closeWorkspaceDialog}>{t('ui.action.cancel')}</Button>
          <Button kind="primary" onPress={() => void offerReadFile(file)}>
            {t('workspaces.repairs.open')}
          </Button>
        </>
      }
    >
      <RepairTable
        repairs={repairs}
        caption={t('workspaces.repairs.title')}
        whereTitle={t('workspaces.repairs.where')}
        where={({ path }) => path}
      />
    </Dialog>
  );
}
