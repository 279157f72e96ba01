import { Check } from 'lucide-react';
import { memo } from 'react';
import type { Partner } from '@shared/model/partner';
import { actorHueOf } from '@shared/partners/actorHue';
import { currentDocument } from '../../../store/documentStore';
import { cx } from '../../../ui/cx';
import { Icon } from '../../../ui/Icon';
import { Monogram } from '../../../ui/Monogram';
import { FieldText } from '../fields/FieldText';
import { CellEditor } from './CellEditor';
import { isNumeric, type Column } from './columns';
import styles from './PartnerTable.module.css';
import { rowHeight } from './rowHeight';

export interface PartnerRowProps {
  readonly partner: Partner;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly isSelected: boolean;
  /** The column that has the focus, when it is in this row. */
  readonly focusedColumn: string | null;
  /** Present while the focused cell is edited. */
  readonly onEditEnd: ((direction: -1 | 0 | 1) => void) | null;
}

/** A partner as a row of the table. Drawn anew only when something in it changed. */
export const PartnerRow = memo(function PartnerRow({
  partner,
  index,
  columns,
  isSelected,
  focusedColumn,
  onEditEnd,
}: PartnerRowProps) {
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={isSelected}
      data-row={index}
      className={cx(styles['row'], isSelected && styles['selected'])}
      style={{ transform: `translateY(${String(index * rowHeight)}px)` }}
    >
      {columns.map(({ field }, at) => {
        const isFocused = focusedColumn === field.id;
        const isEdited = isFocused && onEditEnd !== null;
        return (
          <div
            key={field.id}
            role={at === 0 ? 'rowheader' : 'gridcell'}
            aria-colindex={at + 1}
            aria-readonly={field.write === null}
            data-column={field.id}
            data-landing={isFocused}
            tabIndex={isFocused ? 0 : -1}
            className={cx(
              styles['cell'],
              at === 0 && styles['first'],
              isNumeric(field) && styles['numeric'],
              isEdited && styles['edited'],
            )}
          >
            {at === 0 ? (
              <>
                <span className={styles['mark']} data-mark aria-hidden>
                  {isSelected ? <Icon of={Check} size={12} /> : null}
                </span>
                <Monogram name={partner.name} hue={actorHueOf(currentDocument(), partner)} />
              </>
            ) : null}
            {isEdited ? (
              <CellEditor field={field} partner={partner} onDone={onEditEnd} />
            ) : (
              <span className={styles['text']}>
                <FieldText field={field} partner={partner} />
              </span>
            )}
          </div>
        );
      })}
    </div>
  );
});
