import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import type { ColumnTarget } from '@shared/exchange/partners/columnTarget';
import { guessFieldType } from '@shared/exchange/partners/guessFieldType';
import { ownFieldTypes } from '@shared/model/ownField';
import { ComboBox } from '../../ui/ComboBox';
import { cx } from '../../ui/cx';
import { formatPercent } from '../../ui/format';
import { Select } from '../../ui/Select';
import { TextField } from '../../ui/TextField';
import { columnName } from './columnFaults';
import styles from './ColumnsStep.module.css';
import { targetChoiceId, type TargetChoice } from './targetChoices';

interface ColumnRowProps {
  readonly table: CsvTable;
  readonly column: number;
  readonly target: ColumnTarget;
  readonly choices: readonly TargetChoice[];
  readonly isTwice: boolean;
  readonly isUnnamed: boolean;
  readonly onChange: (target: ColumnTarget) => void;
}

const shownExamples = 3;

/** One column of the file: its heading, examples, and where it goes. */
export function ColumnRow(props: ColumnRowProps) {
  const { t } = useTranslation();
  const { table, column, target, choices, onChange } = props;
  const name = columnName(table, column, (number) => t('import.file.columnNumber', { number }));
  const { examples, share } = useMemo(() => describeColumn(table, column), [table, column]);
  const chosen = choices.find(({ id }) => id === targetChoiceId(target));
  const choose = (id: string | null): void => {
    const next = choices.find((choice) => choice.id === id)?.target;
    if (next?.to === 'new-own-field') {
      const heading = table.headers[column] ?? '';
      onChange({ ...next, name: heading.slice(0, 100), type: guessFieldType(table, column) });
    } else if (next !== undefined) onChange(next);
  };
  return (
    <tr className={cx(target.to === 'nothing' && styles['left'])}>
      <th scope="row">
        <span className={styles['heading']}>{name}</span>
        <span className={styles['share']}>
          {t('import.columns.filled', { share: formatPercent(share) })}
        </span>
      </th>
      <td>
        <span className={styles['examples']}>
          {examples.length === 0 ? t('import.columns.noExamples') : examples.join(' · ')}
        </span>
      </td>
      <td>
        <div className={styles['target']}>
          <ComboBox
            label={t('import.columns.targetOf', { column: name })}
            isLabelHidden
            choices={choices}
            value={chosen?.id ?? null}
            onChange={choose}
          />
          {target.to === 'new-own-field' ? (
            <div className={styles['newField']}>
              <TextField
                label={t('import.columns.fieldName')}
                isLabelHidden
                placeholder={t('import.columns.fieldName')}
                value={target.name}
                maxLength={100}
                onChange={(fieldName) => {
                  onChange({ ...target, name: fieldName });
                }}
                error={props.isUnnamed ? t('import.columns.noFieldName') : undefined}
              />
              <Select
                label={t('import.columns.fieldType')}
                isLabelHidden
                choices={ownFieldTypes.map((id) => ({ id, label: t(`import.columns.type.${id}`) }))}
                value={target.type}
                onChange={(type) => {
                  onChange({ ...target, type });
                }}
              />
            </div>
          ) : null}
          {props.isTwice ? (
            <span role="alert" className={styles['fault']}>
              {t('import.columns.twice', {
                target: target.to === 'new-own-field' ? target.name : (chosen?.label ?? ''),
              })}
            </span>
          ) : null}
        </div>
      </td>
    </tr>
  );
}

/** A few different values of a column, and the share of rows that have one. */
function describeColumn(table: CsvTable, column: number): { examples: string[]; share: number } {
  const examples = new Set<string>();
  let filled = 0;
  for (const row of table.rows) {
    const value = (row[column] ?? '').trim();
    if (value === '') continue;
    filled += 1;
    if (examples.size < shownExamples) examples.add(value.slice(0, 60));
  }
  return { examples: [...examples], share: filled / Math.max(1, table.rows.length) };
}
