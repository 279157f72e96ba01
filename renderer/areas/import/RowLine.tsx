import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import type { RowOutcome } from '@shared/exchange/partners/importPlan';
import { cx } from '../../ui/cx';
import { formatNumber } from '../../ui/format';
import { Icon } from '../../ui/Icon';
import { outcomeText } from './rowText';
import styles from './RowsStep.module.css';
import type { FieldText } from './useFieldText';

interface RowLineProps {
  readonly id: string;
  readonly index: number;
  /** CSS pixels from the top of the list. */
  readonly top: number;
  readonly table: CsvTable;
  readonly outcome: RowOutcome;
  readonly fieldText: FieldText;
  readonly isActive: boolean;
  readonly isLeftOut: boolean;
  readonly onActivate: (row: number) => void;
  readonly onToggle: (row: number) => void;
}

/** One row of the preview. Its checkbox is for the mouse; the keyboard has Space on the grid. */
export function RowLine(props: RowLineProps) {
  const { t } = useTranslation();
  const { outcome, table, fieldText } = props;
  const isOut = outcome.status === 'left-out' || outcome.status === 'unchanged';
  return (
    <div
      id={props.id}
      role="row"
      aria-rowindex={props.index + 2}
      aria-selected={props.isActive}
      className={cx(
        styles['line'],
        styles['row'],
        props.isActive && styles['active'],
        isOut && styles['out'],
      )}
      style={{ transform: `translateY(${String(props.top)}px)` }}
      onClick={() => {
        props.onActivate(outcome.row);
      }}
    >
      <span role="gridcell" className={styles['number']}>
        {outcome.status === 'invalid' ? null : (
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={t('import.rows.include')}
            checked={!props.isLeftOut}
            onChange={() => {
              props.onToggle(outcome.row);
            }}
          />
        )}
      </span>
      <span role="gridcell" className={styles['number']}>
        {formatNumber(outcome.rowNumber)}
      </span>
      <span role="gridcell" className={styles['status']}>
        <span aria-hidden className={cx(styles['dot'], styles[outcome.status])} />
        {t(`import.rows.status.${outcome.status}`)}
      </span>
      <span role="gridcell" className={cx(styles['cell'], styles['name'])}>
        {outcome.name === '' ? (
          <span className={styles['quiet']}>{t('import.rows.noName')}</span>
        ) : (
          outcome.name
        )}
      </span>
      <span
        role="gridcell"
        className={cx(
          styles['cell'],
          styles['outcome'],
          outcome.status === 'invalid' && styles['bad'],
        )}
      >
        {outcome.notes.length > 0 ? (
          <>
            <span className={styles['warn']}>
              <Icon of={TriangleAlert} size={12} />
            </span>{' '}
          </>
        ) : null}
        {outcomeText(outcome, table, fieldText, t)}
      </span>
    </div>
  );
}
