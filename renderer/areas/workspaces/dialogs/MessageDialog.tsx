import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { closeWorkspaceDialog } from '../dialogState';
import styles from './dialogs.module.css';

/** Says why something cannot be, and nothing else. */
export function MessageDialog(props: {
  readonly title: string;
  readonly texts: readonly string[];
}) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      onClose={closeWorkspaceDialog}
      title={props.title}
      actions={
        <Button kind="primary" autoFocus onPress={closeWorkspaceDialog}>
          {t('workspaces.cannotOpen.close')}
        </Button>
      }
    >
      {props.texts.map((text) => (
        <p key={text} className={styles['text']}>
          {text}
        </p>
      ))}
    </Dialog>
  );
}
