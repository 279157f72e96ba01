import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import type { GateCondition } from '@shared/model/gateCondition';
import type { RecordPatch } from '@shared/model/registry';
import { edit, useDocument } from '../../../store/documentStore';
import { showUndoToast } from '../../../store/undoToast';
import { Button } from '../../../ui/Button';
import { NumberField } from '../../../ui/NumberField';
import { Select } from '../../../ui/Select';
import styles from './GateSection.module.css';

export interface ConditionFormProps {
  readonly condition: GateCondition;
  readonly phaseName: string;
  readonly onClose: () => void;
}

/** What a condition counts, of which class, and how many are enough. */
export function ConditionForm({ condition, phaseName, onClose }: ConditionFormProps) {
  const { t } = useTranslation();
  const classes = useDocument((document) => document.partnerClass);
  const classChoices = useMemo(
    () => inOrder(classes.values()).map(({ id, name }) => ({ id, label: name })),
    [classes],
  );
  const change = (patch: RecordPatch<'gateCondition'>): void => {
    edit(t('roadmap.undo.change', { name: phaseName }), (draft) => {
      draft.update('gateCondition', condition.id, patch);
    });
  };
  return (
    <div className={styles['form']}>
      <Select
        label={t('roadmap.gate.measure')}
        choices={[
          { id: 'partners', label: t('roadmap.gate.measurePartners') },
          { id: 'regions', label: t('roadmap.gate.measureRegions') },
        ]}
        value={condition.measure}
        onChange={(measure) => {
          change({ measure });
        }}
      />
      <Select
        label={t('roadmap.gate.class')}
        placeholder={t('roadmap.gate.anyClass')}
        choices={classChoices}
        value={condition.classId}
        onChange={(classId) => {
          change({ classId });
        }}
        onClear={() => {
          change({ classId: null });
        }}
      />
      <NumberField
        label={t('roadmap.gate.minimum')}
        value={condition.minimum}
        min={1}
        max={100_000}
        onCommit={(minimum) => {
          change({ minimum: Math.round(minimum ?? 1) });
        }}
      />
      <NumberField
        label={t('roadmap.gate.target')}
        value={condition.target}
        min={1}
        max={100_000}
        onCommit={(target) => {
          change({ target: target === null ? null : Math.round(target) });
        }}
      />
      <Button
        kind="quiet"
        onPress={() => {
          onClose();
          edit(t('roadmap.undo.change', { name: phaseName }), (draft) => {
            draft.remove(condition.id);
          });
          showUndoToast(t('roadmap.gate.removed'));
        }}
      >
        {t('roadmap.gate.removeCondition')}
      </Button>
    </div>
  );
}
