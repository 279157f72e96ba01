import { useTranslation } from 'react-i18next';
import { isDamaged } from '@shared/exchange/csv/csvTable';
import { formatNumber } from '../../ui/format';
import { columnName } from './columnFaults';
import styles from './FileStep.module.css';
import { useImportSession } from './importStore';
import { useRefusalText } from './useRefusalText';

/** What should be looked at before going on: nothing when the file is in order. */
export function FileProblems() {
  const { t } = useTranslation();
  const { refusal, table, unreadable } = useImportSession();
  const refusalText = useRefusalText();
  const problems: string[] = [];
  if (refusal !== null) problems.push(refusalText(refusal));
  if (unreadable > 0) {
    problems.push(t('import.file.unreadable', { count: unreadable }));
  }
  if (table !== null) {
    for (const [row, damage] of table.damage) {
      for (const problem of damage) {
        if (problem.code !== 'unclosed-quote') continue;
        problems.push(
          t('import.file.unclosed', {
            row: formatNumber(table.rowNumbers[row] ?? 0),
            column: columnName(table, problem.column, (number) =>
              t('import.file.columnNumber', { number }),
            ),
            lines: t('import.file.lines', { count: problem.lines }),
          }),
        );
      }
    }
    const damaged = [...table.damage.keys()].filter((row) => isDamaged(table, row)).length;
    if (damaged > 0) problems.push(t('import.file.damaged', { count: damaged }));
    if (table.rows.length === 0) problems.push(t('import.file.noRows'));
    if (table.headers.length === 1) problems.push(t('import.file.oneColumn'));
  }
  if (problems.length === 0) return null;
  return (
    <ul className={styles['problems']} role="alert" aria-label={t('import.file.problems')}>
      {problems.map((problem) => (
        <li key={problem}>{problem}</li>
      ))}
    </ul>
  );
}
