import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import type { RowOutcome } from '@shared/exchange/partners/importPlan';
import { Button } from '../../ui/Button';
import { formatNumber } from '../../ui/format';
import { faultText, noteText, outcomeText } from './rowText';
import styles from './RowsStep.module.css';
import type { FieldText } from './useFieldText';

interface RowDetailProps {
  readonly table: CsvTable;
  readonly outcome: RowOutcome | null;
  readonly fieldText: FieldText;
  readonly isLeftOut: boolean;
  readonly onToggle: (row: number) => void;
}

/** One row field by field: what was, what will be, and what to know about it. */
export function RowDetail({ table, outcome, fieldText, isLeftOut, onToggle }: RowDetailProps) {
  const { t } = useTranslation();
  if (outcome === null) {
    return (
      <aside className={styles['detail']}>
        <p className={styles['quiet']}>{t('import.rows.detailEmpty')}</p>
      </aside>
    );
  }
  const { match, faults, notes, changes } = outcome;
  const isTold = changes.length === 0 && faults.length === 0;
  return (
    <aside className={styles['detail']}>
      <div className={styles['top']}>
        <h3>{t('import.rows.detail', { row: formatNumber(outcome.rowNumber) })}</h3>
        <Button
          kind="quiet"
          size="small"
          onPress={() => {
            onToggle(outcome.row);
          }}
        >
          {isLeftOut ? t('import.rows.bringBack') : t('import.rows.takeOut')}
        </Button>
      </div>
      <h2>{outcome.name === '' ? t('import.rows.noName') : outcome.name}</h2>
      <div className={styles['facts']}>
        {match === null ? null : (
          <p>{t(`import.rows.matchedBy.${match.by}`, { partner: match.partnerName })}</p>
        )}
        {outcome.joinedTo === null ? null : (
          <p>
            {t(changes.length === 0 ? 'import.rows.repeats' : 'import.rows.joins', {
              row: formatNumber(outcome.joinedTo),
            })}
          </p>
        )}
        {isTold && outcome.joinedTo === null ? (
          <p>{outcomeText(outcome, table, fieldText, t)}</p>
        ) : null}
        {faults.map((fault) => (
          <p key={fault.code} className={styles['bad']}>
            {faultText(fault, table, t)}
          </p>
        ))}
        {notes.map((note, at) => (
          <p key={String(at)} className={styles['warn']}>
            {noteText(note, table, fieldText, t)}
          </p>
        ))}
      </div>
      <dl className={styles['changes']}>
        {changes.map((change, at) => {
          const before = fieldText.value(change, 'before');
          const after = fieldText.value(change, 'after');
          return (
            <div key={String(at)} style={{ display: 'contents' }}>
              <dt>{fieldText.name(change)}</dt>
              <dd>
                {before === '' || outcome.status === 'new' ? null : (
                  <del aria-label={t('import.rows.before')}>{before}</del>
                )}
                <ins>{after === '' ? t('import.rows.empty') : after}</ins>
              </dd>
            </div>
          );
        })}
      </dl>
    </aside>
  );
}
