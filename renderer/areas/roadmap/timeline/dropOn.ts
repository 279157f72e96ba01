import { addDays, daysBetween } from '@shared/calendar/calendar';
import { findRecord } from '@shared/document/document';
import type { RoadmapRow } from '@shared/roadmap/roadmapRows';
import { i18n } from '../../../i18n/i18n';
import { currentDocument } from '../../../store/documentStore';
import { announce } from '../../../ui/announce';
import { formatDateRange } from '../../../ui/format';
import { dropTask, shift, stretch } from '../roadmapActions';
import type { TimeDrag } from './useTimeDrag';

interface Stretch {
  readonly startDate: string;
  readonly endDate: string;
}

/** Where a drag would bring a task or phase; its own days when it is not the one being dragged. */
export function draggedDates(
  record: Stretch & { readonly id: string },
  drag: TimeDrag | null,
): Stretch {
  const { startDate, endDate } = record;
  if (drag?.id !== record.id) return { startDate, endDate };
  const length = daysBetween(startDate, endDate);
  if (drag.grip === 'whole') {
    return { startDate: addDays(startDate, drag.days), endDate: addDays(endDate, drag.days) };
  }
  // An end stops at the other one, as the edit does.
  return drag.grip === 'start'
    ? { startDate: addDays(startDate, Math.min(drag.days, length)), endDate }
    : { startDate, endDate: addDays(endDate, Math.max(drag.days, -length)) };
}

/** Carries out a drag, as one step to undo, and says what came of it. */
export function dropOn(drag: TimeDrag, rows: readonly RoadmapRow[]): void {
  const record = findRecord(currentDocument(), drag.id);
  if (record?.kind === 'milestone') shift([drag.id], drag.days);
  if (record?.kind !== 'task' && record?.kind !== 'phase') return;
  const dates = draggedDates(record, drag);
  if (drag.grip !== 'whole') {
    const date = drag.grip === 'start' ? dates.startDate : dates.endDate;
    stretch(record.kind, record.id, drag.grip, date);
  } else if (record.kind === 'task' && drag.overRow !== null) {
    const place = placeAfter(drag.overRow, rows, drag.id);
    if (place !== null) dropTask(record.id, drag.days, place.strandId, place.index);
  } else shift([record.id], drag.days);
  announce(
    i18n.t('roadmap.movedTo', {
      name: record.name,
      dates: formatDateRange(dates.startDate, dates.endDate),
    }),
  );
}

/** The place below a row, counted without the task that moves. */
function placeAfter(
  rowId: string,
  rows: readonly RoadmapRow[],
  movingId: string,
): { readonly strandId: string; readonly index: number } | null {
  const row = rows.find(({ id }) => id === rowId);
  if (row === undefined) return null;
  if (row.kind === 'strand') return { strandId: row.id, index: 0 };
  const { strandId } = row.task;
  const before = rows.filter(
    (other) =>
      other.kind === 'task' &&
      other.task.strandId === strandId &&
      other.id !== movingId &&
      other.index <= row.index,
  );
  return { strandId, index: before.length };
}
