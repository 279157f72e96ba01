import { ArrowLeftRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { reverseRelationship } from '@shared/mapping/connecting';
import type { RecordPatch } from '@shared/model/registry';
import {
  flows,
  relationshipDirections,
  relationshipStatuses,
  type Relationship,
} from '@shared/model/relationship';
import { edit } from '../../store/documentStore';
import { IconButton } from '../../ui/IconButton';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { SegmentedControl } from '../../ui/Toggles';
import { endNames } from './endNames';
import styles from './fields.module.css';
import { TypeField } from './types/TypeField';

const strengths = ['1', '2', '3', '4', '5'] as const;

/** Everything that can be said of a relationship. */
export function RelationshipFields({ relationship }: { readonly relationship: Relationship }) {
  const { t } = useTranslation();
  const { id } = relationship;
  const change = (patch: RecordPatch<'relationship'>): void => {
    edit(t('map.edit.relationship', endNames(id)), (draft) =>
      draft.update('relationship', id, patch),
    );
  };
  return (
    <div className={styles['fields']}>
      <TypeField relationship={relationship} />
      <div className={styles['line']}>
        <SegmentedControl
          label={t('map.relationship.direction')}
          choices={relationshipDirections.map((direction) => ({
            id: direction,
            label: t(`map.relationship.${direction}`),
          }))}
          value={relationship.direction}
          onChange={(direction) => change({ direction })}
        />
        <IconButton
          icon={ArrowLeftRight}
          label={t('map.relationship.reverse')}
          onPress={() => {
            edit(t('map.edit.reverse', endNames(id)), (draft) => reverseRelationship(draft, id));
          }}
        />
      </div>
      <div className={styles['labelled']}>
        <span className={styles['caption']}>{t('map.relationship.strength')}</span>
        <SegmentedControl
          label={t('map.relationship.strength')}
          choices={strengths.map((strength) => ({ id: strength, label: strength }))}
          value={strengths[relationship.strength - 1] ?? '3'}
          onChange={(strength) => change({ strength: Number(strength) })}
        />
      </div>
      <div className={styles['pair']}>
        <Select
          label={t('map.relationship.status')}
          choices={relationshipStatuses.map((status) => ({
            id: status,
            label: t(`map.status.${status}`),
          }))}
          value={relationship.status}
          onChange={(status) => change({ status })}
        />
        <Select
          label={t('map.relationship.flow')}
          choices={flows.map((flow) => ({ id: flow, label: t(`map.flow.${flow}`) }))}
          value={relationship.flow}
          onChange={(flow) => change({ flow })}
          onClear={() => change({ flow: null })}
        />
      </div>
      <TextField
        label={t('map.relationship.label')}
        value={relationship.label}
        onCommit={(label) => change({ label })}
      />
    </div>
  );
}
