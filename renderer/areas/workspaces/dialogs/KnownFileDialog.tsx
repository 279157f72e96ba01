import { useTranslation } from 'react-i18next';
import type { WorkspaceCard } from '../../../storage/rows';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { formatRelative } from '../../../ui/format';
import { closeWorkspaceDialog, type ReadPlanFile } from '../dialogState';
import { openPlan } from '../flows/openPlan';
import { openReadFile } from '../flows/planFiles';
import styles from './dialogs.module.css';

/** Asks what is meant by opening a file that is one of the plans already. */
export function KnownFileDialog(props: {
  readonly file: ReadPlanFile;
  readonly card: WorkspaceCard;
}) {
  const { t } = useTranslation();
  const { file, card } = props;
  const { fileName } = file;
  const isUnchanged = card.lineage.some(
    ({ revision, sequence }) => revision === file.info.revision && sequence === card.sequence,
  );
  const when = formatRelative(card.changedAt, new Date());
  return (
    <Dialog
      isOpen
      onClose={closeWorkspaceDialog}
      title={t('workspaces.known.title')}
      actions={
        <>
          <Button onPress={() => void openReadFile(file)}>{t('workspaces.known.openFile')}</Button>
          <Button
            kind="primary"
            autoFocus
            onPress={() => {
              closeWorkspaceDialog();
              void openPlan(card.id);
            }}
          >
            {t('workspaces.known.openPlan')}
          </Button>
        </>
      }
    >
      <p className={styles['text']}>{t('workspaces.known.text', { fileName, name: card.name })}</p>
      <p className={styles['text']}>
        {isUnchanged ? t('workspaces.known.unchanged') : t('workspaces.known.changed', { when })}
      </p>
    </Dialog>
  );
}
