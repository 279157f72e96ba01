import { useTranslation } from 'react-i18next';
import { useWorkspaceDialog } from '../dialogState';
import { CopiesDialog } from './CopiesDialog';
import { describeRefusal } from './describeRefusal';
import { DetailsDialog } from './DetailsDialog';
import { KnownFileDialog } from './KnownFileDialog';
import { LossDialog } from './LossDialog';
import { MendedDialog } from './MendedDialog';
import { MessageDialog } from './MessageDialog';
import { RepairsDialog } from './RepairsDialog';
import { UnsavedCloseDialog } from './UnsavedCloseDialog';

/** The dialogs about plans, over whatever is on the screen. */
export function WorkspaceDialogs() {
  const { t } = useTranslation();
  const dialog = useWorkspaceDialog((state) => state.dialog);
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'refused':
      return (
        <MessageDialog
          title={t('workspaces.refusal.title', { fileName: dialog.fileName })}
          texts={[describeRefusal(dialog.refusal, t), t('workspaces.refusal.nothingChanged')]}
        />
      );
    case 'cannotOpen':
      return (
        <MessageDialog
          title={t('workspaces.cannotOpen.title', { name: dialog.name })}
          texts={[dialog.text]}
        />
      );
    case 'repairs':
      return <RepairsDialog {...dialog} />;
    case 'mended':
      return <MendedDialog {...dialog} />;
    case 'known':
      return <KnownFileDialog {...dialog} />;
    case 'loss':
      return <LossDialog {...dialog} />;
    case 'copies':
      return <CopiesDialog {...dialog} />;
    case 'unsavedClose':
      return <UnsavedCloseDialog {...dialog} />;
    case 'details':
      return <DetailsDialog />;
  }
}
