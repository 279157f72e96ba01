import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import type { RecordPatch } from '@shared/model/registry';
import type { InspectorProps } from '../../../frame/areaDefinition';
import { edit, useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Select } from '../../../ui/Select';
import { Checkbox } from '../../../ui/Toggles';
import { remove } from '../roadmapActions';
import styles from './inspectors.module.css';
import { RecordHead } from './RecordHead';
import { SeveralInspector } from './SeveralInspector';

/** A milestone: its day, its strand, and whether it is reached. */
export function MilestoneInspector({ ids }: InspectorProps) {
  const { t } = useTranslation();
  const milestone = useDocument((document) => document.milestone.get(ids[0] ?? ''));
  const strands = useDocument((document) => document.strand);
  const strandChoices = useMemo(
    () => inOrder(strands.values()).map(({ id, name }) => ({ id, label: name })),
    [strands],
  );
  if (ids.length > 1) return <SeveralInspector ids={ids} />;
  if (milestone === undefined) return null;
  const change = (patch: RecordPatch<'milestone'>): void => {
    edit(t('roadmap.undo.change', { name: milestone.name }), (draft) => {
      draft.update('milestone', milestone.id, patch);
    });
  };
  return (
    <div className={styles['inspector']}>
      <RecordHead kind="milestone" id={milestone.id} name={milestone.name} />
      <DateField
        label={t('roadmap.field.date')}
        value={milestone.date}
        onCommit={(date) => {
          if (date !== null) change({ date });
        }}
      />
      <Checkbox
        label={t('roadmap.field.done')}
        isSelected={milestone.done}
        onChange={(done) => {
          change({ done });
        }}
      />
      <Select
        label={t('roadmap.field.strand')}
        placeholder={t('roadmap.field.noStrand')}
        choices={strandChoices}
        value={milestone.strandId}
        onChange={(strandId) => {
          change({ strandId });
        }}
        onClear={() => {
          change({ strandId: null });
        }}
      />
      <Button
        kind="quiet"
        onPress={() => {
          remove([milestone.id]);
        }}
      >
        {t('roadmap.menu.delete')}
      </Button>
    </div>
  );
}
