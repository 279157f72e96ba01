import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core';
import type { Announcements } from '@dnd-kit/core';
import {
  SortableContext,
  sortableKeyboardCoordinates,
  useSortable,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable';
import { CSS } from '@dnd-kit/utilities';
import { GripVertical } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '../../../ui/cx';
import { Icon } from '../../../ui/Icon';
import styles from './SortableList.module.css';

interface SortableListProps {
  readonly label: string;
  readonly items: readonly { readonly id: string; readonly name: string }[];
  /** The item was put down at this place, 0 first. */
  readonly onMove: (id: string, index: number) => void;
  /** Draws an item; put `handle` where it can be taken hold of. */
  readonly children: (id: string, index: number, handle: ReactNode) => ReactNode;
  readonly className?: string | undefined;
}

/** A list whose items are put in order by dragging, or with Space and the arrow keys. */
export function SortableList({ label, items, onMove, children, className }: SortableListProps) {
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  );
  const { t } = useTranslation();
  const ids = items.map(({ id }) => id);
  return (
    <DndContext
      sensors={sensors}
      collisionDetection={closestCenter}
      accessibility={{
        announcements: useAnnouncements(items),
        screenReaderInstructions: { draggable: t('scorecards.weights.instructions') },
      }}
      onDragEnd={({ active, over }) => {
        const id = String(active.id);
        const index = over === null ? -1 : ids.indexOf(String(over.id));
        if (index >= 0 && index !== ids.indexOf(id)) onMove(id, index);
      }}
    >
      <SortableContext items={ids} strategy={verticalListSortingStrategy}>
        <ul className={cx(styles['list'], className)} aria-label={label}>
          {items.map(({ id, name }, index) => (
            <SortableItem key={id} id={id} name={name}>
              {(handle) => children(id, index, handle)}
            </SortableItem>
          ))}
        </ul>
      </SortableContext>
    </DndContext>
  );
}

interface SortableItemProps {
  readonly id: string;
  readonly name: string;
  readonly children: (handle: ReactNode) => ReactNode;
}

function SortableItem({ id, name, children }: SortableItemProps) {
  const { t } = useTranslation();
  const {
    attributes,
    listeners,
    setNodeRef,
    setActivatorNodeRef,
    transform,
    transition,
    isDragging,
  } = useSortable({ id });
  const handle = (
    <button
      type="button"
      ref={setActivatorNodeRef}
      className={styles['handle']}
      {...attributes}
      {...listeners}
      aria-label={t('scorecards.weights.drag', { name })}
    >
      <Icon of={GripVertical} size={14} />
    </button>
  );
  return (
    <li
      ref={setNodeRef}
      className={cx(styles['item'], isDragging && styles['dragging'])}
      style={{
        transform: CSS.Translate.toString(transform) ?? 'none',
        transition: transition ?? '',
      }}
    >
      {children(handle)}
    </li>
  );
}

function useAnnouncements(items: SortableListProps['items']): Announcements {
  const { t } = useTranslation();
  const count = items.length;
  const nameOf = (id: string | number): string => {
    return items.find((item) => item.id === String(id))?.name ?? '';
  };
  const placeOf = (id: string | number | undefined): number => {
    return items.findIndex((item) => item.id === String(id)) + 1;
  };
  return {
    onDragStart: ({ active }) => t('scorecards.weights.grab', { name: nameOf(active.id) }),
    onDragOver: ({ active, over }) =>
      t('scorecards.weights.over', { name: nameOf(active.id), place: placeOf(over?.id), count }),
    onDragEnd: ({ active, over }) =>
      t('scorecards.weights.drop', { name: nameOf(active.id), place: placeOf(over?.id), count }),
    onDragCancel: ({ active }) => t('scorecards.weights.cancel', { name: nameOf(active.id) }),
  };
}
