import type { Partner } from '../model/partner';
import type { PartnerGroup, PartnerList } from './queryPartners';

/** A line of the table. Keys stay the same while a partner stays in its group. */
export type GridRow =
  | {
      readonly type: 'group';
      readonly key: string;
      readonly group: PartnerGroup;
      readonly isCollapsed: boolean;
    }
  | { readonly type: 'partner'; readonly key: string; readonly partner: Partner };

/** The key of a group's heading, under which it is remembered as collapsed. */
function groupKey(group: PartnerGroup): string {
  return group.value === null ? 'without' : `of:${group.value}`;
}

/** The lines of a list: headings followed by their partners unless collapsed, or partners alone. */
export function gridRows(list: PartnerList, collapsed: ReadonlySet<string>): readonly GridRow[] {
  if (list.groups === null) {
    return list.partners.map((partner) => ({ type: 'partner', key: partner.id, partner }));
  }
  return list.groups.flatMap((group): GridRow[] => {
    const key = groupKey(group);
    const isCollapsed = collapsed.has(key);
    const heading: GridRow = { type: 'group', key, group, isCollapsed };
    if (isCollapsed) return [heading];
    return [
      heading,
      ...group.partners.map((partner): GridRow => ({
        type: 'partner',
        key: `${key}/${partner.id}`,
        partner,
      })),
    ];
  });
}

/** The partners of the lines from one place to another, each once, whichever comes first. */
export function partnersBetween(rows: readonly GridRow[], from: number, to: number): string[] {
  const ids = new Set<string>();
  for (const row of rows.slice(Math.min(from, to), Math.max(from, to) + 1)) {
    if (row.type === 'partner') ids.add(row.partner.id);
  }
  return [...ids];
}
