import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Phase } from '@shared/model/phase';
import type { InspectorProps } from '../../../frame/areaDefinition';
import { edit, useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { TextArea } from '../../../ui/TextField';
import { GateSection } from '../gates/GateSection';
import { remove } from '../roadmapActions';
import { DateFields } from './DateFields';
import styles from './inspectors.module.css';
import { RecordHead } from './RecordHead';
import { TaskLines } from './TaskLines';

/** A phase: when it is, the gate at its end and the tasks that fall into it. */
export function PhaseInspector({ ids }: InspectorProps) {
  const phase = useDocument((document) => document.phase.get(ids.at(-1) ?? ''));
  return phase === undefined ? null : <PhaseDetails phase={phase} />;
}

function PhaseDetails({ phase }: { readonly phase: Phase }) {
  const { t } = useTranslation();
  const allTasks = useDocument((document) => document.task);
  const tasks = useMemo(
    () =>
      [...allTasks.values()]
        .filter(
          ({ startDate, endDate }) => startDate <= phase.endDate && endDate >= phase.startDate,
        )
        .sort((a, b) => (a.startDate < b.startDate ? -1 : 1)),
    [allTasks, phase],
  );
  return (
    <div className={styles['inspector']}>
      <RecordHead kind="phase" id={phase.id} name={phase.name} />
      <GateSection phase={phase} />
      <DateFields {...phase} />
      <TextArea
        label={t('roadmap.field.description')}
        value={phase.description}
        onCommit={(description) => {
          edit(t('roadmap.undo.change', { name: phase.name }), (draft) => {
            draft.update('phase', phase.id, { description });
          });
        }}
      />
      <Section title={t('roadmap.inspector.nextTasks')} detail={String(tasks.length)}>
        {tasks.length === 0 ? (
          <p className={styles['quiet']}>{t('roadmap.inspector.noTasks')}</p>
        ) : (
          <TaskLines tasks={tasks} />
        )}
      </Section>
      <Button
        kind="quiet"
        onPress={() => {
          remove([phase.id]);
        }}
      >
        {t('roadmap.menu.delete')}
      </Button>
    </div>
  );
}
