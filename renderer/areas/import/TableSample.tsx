import { useTranslation } from 'react-i18next';
import type { CsvTable } from '@shared/exchange/csv/csvTable';
import { columnName } from './columnFaults';
import styles from './FileStep.module.css';

const shownRows = 12;
const shownColumns = 60;

/** The first rows of the table, as they are read. */
export function TableSample({ table }: { readonly table: CsvTable }) {
  const { t } = useTranslation();
  const columns = table.headers.slice(0, shownColumns).map((_, column) => column);
  return (
    <div className={styles['scroll']} tabIndex={0} role="region" aria-label={t('import.file.read')}>
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col" className={styles['number']}>
              {t('import.file.rowNumber')}
            </th>
            {columns.map((column) => (
              <th key={column} scope="col">
                {columnName(table, column, (number) => t('import.file.columnNumber', { number }))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.slice(0, shownRows).map((row, at) => (
            <tr key={table.rowNumbers[at]}>
              <th scope="row" className={styles['number']}>
                {table.rowNumbers[at]}
              </th>
              {columns.map((column) => (
                <td key={column}>{(row[column] ?? '').slice(0, 200)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
