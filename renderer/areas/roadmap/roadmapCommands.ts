import type { Command } from '../../frame/command';
import { navigate, useUi } from '../../store/uiStore';
import { createMilestone, createPhase, createStrand, createTask, remove } from './roadmapActions';
import { requestToday, setZoom } from './roadmapView';
import { kindOfId } from '@shared/model/base';

const removable = ['task', 'milestone', 'strand', 'phase'];

function selectedOnRoadmap(): string[] {
  return useUi.getState().selection.filter((id) => removable.includes(kindOfId(id) ?? ''));
}

/** On the roadmap itself, whatever area the command was given in. */
function onRoadmap(run: () => void): () => void {
  return () => {
    navigate('roadmap');
    run();
  };
}

/** What can be done on the roadmap, from anywhere. */
export const roadmapCommands: readonly Command[] = [
  {
    id: 'roadmap.addTask',
    title: (t) => t('roadmap.add.task'),
    group: 'roadmap',
    run: onRoadmap(() => {
      createTask();
    }),
  },
  {
    id: 'roadmap.addMilestone',
    title: (t) => t('roadmap.add.milestone'),
    group: 'roadmap',
    run: onRoadmap(() => {
      createMilestone();
    }),
  },
  {
    id: 'roadmap.addStrand',
    title: (t) => t('roadmap.add.strand'),
    group: 'roadmap',
    run: onRoadmap(createStrand),
  },
  {
    id: 'roadmap.addPhase',
    title: (t) => t('roadmap.add.phase'),
    group: 'roadmap',
    run: onRoadmap(createPhase),
  },
  {
    id: 'roadmap.today',
    title: (t) => t('roadmap.command.today'),
    group: 'roadmap',
    run: onRoadmap(requestToday),
  },
  {
    id: 'roadmap.weeks',
    title: (t) => t('roadmap.command.zoomWeeks'),
    group: 'roadmap',
    run: onRoadmap(() => {
      setZoom('weeks');
    }),
  },
  {
    id: 'roadmap.months',
    title: (t) => t('roadmap.command.zoomMonths'),
    group: 'roadmap',
    run: onRoadmap(() => {
      setZoom('months');
    }),
  },
  {
    id: 'roadmap.quarters',
    title: (t) => t('roadmap.command.zoomQuarters'),
    group: 'roadmap',
    run: onRoadmap(() => {
      setZoom('quarters');
    }),
  },
  {
    id: 'roadmap.delete',
    title: (t) => t('roadmap.command.delete'),
    group: 'roadmap',
    isEnabled: () => selectedOnRoadmap().length > 0,
    whyNot: (t) => t('roadmap.command.selectFirst'),
    run: () => {
      remove(selectedOnRoadmap());
    },
  },
];
