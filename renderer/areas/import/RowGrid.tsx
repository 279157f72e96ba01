import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import type { RowOutcome } from '@shared/exchange/partners/importPlan';
import { cx } from '../../ui/cx';
import { RowLine } from './RowLine';
import styles from './RowsStep.module.css';
import type { FieldText } from './useFieldText';
import { useFixedRows } from './useFixedRows';

interface RowGridProps {
  readonly table: CsvTable;
  readonly rows: readonly RowOutcome[];
  readonly isPlanning: boolean;
  readonly leftOut: ReadonlySet<number>;
  readonly activeRow: number | null;
  readonly fieldText: FieldText;
  readonly onActivate: (row: number) => void;
  readonly onToggle: (row: number) => void;
}

const rowHeight = 34;
const headHeight = 30;
const pageLength = 12;

/** The rows of the file, as many as fit in the window at once. One stop for Tab, arrows move. */
export function RowGrid(props: RowGridProps) {
  const { t } = useTranslation();
  const { rows, activeRow, onActivate, onToggle } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { indices, reveal } = useFixedRows(scroller, rows.length, rowHeight, headHeight);
  const at = rows.findIndex(({ row }) => row === activeRow);
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = moved(event.key, at, rows.length);
    if (target !== null) {
      event.preventDefault();
      const next = rows[target];
      if (next === undefined) return;
      onActivate(next.row);
      reveal(target);
    } else if (event.key === ' ' && activeRow !== null) {
      event.preventDefault();
      onToggle(activeRow);
    }
  };
  return (
    <div
      ref={scroller}
      role="grid"
      className={styles['grid']}
      tabIndex={0}
      aria-label={t('import.rows.table')}
      aria-description={t('import.rows.tableHint')}
      aria-rowcount={rows.length + 1}
      {...(activeRow === null
        ? {}
        : { 'aria-activedescendant': `import-row-${String(activeRow)}` })}
      onKeyDown={onKeyDown}
    >
      <div role="row" aria-rowindex={1} className={cx(styles['line'], styles['headings'])}>
        <span role="columnheader" aria-label={t('import.rows.include')} />
        <span role="columnheader" className={styles['number']}>
          {t('import.rows.row')}
        </span>
        <span role="columnheader" aria-label={t('import.rows.statusLabel')} />
        <span role="columnheader">{t('import.rows.name')}</span>
        <span role="columnheader">{t('import.rows.outcome')}</span>
      </div>
      {rows.length === 0 ? (
        <p className={styles['none']}>
          {props.isPlanning ? t('import.rows.planning') : t('import.rows.none')}
        </p>
      ) : null}
      <div
        role="presentation"
        className={styles['rows']}
        style={{ height: rows.length * rowHeight }}
      >
        {indices.map((index) => {
          const outcome = rows[index];
          if (outcome === undefined) return null;
          return (
            <RowLine
              key={outcome.row}
              id={`import-row-${String(outcome.row)}`}
              index={index}
              top={index * rowHeight}
              table={props.table}
              outcome={outcome}
              fieldText={props.fieldText}
              isActive={outcome.row === activeRow}
              isLeftOut={props.leftOut.has(outcome.row)}
              onActivate={onActivate}
              onToggle={onToggle}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads in a list, or null when it does not move. */
function moved(key: string, at: number, length: number): number | null {
  const last = length - 1;
  switch (key) {
    case 'ArrowDown':
      return Math.min(last, at + 1);
    case 'ArrowUp':
      return Math.max(0, at - 1);
    case 'PageDown':
      return Math.min(last, at + pageLength);
    case 'PageUp':
      return Math.max(0, at - pageLength);
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return null;
  }
}
