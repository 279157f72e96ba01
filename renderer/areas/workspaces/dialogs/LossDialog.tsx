import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { formatInstant, formatNumber } from '../../../ui/format';
import { closeWorkspaceDialog, type WorkspaceDialog } from '../dialogState';
import { openFromCopy } from '../flows/managePlans';
import { openPlan } from '../flows/openPlan';
import styles from './dialogs.module.css';

type Loss = Extract<WorkspaceDialog, { readonly kind: 'loss' }>;

/** Says how much of a plan can be read, and offers the safety copy when there is a newer one. */
export function LossDialog({ card, readable, copies }: Loss) {
  const { t } = useTranslation();
  const [copy] = copies;
  const { name } = card;
  return (
    <Dialog
      isOpen
      onClose={closeWorkspaceDialog}
      title={t(readable === null ? 'workspaces.loss.titleWhole' : 'workspaces.loss.title', {
        name,
      })}
      actions={
        <>
          <Button onPress={closeWorkspaceDialog}>{t('ui.action.cancel')}</Button>
          {readable === null ? null : (
            <Button
              kind={copy === undefined ? 'primary' : 'plain'}
              onPress={() => {
                closeWorkspaceDialog();
                void openPlan(card.id, { acceptLoss: true });
              }}
            >
              {t('workspaces.loss.openRest')}
            </Button>
          )}
          {copy === undefined ? null : (
            <Button kind="primary" onPress={() => void openFromCopy(card.id, copies)}>
              {t('workspaces.loss.openCopy')}
            </Button>
          )}
        </>
      }
    >
      <p className={styles['text']}>
        {readable === null
          ? t('workspaces.loss.unreadable')
          : t('workspaces.loss.short', {
              savedAt: formatInstant(readable.savedAt),
              readAt: formatInstant(readable.readAt),
            })}
      </p>
      <p className={styles['text']}>
        {copy === undefined
          ? t(readable === null ? 'workspaces.loss.noCopyAtAll' : 'workspaces.loss.noCopy')
          : t('workspaces.loss.copy', {
              copiedAt: formatInstant(copy.writtenAt),
              records: t('workspaces.list.records', {
                count: copy.recordCount,
                formatted: formatNumber(copy.recordCount),
              }),
            })}
      </p>
    </Dialog>
  );
}
