import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import type { RecordPatch } from '@shared/model/registry';
import { flows, relationshipDirections, relationshipStatuses } from '@shared/model/relationship';
import type { RelationshipView } from '@shared/partners/partnerRelationships';
import { edit, useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { Select } from '../../../ui/Select';
import { SegmentedControl } from '../../../ui/Toggles';
import { showUndoToast } from '../../../store/undoToast';
import styles from './PartnerInspector.module.css';

export interface RelationshipFormProps {
  readonly view: RelationshipView;
  readonly onDone: () => void;
}

const strengths = [1, 2, 3, 4, 5] as const;

/** The facts of a relationship. Every choice takes effect at once. */
export function RelationshipForm({ view, onDone }: RelationshipFormProps) {
  const { t } = useTranslation();
  const { relationship, other } = view;
  const types = useDocument((document) => document.relationshipType);
  const change = (patch: RecordPatch<'relationship'>): void => {
    edit(t('partners.edit.relationship', { name: other.name }), (draft) => {
      draft.update('relationship', relationship.id, patch);
    });
  };
  return (
    <div className={styles['form']}>
      <Select
        label={t('partners.relationship.type')}
        choices={inOrder(types.values()).map(({ id, name }) => ({ id, label: name }))}
        value={relationship.typeId}
        onChange={(typeId) => change({ typeId })}
        onClear={() => change({ typeId: null })}
      />
      <Select
        label={t('partners.relationship.direction')}
        choices={relationshipDirections.map((id) => ({
          id,
          label: t(`partners.relationship.directions.${id}`),
        }))}
        value={relationship.direction}
        onChange={(direction) => change({ direction })}
      />
      <Select
        label={t('partners.relationship.status')}
        choices={relationshipStatuses.map((id) => ({
          id,
          label: t(`partners.relationship.statuses.${id}`),
        }))}
        value={relationship.status}
        onChange={(status) => change({ status })}
      />
      <Select
        label={t('partners.relationship.flow')}
        choices={flows.map((id) => ({ id, label: t(`partners.relationship.flows.${id}`) }))}
        value={relationship.flow}
        onChange={(flow) => change({ flow })}
        onClear={() => change({ flow: null })}
      />
      <SegmentedControl
        label={t('partners.relationship.strength')}
        choices={strengths.map((strength) => ({ id: String(strength), label: String(strength) }))}
        value={String(relationship.strength)}
        onChange={(strength) => change({ strength: Number(strength) })}
      />
      <Button
        kind="danger"
        onPress={() => {
          onDone();
          edit(t('partners.edit.deleteRelationship', { name: other.name }), (draft) => {
            draft.remove(relationship.id);
          });
          showUndoToast(t('partners.toast.relationshipDeleted', { name: other.name }));
        }}
      >
        {t('partners.relationship.delete')}
      </Button>
    </div>
  );
}
