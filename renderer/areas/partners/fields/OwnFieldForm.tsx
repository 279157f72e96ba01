import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ownFieldTypes, type OwnFieldType } from '@shared/model/ownField';
import { useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { IconButton } from '../../../ui/IconButton';
import { Select } from '../../../ui/Select';
import { TagField } from '../../../ui/TagField';
import { TextField } from '../../../ui/TextField';
import { createOwnField, removeOwnField, changeOwnField } from './ownFieldActions';
import styles from './ColumnChooser.module.css';

export interface OwnFieldFormProps {
  /** Null for a field that is to be added. */
  readonly ownFieldId: string | null;
  readonly onDone: () => void;
}

/** Name, type and choices of an own field. Nothing changes before it is confirmed. */
export function OwnFieldForm({ ownFieldId, onDone }: OwnFieldFormProps) {
  const { t } = useTranslation();
  const present = useDocument(({ ownField }) => ownField.get(ownFieldId ?? ''));
  const [name, setName] = useState(present?.name ?? '');
  const [type, setType] = useState<OwnFieldType>(present?.type ?? 'text');
  const [options, setOptions] = useState<readonly string[]>(present?.options ?? []);
  const save = (): void => {
    if (name.trim() === '') return;
    const fields = { name: name.trim(), type, options: type === 'choice' ? [...options] : [] };
    if (present === undefined) createOwnField(fields);
    else changeOwnField(present, fields);
    onDone();
  };
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t('partners.ownField.name')}
        value={name}
        onChange={setName}
        autoFocus
        maxLength={120}
      />
      <Select
        label={t('partners.ownField.type')}
        choices={ownFieldTypes.map((id) => ({ id, label: t(`partners.ownField.types.${id}`) }))}
        value={type}
        onChange={setType}
        description={
          present !== undefined && type !== present.type
            ? t('partners.ownField.converts')
            : undefined
        }
      />
      {type === 'choice' ? (
        <TagField
          label={t('partners.ownField.options')}
          placeholder={t('partners.ownField.addOption')}
          values={options}
          onChange={setOptions}
        />
      ) : null}
      <div className={styles['actions']}>
        {present === undefined ? (
          <span />
        ) : (
          <IconButton
            icon={Trash2}
            label={t('partners.ownField.delete', { name: present.name })}
            onPress={() => {
              removeOwnField(present);
              onDone();
            }}
          />
        )}
        <Button onPress={onDone}>{t('ui.action.cancel')}</Button>
        <Button kind="primary" type="submit" isDisabled={name.trim() === ''}>
          {t(present === undefined ? 'partners.ownField.create' : 'partners.ownField.save')}
        </Button>
      </div>
    </form>
  );
}
