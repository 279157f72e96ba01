import { z } from 'zod';
import { partnerFilterSchema } from '../model/partnerFilter';
import { sortKeySchema } from './sortPartners';

/** The narrowest and widest a column can be made, in CSS pixels. */
export const columnWidths = { narrowest: 64, usual: 150, widest: 640 } as const;

/** How the partner table and board of one workspace are set up. A preference, no part of the plan. */
export const viewSettingsSchema = z.object({
  /** Shown columns in order. The name is always there and always first. */
  columns: z.array(z.object({ fieldId: z.string(), width: z.number() })).max(500),
  sort: z.array(sortKeySchema).max(5),
  filters: z.array(partnerFilterSchema).max(50),
  groupBy: z.string().nullable(),
});
export type ViewSettings = z.infer<typeof viewSettingsSchema>;

/** The table as it is before anybody set it up. */
export const defaultViewSettings: ViewSettings = {
  columns: [
    { fieldId: 'name', width: 240 },
    { fieldId: 'kind', width: 190 },
    { fieldId: 'stage', width: 128 },
    { fieldId: 'tier', width: 92 },
    { fieldId: 'score', width: 84 },
    { fieldId: 'owner', width: 140 },
    { fieldId: 'regions', width: 190 },
    { fieldId: 'tags', width: 180 },
    { fieldId: 'annualRevenue', width: 130 },
  ],
  sort: [{ fieldId: 'name', direction: 'ascending' }],
  filters: [],
  groupBy: null,
};

/**
 * The sort keys after a click on a column's header: ascending, descending, then none. With
 * `keepOthers` the column joins the keys there are, otherwise it replaces them.
 */
export function toggleSort(
  sort: ViewSettings['sort'],
  fieldId: string,
  keepOthers: boolean,
): ViewSettings['sort'] {
  const present = sort.find((key) => key.fieldId === fieldId);
  const next =
    present === undefined
      ? [{ fieldId, direction: 'ascending' as const }]
      : present.direction === 'ascending'
        ? [{ fieldId, direction: 'descending' as const }]
        : [];
  if (!keepOthers) return next;
  if (present === undefined) return [...sort, ...next].slice(-5);
  return sort.flatMap((key) => (key.fieldId === fieldId ? next : [key]));
}

/** The columns with one moved to a place; the name stays first. */
export function moveColumn(
  columns: ViewSettings['columns'],
  fieldId: string,
  index: number,
): ViewSettings['columns'] {
  const column = columns.find((candidate) => candidate.fieldId === fieldId);
  if (column === undefined || fieldId === 'name') return columns;
  const others = columns.filter((candidate) => candidate !== column);
  const place = Math.max(1, Math.min(index, others.length));
  return [...others.slice(0, place), column, ...others.slice(place)];
}
