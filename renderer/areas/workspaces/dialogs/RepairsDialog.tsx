import type { PlanFileRepair } from '@shared/planfile/refusal';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { PlainTable } from '../../../ui/PlainTable';
import { closeWorkspaceDialog, type ReadPlanFile } from '../dialogState';
import { offerReadFile } from '../flows/planFiles';
import styles from './dialogs.module.css';

/** More lines than anybody reads. */
const mostShown = 200;

/** Says what had to be put right in a file before it is opened. */
export function RepairsDialog({ file }: { readonly file: ReadPlanFile }) {
  const { t } = useTranslation();
  const { fileName, repairs } = file;
  const rest = repairs.length - mostShown;
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
      <div className={styles['scroll']} tabIndex={0} role="group">
        <RepairTable repairs={repairs.slice(0, mostShown)} />
      </div>
      {rest > 0 ? (
        <p className={styles['text']}>{t('workspaces.repairs.more', { count: rest })}</p>
      ) : null}
    </Dialog>
  );
}

function RepairTable({ repairs }: { readonly repairs: readonly PlanFileRepair[] }) {
  const { t } = useTranslation();
  const rows = repairs.map((repair, at) => ({ ...repair, key: String(at) }));
  return (
    <PlainTable
      caption={t('workspaces.repairs.title')}
      isCaptionHidden
      keyOf={({ key }) => key}
      rows={rows}
      columns={[
        {
          id: 'what',
          title: t('workspaces.repairs.what'),
          cell: ({ code }) => t(`workspaces.repairs.${code}`),
        },
        { id: 'where', title: t('workspaces.repairs.where'), cell: ({ path }) => path },
        { id: 'detail', title: t('workspaces.repairs.detail'), cell: ({ detail }) => detail },
      ]}
    />
  );
}
