import { Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { actorHueOf } from '@shared/partners/actorHue';
import type { Relationship } from '@shared/model/relationship';
import type { InspectorProps } from '../../frame/areaDefinition';
import { currentDocument, edit, useDocument } from '../../store/documentStore';
import { clearSelection, inspect } from '../../store/uiStore';
import { showUndoToast } from '../../store/undoToast';
import { Button } from '../../ui/Button';
import { Monogram } from '../../ui/Monogram';
import { TextArea } from '../../ui/TextField';
import { endNames } from './endNames';
import styles from './fields.module.css';
import { RelationshipFields } from './RelationshipFields';

/** What is known of a relationship; of several, how many they are and a way to delete them. */
export function RelationshipInspector({ ids }: InspectorProps) {
  const { t } = useTranslation();
  const table = useDocument((document) => document.relationship);
  const found = ids.flatMap((id) => table.get(id) ?? []);
  const last = found.at(-1);
  if (!last) return null;
  const remove = (): void => {
    const count = found.length;
    edit(t('map.edit.remove', { count }), (draft) => draft.remove(ids));
    clearSelection();
    showUndoToast(t('map.toast.removedRelationships', { count }));
  };
  return (
    <div className={styles['panel']}>
      <h2 className={styles['heading']}>
        {found.length === 1
          ? t('map.relationship.heading')
          : t('map.relationship.several', { count: found.length })}
      </h2>
      {found.length === 1 ? <OneRelationship key={last.id} relationship={last} /> : null}
      <div>
        <Button kind="danger" icon={Trash2} onPress={remove}>
          {t('map.relationship.delete')}
        </Button>
      </div>
    </div>
  );
}

function OneRelationship({ relationship }: { readonly relationship: Relationship }) {
  const { t } = useTranslation();
  return (
    <>
      <div className={styles['ends']}>
        <End label={t('map.relationship.from')} partnerId={relationship.fromId} />
        <End label={t('map.relationship.to')} partnerId={relationship.toId} />
      </div>
      <RelationshipFields relationship={relationship} />
      <TextArea
        label={t('map.relationship.notes')}
        value={relationship.notes}
        onCommit={(notes) => {
          edit(t('map.edit.relationship', endNames(relationship.id)), (draft) =>
            draft.update('relationship', relationship.id, { notes }),
          );
        }}
      />
    </>
  );
}

function End({ label, partnerId }: { readonly label: string; readonly partnerId: string }) {
  const partner = useDocument((document) => document.partner.get(partnerId));
  if (!partner) return null;
  return (
    <button
      type="button"
      className={styles['end']}
      aria-label={`${label}: ${partner.name}`}
      onClick={() => inspect([partnerId])}
    >
      <Monogram name={partner.name} hue={actorHueOf(currentDocument(), partner)} size={20} />
      {partner.name}
    </button>
  );
}
