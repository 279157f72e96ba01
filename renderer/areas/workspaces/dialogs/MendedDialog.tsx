import { isRecordKind } from '@shared/model/registry';
import type { PlanFileRepair } from '@shared/planfile/refusal';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { fieldName } from '../../../i18n/fieldName';
import { closeWorkspaceDialog, type WorkspaceDialog } from '../dialogState';
import { RepairTable } from './RepairTable';

/** Says what had to be put right in a plan that was read from the database or from a safety copy. */
export function MendedDialog({
  name,
  repairs,
}: Extract<WorkspaceDialog, { readonly kind: 'mended' }>) {
  const { t } = useTranslation();
  return (
    <Dialog
      isOpen
      size="wide"
      onClose={closeWorkspaceDialog}
      title={t('workspaces.mended.title', { name })}
      description={t('workspaces.mended.text', { count: repairs.length })}
      actions={
        <Button kind="primary" onPress={closeWorkspaceDialog}>
          {t('workspaces.cannotOpen.close')}
        </Button>
      }
    >
      <RepairTable
        repairs={repairs}
        caption={t('workspaces.mended.caption')}
        whereTitle={t('workspaces.mended.where')}
        where={(repair) => placeOf(repair, t)}
      />
    </Dialog>
  );
}

/** `Contact “Ida Holm”, partner`: the record as a person knows it, and the field. */
function placeOf({ subject: { kind, name, field } }: PlanFileRepair, t: TFunction): string {
  const record = isRecordKind(kind) ? t(`plan.recordKind.${kind}`) : kind;
  const named = name === null ? record : t('workspaces.mended.named', { record, name });
  if (field === null) return named;
  return t('workspaces.mended.inField', { record: named, field: fieldName(field) });
}
