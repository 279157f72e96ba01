import {
  CalendarClock,
  CircleQuestionMark,
  Flag,
  Milestone,
  Plus,
  Rows3,
  SquareCheck,
} from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { timeZooms } from '@shared/roadmap/timeScale';
import { useDocument } from '../../store/documentStore';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import { IconButton } from '../../ui/IconButton';
import { MenuButton } from '../../ui/Menu';
import type { MenuEntry } from '../../ui/Menu';
import { PopoverButton } from '../../ui/PopoverButton';
import { SegmentedControl } from '../../ui/Toggles';
import {
  createMilestone,
  createPhase,
  createStrand,
  createTask,
  startFromFramework,
} from './roadmapActions';
import styles from './RoadmapScreen.module.css';
import { requestToday, setZoom, useRoadmapView } from './roadmapView';
import { Timeline } from './timeline/Timeline';
import { useFinding } from './useFinding';

/** The roadmap: what happens when, and which gate each phase has to pass. */
export function RoadmapScreen() {
  const { t } = useTranslation();
  const isEmpty = useDocument(
    ({ phase, strand, task, milestone }) =>
      phase.size + strand.size + task.size + milestone.size === 0,
  );
  const zoom = useRoadmapView((state) => state.zoom);
  const finding = useFinding();
  const zoomChoices = useMemo(
    () => timeZooms.map((id) => ({ id, label: t(`roadmap.zoom.${id}`) })),
    [t],
  );
  const addEntries = useMemo<readonly MenuEntry[]>(
    () => [
      {
        id: 'task',
        label: t('roadmap.add.task'),
        icon: SquareCheck,
        onAction: () => {
          createTask();
        },
        takesFocus: true,
      },
      {
        id: 'milestone',
        label: t('roadmap.add.milestone'),
        icon: Flag,
        onAction: () => {
          createMilestone();
        },
      },
      {
        id: 'strand',
        label: t('roadmap.add.strand'),
        icon: Rows3,
        onAction: createStrand,
        takesFocus: true,
      },
      { id: 'phase', label: t('roadmap.add.phase'), icon: Milestone, onAction: createPhase },
    ],
    [t],
  );
  if (isEmpty) return <EmptyRoadmap />;
  return (
    <div className={styles['screen']}>
      <header className={styles['header']}>
        <div className={styles['headings']}>
          <h1 className={styles['title']}>{finding.title}</h1>
          <p className={styles['finding']}>{finding.text}</p>
        </div>
        <PopoverButton
          label={t('roadmap.keys')}
          placement="bottom end"
          trigger={<IconButton icon={CircleQuestionMark} label={t('roadmap.keys')} />}
        >
          {() => <p className={styles['keys']}>{t('roadmap.timeline.hint')}</p>}
        </PopoverButton>
        <Button onPress={requestToday}>{t('roadmap.today')}</Button>
        <SegmentedControl
          label={t('roadmap.zoom.label')}
          choices={zoomChoices}
          value={zoom}
          onChange={setZoom}
        />
        <MenuButton
          label={t('roadmap.add.menu')}
          placement="bottom end"
          trigger={
            <Button kind="primary" icon={Plus}>
              {t('roadmap.add.menu')}
            </Button>
          }
          entries={addEntries}
        />
      </header>
      <Timeline />
    </div>
  );
}

function EmptyRoadmap() {
  const { t } = useTranslation();
  return (
    <div className={styles['screen']}>
      <EmptyState
        icon={CalendarClock}
        title={t('roadmap.empty.title')}
        text={t('roadmap.empty.text')}
        actions={
          <>
            <Button kind="primary" onPress={startFromFramework}>
              {t('roadmap.empty.framework')}
            </Button>
            <Button onPress={createPhase}>{t('roadmap.empty.blank')}</Button>
          </>
        }
      />
    </div>
  );
}
