import { Settings2 } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { addRelationshipType } from '@shared/mapping/relationshipTypes';
import type { Relationship } from '@shared/model/relationship';
import { edit, useDocument } from '../../../store/documentStore';
import { ComboBox } from '../../../ui/ComboBox';
import { IconButton } from '../../../ui/IconButton';
import { endNames } from '../endNames';
import styles from '../fields.module.css';
import { lastType } from './lastType';
import { RelationshipTypesDialog } from './RelationshipTypesDialog';

/** What a relationship is about; a type that is not there yet is made by typing its name. */
export function TypeField({ relationship }: { readonly relationship: Relationship }) {
  const { t } = useTranslation();
  const types = useDocument((document) => document.relationshipType);
  const [isManaging, setManaging] = useState(false);
  const { id, typeId } = relationship;
  return (
    <div className={styles['typeLine']}>
      <ComboBox
        label={t('map.relationship.type')}
        placeholder={t('map.relationship.noType')}
        choices={inOrder(types.values()).map((type) => ({ id: type.id, label: type.name }))}
        value={typeId}
        onChange={(next) => {
          edit(t('map.edit.relationship', endNames(id)), (draft) => {
            draft.update('relationship', id, { typeId: next });
          });
          lastType.remember(next);
        }}
        onCreate={(name) => {
          edit(t('mapDrawing.types.edit.add', { name }), (draft) => {
            const type = addRelationshipType(draft, name);
            draft.update('relationship', id, { typeId: type.id });
            lastType.remember(type.id);
          });
        }}
      />
      <IconButton
        icon={Settings2}
        label={t('mapDrawing.types.command')}
        onPress={() => setManaging(true)}
      />
      {isManaging ? <RelationshipTypesDialog onClose={() => setManaging(false)} /> : null}
    </div>
  );
}
