import { ChevronDown, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { GridRow } from '@shared/partners/gridRows';
import { formatNumber } from '../../../ui/format';
import { Icon } from '../../../ui/Icon';
import styles from './PartnerTable.module.css';
import { rowHeight } from './rowHeight';

export interface GroupRowProps {
  readonly row: Extract<GridRow, { readonly type: 'group' }>;
  readonly index: number;
  readonly columnCount: number;
  /** The name of the field that is grouped by. */
  readonly fieldLabel: string;
  readonly isFocused: boolean;
}

/** The heading of a group; a click, Enter or the arrow keys fold it up and open it. */
export function GroupRow({ row, index, columnCount, fieldLabel, isFocused }: GroupRowProps) {
  const { t } = useTranslation();
  const { group, isCollapsed } = row;
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      data-row={index}
      className={styles['row']}
      style={{ transform: `translateY(${String(index * rowHeight)}px)` }}
    >
      <div
        role="gridcell"
        aria-colindex={1}
        aria-colspan={columnCount}
        aria-expanded={!isCollapsed}
        data-column="name"
        data-landing={isFocused}
        tabIndex={isFocused ? 0 : -1}
        className={styles['group']}
      >
        <Icon of={isCollapsed ? ChevronRight : ChevronDown} size={14} />
        <span>
          {group.value === null
            ? t('partners.table.without', { field: fieldLabel.toLowerCase() })
            : group.label}
        </span>
        <span className={styles['count']}>{formatNumber(group.partners.length)}</span>
      </div>
    </div>
  );
}
