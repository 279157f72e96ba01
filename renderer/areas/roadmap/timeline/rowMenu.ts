import type { TFunction } from 'i18next';
import { addDays } from '@shared/calendar/calendar';
import type { RoadmapRow } from '@shared/roadmap/roadmapRows';
import { inspect } from '../../../store/uiStore';
import type { MenuAction, MenuEntry } from '../../../ui/Menu';
import { copyTask, createTask, remove, reorder, shift, stretch } from '../roadmapActions';
import { setRenaming } from '../roadmapView';

type Line = readonly [key: LineKey, keys: readonly string[] | undefined, run: () => void];
type LineKey =
  | 'open'
  | 'rename'
  | 'earlier'
  | 'later'
  | 'weekEarlier'
  | 'weekLater'
  | 'longer'
  | 'shorter'
  | 'up'
  | 'down'
  | 'duplicate'
  | 'delete';

/** Everything that can be done to a row, for its menu. */
export function rowMenu(t: TFunction, row: RoadmapRow): MenuEntry[] {
  const { id } = row;
  const line = ([key, keys, onAction]: Line): MenuAction => ({
    id: key,
    label: t(`roadmap.menu.${key}`),
    onAction,
    ...(keys === undefined ? {} : { keys }),
    ...(key === 'delete' ? { tone: 'bad' } : {}),
    ...(key === 'rename' ? { takesFocus: true } : {}),
  });
  const common: readonly Line[] = [
    [
      'open',
      ['Enter'],
      () => {
        inspect([id]);
      },
    ],
    [
      'rename',
      ['F2'],
      () => {
        setRenaming(id);
      },
    ],
  ];
  const order: readonly Line[] = [
    [
      'up',
      ['Alt', '↑'],
      () => {
        reorder(id, -1);
      },
    ],
    [
      'down',
      ['Alt', '↓'],
      () => {
        reorder(id, 1);
      },
    ],
  ];
  const removal: Line = [
    'delete',
    ['Del'],
    () => {
      remove([id]);
    },
  ];
  if (row.kind === 'strand') {
    const add: MenuAction = {
      id: 'add',
      label: t('roadmap.add.taskTo', { strand: row.strand.name }),
      onAction: () => {
        createTask(id);
      },
    };
    return [...common.map(line), add, 'separator', ...order.map(line), 'separator', line(removal)];
  }
  const end = row.task.endDate;
  const time: readonly Line[] = [
    [
      'earlier',
      ['Alt', '←'],
      () => {
        shift([id], -1);
      },
    ],
    [
      'later',
      ['Alt', '→'],
      () => {
        shift([id], 1);
      },
    ],
    [
      'weekEarlier',
      undefined,
      () => {
        shift([id], -7);
      },
    ],
    [
      'weekLater',
      undefined,
      () => {
        shift([id], 7);
      },
    ],
    [
      'longer',
      ['Alt', 'Shift', '→'],
      () => {
        stretch('task', id, 'end', addDays(end, 1));
      },
    ],
    [
      'shorter',
      ['Alt', 'Shift', '←'],
      () => {
        stretch('task', id, 'end', addDays(end, -1));
      },
    ],
  ];
  const copy: Line = [
    'duplicate',
    undefined,
    () => {
      copyTask(id);
    },
  ];
  return [
    ...common.map(line),
    'separator',
    ...time.map(line),
    'separator',
    ...order.map(line),
    line(copy),
    'separator',
    line(removal),
  ];
}
