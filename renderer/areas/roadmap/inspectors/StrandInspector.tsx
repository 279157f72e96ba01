import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '@shared/document/ordering';
import { tasksOfStrand } from '@shared/roadmap/roadmapEdits';
import type { InspectorProps } from '../../../frame/areaDefinition';
import { useDocument } from '../../../store/documentStore';
import { Button } from '../../../ui/Button';
import { Section } from '../../../ui/Section';
import { createTask, remove } from '../roadmapActions';
import styles from './inspectors.module.css';
import { RecordHead } from './RecordHead';
import { TaskLines } from './TaskLines';

/** A strand with its tasks. */
export function StrandInspector({ ids }: InspectorProps) {
  const { t } = useTranslation();
  const document = useDocument((whole) => whole);
  const strand = document.strand.get(ids.at(-1) ?? '');
  const tasks = useMemo(
    () => (strand === undefined ? [] : inOrder(tasksOfStrand(document, strand.id))),
    [document, strand],
  );
  if (strand === undefined) return null;
  return (
    <div className={styles['inspector']}>
      <RecordHead kind="strand" id={strand.id} name={strand.name} />
      <Section title={t('roadmap.inspector.tasksIn')} detail={String(tasks.length)}>
        <TaskLines tasks={tasks} />
      </Section>
      <Button
        onPress={() => {
          createTask(strand.id);
        }}
      >
        {t('roadmap.add.task')}
      </Button>
      <Button
        kind="quiet"
        onPress={() => {
          remove([strand.id]);
        }}
      >
        {t('roadmap.menu.delete')}
      </Button>
    </div>
  );
}
