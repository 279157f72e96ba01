import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, orderAfter } from '@shared/document/ordering';
import type { RecordPatch } from '@shared/model/registry';
import type { Task } from '@shared/model/task';
import { tasksOfStrand } from '@shared/roadmap/roadmapEdits';
import type { InspectorProps } from '../../../frame/areaDefinition';
import { edit, useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { ComboBox } from '../../../ui/ComboBox';
import { NumberField } from '../../../ui/NumberField';
import { Section } from '../../../ui/Section';
import { Select } from '../../../ui/Select';
import { TextArea, TextField } from '../../../ui/TextField';
import { remove } from '../roadmapActions';
import { DateFields } from './DateFields';
import styles from './inspectors.module.css';
import { PartnerLine } from './PartnerLine';
import { RecordHead } from './RecordHead';
import { SeveralInspector } from './SeveralInspector';

/** A task: when, how far, who, and which partners it is about. */
export function TaskInspector({ ids }: InspectorProps) {
  const { t } = useTranslation();
  const task = useDocument((document) => document.task.get(ids[0] ?? ''));
  const strands = useDocument((document) => document.strand);
  const strandChoices = useMemo(
    () => inOrder(strands.values()).map(({ id, name }) => ({ id, label: name })),
    [strands],
  );
  if (ids.length > 1) return <SeveralInspector ids={ids} />;
  if (task === undefined) return null;
  const change = (patch: RecordPatch<'task'>): void => {
    edit(t('roadmap.undo.change', { name: task.name }), (draft) => {
      draft.update('task', task.id, patch);
    });
  };
  return (
    <div className={styles['inspector']}>
      <RecordHead kind="task" id={task.id} name={task.name} />
      <DateFields {...task} />
      <div className={styles['pair']}>
        <NumberField
          label={t('roadmap.field.progress')}
          value={task.progress / 100}
          min={0}
          max={1}
          step={0.05}
          format={{ style: 'percent' }}
          onCommit={(share) => {
            change({ progress: Math.round((share ?? 0) * 100) });
          }}
        />
        <TextField
          label={t('roadmap.field.owner')}
          value={task.owner}
          onCommit={(owner) => {
            change({ owner });
          }}
        />
      </div>
      <Select
        label={t('roadmap.field.strand')}
        choices={strandChoices}
        value={task.strandId}
        onChange={(strandId) => {
          edit(t('roadmap.undo.move', { name: task.name }), (draft) => {
            const order = orderAfter(tasksOfStrand(draft.document, strandId));
            draft.update('task', task.id, { strandId, order });
          });
        }}
      />
      <TaskPartners
        task={task}
        onChange={(partnerIds) => {
          change({ partnerIds });
        }}
      />
      <TextArea
        label={t('roadmap.field.notes')}
        value={task.notes}
        onCommit={(notes) => {
          change({ notes });
        }}
      />
      <Button
        kind="quiet"
        onPress={() => {
          remove([task.id]);
        }}
      >
        {t('roadmap.menu.delete')}
      </Button>
    </div>
  );
}

interface TaskPartnersProps {
  readonly task: Task;
  readonly onChange: (partnerIds: string[]) => void;
}

function TaskPartners({ task, onChange }: TaskPartnersProps) {
  const { t } = useTranslation();
  const partners = useDocument((document) => document.partner);
  const choices = useMemo(
    () =>
      [...partners.values()]
        .filter(({ id, role }) => role === 'partner' && !task.partnerIds.includes(id))
        .sort((a, b) => a.name.localeCompare(b.name))
        .map(({ id, name }) => ({ id, label: name })),
    [partners, task.partnerIds],
  );
  return (
    <Section title={t('roadmap.field.partners')} detail={String(task.partnerIds.length)}>
      <ul className={styles['list']}>
        {task.partnerIds.map((id) => (
          <PartnerLine
            key={id}
            partnerId={id}
            removeLabel={t('roadmap.inspector.removePartner', {
              name: partners.get(id)?.name ?? '',
            })}
            onRemove={() => {
              onChange(task.partnerIds.filter((other) => other !== id));
            }}
          />
        ))}
      </ul>
      <ComboBox
        label={t('roadmap.field.addPartner')}
        isLabelHidden
        placeholder={t('roadmap.field.addPartner')}
        choices={choices}
        value={null}
        onChange={(id) => {
          if (id !== null) onChange([...task.partnerIds, id]);
        }}
      />
    </Section>
  );
}
