import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { valuesInUse } from '@shared/partners/valuesInUse';
import { useDocument } from '../../../store/documentStore';
import { useUi } from '../../../store/uiStore';
import { Button } from '../../../ui/Button';
import { Dialog } from '../../../ui/Dialog';
import { TagField } from '../../../ui/TagField';
import { MultiSelect } from '../../../ui/Select';
import { changeTags, namePartners } from '../partnerActions';
import { usePartnerFields } from '../partnerFieldsNow';
import styles from './SelectionBar.module.css';

export interface TagsDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

/** Tags to add to the selected partners and to take away from them, as one step. */
export function TagsDialog({ isOpen, onClose }: TagsDialogProps) {
  const { t } = useTranslation();
  const selection = useUi((state) => state.selection);
  const partners = useDocument((document) => document.partner);
  const ids = useMemo(() => selection.filter((id) => partners.has(id)), [selection, partners]);
  return (
    <Dialog
      isOpen={isOpen && ids.length > 0}
      onClose={onClose}
      size="small"
      title={t('partners.tags.title', { who: namePartners(ids) })}
    >
      <TagsForm ids={ids} onDone={onClose} />
    </Dialog>
  );
}

function TagsForm({
  ids,
  onDone,
}: {
  readonly ids: readonly string[];
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const field = usePartnerFields().byId.get('tags');
  const [added, setAdded] = useState<readonly string[]>([]);
  const [removed, setRemoved] = useState<readonly string[]>([]);
  const present = useMemo(() => {
    const chosen = new Map(ids.flatMap((id) => [...pair(partners.get(id))]));
    return field === undefined ? [] : valuesInUse(chosen, field);
  }, [ids, partners, field]);
  const known = useMemo(
    () => (field === undefined ? [] : valuesInUse(partners, field).map(({ value }) => value)),
    [partners, field],
  );
  return (
    <div className={styles['tags']}>
      <TagField
        label={t('partners.tags.add')}
        values={added}
        onChange={setAdded}
        suggestions={known}
        autoFocus
      />
      {present.length === 0 ? null : (
        <MultiSelect
          label={t('partners.tags.remove')}
          placeholder={t('partners.tags.none')}
          choices={present.map(({ value, label }) => ({ id: value, label }))}
          values={removed}
          onChange={setRemoved}
        />
      )}
      <Button
        kind="primary"
        isDisabled={added.length + removed.length === 0}
        onPress={() => {
          changeTags(ids, added, removed);
          onDone();
        }}
      >
        {t('partners.tags.apply')}
      </Button>
    </div>
  );
}

function pair<T extends { readonly id: string }>(item: T | undefined): [string, T][] {
  return item === undefined ? [] : [[item.id, item]];
}
