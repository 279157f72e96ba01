import { Milestone, Pencil, Tags, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stages } from '@shared/model/partner';
import { useDocument } from '../../../store/documentStore';
import { clearSelection, useUi } from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { formatNumber } from '../../../ui/format';
import { IconButton } from '../../../ui/IconButton';
import { MenuButton } from '../../../ui/Menu';
import { PopoverButton } from '../../../ui/PopoverButton';
import { FieldEditor } from '../fields/FieldEditor';
import { movePartnersToStage, removePartners, setPartnerField } from '../partnerActions';
import { usePartnerFields } from '../partnerFieldsNow';
import styles from './SelectionBar.module.css';

/** What can be done with several partners at once. Shown while more than one is selected. */
export function SelectionBar({ onEditTags }: { readonly onEditTags: () => void }) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const selection = useUi((state) => state.selection);
  const ids = selection.filter((id) => partners.has(id));
  if (ids.length < 2) return null;
  return (
    <div
      role="toolbar"
      aria-label={t('partners.bulk.label')}
      className={styles['bar']}
      data-floating-bar
    >
      <span className={styles['count']} role="status">
        {t('partners.bulk.count', { count: ids.length, number: formatNumber(ids.length) })}
      </span>
      <MenuButton
        label={t('partners.command.moveToStage')}
        placement="top start"
        trigger={
          <Button kind="quiet" icon={Milestone}>
            {t('partners.field.stage')}
          </Button>
        }
        entries={stages.map((stage) => ({
          id: stage,
          label: t(`plan.stage.${stage}`),
          onAction: () => movePartnersToStage(ids, stage, true),
        }))}
      />
      <Button kind="quiet" icon={Tags} onPress={onEditTags}>
        {t('partners.field.tags')}
      </Button>
      <PopoverButton
        label={t('partners.bulk.editField')}
        placement="top start"
        trigger={
          <Button kind="quiet" icon={Pencil}>
            {t('partners.bulk.editField')}
          </Button>
        }
      >
        {() => <BulkField ids={ids} />}
      </PopoverButton>
      <Button kind="quiet" icon={Trash2} onPress={() => removePartners(ids)}>
        {t('partners.command.delete')}
      </Button>
      <IconButton icon={X} label={t('frame.command.clearSelection')} onPress={clearSelection} />
    </div>
  );
}

/** Gives all selected partners the same value in a field that is picked first. */
function BulkField({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation();
  const fields = usePartnerFields();
  const [fieldId, setFieldId] = useState<string | null>(null);
  const field = fields.byId.get(fieldId ?? '');
  const editable = fields.all.filter(
    ({ write, id }) => write !== null && id !== 'name' && id !== 'tags',
  );
  return (
    <div className={styles['field']}>
      <ComboBox
        label={t('partners.bulk.field')}
        autoFocus
        choices={editable.map(({ id, label }) => ({ id, label }))}
        value={fieldId}
        onChange={setFieldId}
      />
      {field === undefined ? null : (
        <>
          <BulkValue key={field.id} fieldId={field.id} ids={ids} />
          {field.required ? null : (
            <Button kind="quiet" size="small" onPress={() => setPartnerField(ids, field, null)}>
              {t('partners.bulk.clear', { field: field.label.toLowerCase() })}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

/** The field's control. It shows what all of them have, or nothing when they differ. */
export function BulkValue({
  fieldId,
  ids,
}: {
  readonly fieldId: string;
  readonly ids: readonly string[];
}) {
  const { t } = useTranslation();
  const field = usePartnerFields().byId.get(fieldId);
  const partners = useDocument((document) => document.partner);
  if (field === undefined) return null;
  const values = ids.flatMap((id) => {
    const partner = partners.get(id);
    return partner === undefined ? [] : [field.read(partner)];
  });
  const [first] = values;
  const same = values.every((value) => JSON.stringify(value) === JSON.stringify(first));
  return (
    <FieldEditor
      field={field}
      value={same ? (first ?? null) : null}
      placeholder={same ? undefined : t('partners.bulk.mixed')}
      onCommit={(value) => setPartnerField(ids, field, value)}
    />
  );
}
