import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FamilyChoice } from '@shared/exchange/partners/importSettings';
import { taxonomyOf } from '@shared/partners/taxonomy';
import { useDocument } from '../../store/documentStore';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { updateSettings } from './importStore';
import styles from './ValuesStep.module.css';

const newFamilyId = 'new-family';
const newClassId = 'new-class';

/** The family that new kinds of the import belong to. */
export function FamilyChoiceFields({ choice }: { readonly choice: FamilyChoice }) {
  const { t } = useTranslation();
  const classes = useDocument((document) => document.partnerClass);
  const families = useDocument((document) => document.partnerFamily);
  const kinds = useDocument((document) => document.partnerKind);
  const taxonomy = useMemo(
    () => taxonomyOf({ partnerClass: classes, partnerFamily: families, partnerKind: kinds }),
    [classes, families, kinds],
  );
  const choices = [
    ...taxonomy.families.map(({ id, name, classId }) => ({
      id,
      label: name,
      detail: classes.get(classId)?.name,
    })),
    { id: newFamilyId, label: t('import.values.newFamily') },
  ];
  const put = (newKindFamily: FamilyChoice): void => {
    updateSettings({ newKindFamily });
  };
  return (
    <div className={styles['tools']}>
      <Select
        label={t('import.values.family')}
        className={styles['grow']}
        choices={choices}
        value={choice.to === 'family' ? choice.familyId : newFamilyId}
        onChange={(id) => {
          if (id !== newFamilyId) put({ to: 'family', familyId: id });
          else put({ to: 'new-family', name: t('import.importedFamily'), classId: null });
        }}
      />
      {choice.to === 'new-family' ? (
        <TextField
          label={t('import.values.familyName')}
          className={styles['grow']}
          value={choice.name}
          maxLength={200}
          onCommit={(name) => {
            if (name.trim() !== '') put({ ...choice, name: name.trim() });
          }}
        />
      ) : null}
      {choice.to === 'new-family' ? (
        <Select
          label={t('import.values.familyClass')}
          className={styles['grow']}
          choices={[
            ...taxonomy.classes.map(({ id, name }) => ({ id, label: name })),
            { id: newClassId, label: t('import.values.newClass') },
          ]}
          value={choice.classId ?? newClassId}
          onChange={(id) => {
            put({ ...choice, classId: id === newClassId ? null : id });
          }}
        />
      ) : null}
    </div>
  );
}
