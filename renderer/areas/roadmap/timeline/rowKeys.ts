import type { KeyboardEvent } from 'react';
import { addDays } from '@shared/calendar/calendar';
import type { RoadmapRow } from '@shared/roadmap/roadmapRows';
import { inspect } from '../../../store/uiStore';
import { remove, reorder, shift, stretch } from '../roadmapActions';
import { setRenaming, toggleCollapsed } from '../roadmapView';

/** Moves the focus by so many rows, or to the first (-Infinity) or last (Infinity). */
type MoveFocus = (by: number) => void;

/** What the keys do on a focused row. The same can be done from its menu. */
export function onRowKeyDown(event: KeyboardEvent, row: RoadmapRow, moveFocus: MoveFocus): void {
  // Keys typed into a field inside the row are the field's.
  if (event.target !== event.currentTarget) return;
  const done = event.altKey ? withAlt(event, row) : plain(event, row, moveFocus);
  if (!done) return;
  event.preventDefault();
  event.stopPropagation();
}

function withAlt(event: KeyboardEvent, row: RoadmapRow): boolean {
  if (event.key === 'ArrowUp') reorder(row.id, -1);
  else if (event.key === 'ArrowDown') reorder(row.id, 1);
  else if (row.kind === 'task' && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
    const by = event.key === 'ArrowLeft' ? -1 : 1;
    if (event.shiftKey) stretch('task', row.id, 'end', addDays(row.task.endDate, by));
    else shift([row.id], by);
  } else return false;
  return true;
}

function plain(event: KeyboardEvent, row: RoadmapRow, moveFocus: MoveFocus): boolean {
  switch (event.key) {
    case 'ArrowUp':
      moveFocus(-1);
      return true;
    case 'ArrowDown':
      moveFocus(1);
      return true;
    case 'Home':
      moveFocus(-Infinity);
      return true;
    case 'End':
      moveFocus(Infinity);
      return true;
    case 'ArrowLeft':
    case 'ArrowRight':
      if (row.kind !== 'strand') return false;
      if (row.isCollapsed === (event.key === 'ArrowRight')) toggleCollapsed(row.id);
      return true;
    case 'Enter':
    case ' ':
      inspect([row.id]);
      return true;
    case 'F2':
      setRenaming(row.id);
      return true;
    case 'Delete':
      remove([row.id]);
      return true;
    default:
      return false;
  }
}
